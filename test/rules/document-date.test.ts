import assert from "node:assert/strict";
import { createLinter } from "../../engine/create-linter";
import type { Part } from "../../engine/document/model";
import { documentDating, isHeldTo } from "../../rules/common/document-date";

const linter = createLinter([]);
const parts = (text: string): readonly Part[] => linter.parse(text, "plaintext").parts;
const dating = (text: string) => documentDating(parts(text)[0] as Part);
const month = (earliest: string, latest: string = earliest) => ({ earliest, latest });

const BODY = "为进一步加强管理，现就有关事项通知如下，请各单位结合实际，认真抓好落实，及时报告进展。";

describe("文稿成文的时间", () => {
  it("先看落款的日期，阿拉伯数字、汉字都认得", () => {
    const notice = (date: string) => `关于加强2015年管理工作的通知\n\n各科室：\n\n${BODY}\n\n某某局\n${date}\n`;
    assert.deepEqual(dating(notice("2016年3月5日")), month("2016-03"));
    assert.deepEqual(dating(notice("二〇〇四年十二月六日")), month("2004-12"));
  });

  it("再看发文字号、标题下的日期、标题里的年份", () => {
    assert.deepEqual(dating(`某政发〔2014〕5号\n\n关于加强管理的通知\n\n${BODY}\n`), month("2014-01", "2014-12"));
    const report = `政府工作报告\n——2013年3月5日在第十二届全国人民代表大会第一次会议上\n\n一、回顾\n${BODY}\n`;
    assert.deepEqual(dating(report), month("2013-03"));
    const law = `某某法\n1995年8月29日 常务委员会通过\n2016年11月7日 常务委员会修正\n\n第一条 ${BODY}\n`;
    assert.deepEqual(dating(law), month("1995-08", "2016-11"));
    assert.deepEqual(dating(`2018年工作总结\n\n${BODY}\n`), month("2018-01", "2019-12"));
  });

  it("正文里的日期不算，什么都没有就是不知道", () => {
    assert.equal(dating(`关于加强管理的意见\n\n2013年3月5日召开了会议。\n\n${BODY}\n`), undefined);
  });

  it("附件随正文", () => {
    const [letter, annex] = parts(
      `关于加强管理的通知\n\n各科室：\n\n${BODY}\n\n某某局\n2016年3月5日\n\n附件\n\n管理工作方案\n\n一、总体要求\n${BODY}\n`,
    );
    assert.ok(letter && annex);
    assert.equal(documentDating(annex), undefined);
    assert.deepEqual(documentDating(annex, letter), month("2016-03"));
  });

  it("换提法的那个月，新旧都可以；不知何时成文的，照现在的", () => {
    const fresh = { since: "2020-10" };
    const old = { since: "2014", until: "2020-10" };
    const held = (at: ReturnType<typeof month> | undefined) => [isHeldTo(old, at), isHeldTo(fresh, at)];
    assert.deepEqual(held(month("2014-05")), [false, false]);
    assert.deepEqual(held(month("2020-09")), [true, false]);
    assert.deepEqual(held(month("2020-10")), [false, false]);
    assert.deepEqual(held(month("2020-11")), [false, true]);
    assert.deepEqual(held(month("2020-01", "2021-12")), [false, false]);
    assert.deepEqual(held(undefined), [false, true]);
  });
});
