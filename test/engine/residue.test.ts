import assert from "node:assert/strict";
import { parseDocument } from "../../engine/document/parse";
import { RESIDUE_WORDS } from "../../engine/document/residue";
import { createScanner } from "../../engine/text/scanner";

const scanner = createScanner(RESIDUE_WORDS);

/** The lines of `text` that are taken for residue. */
const residueOf = (text: string): readonly string[] =>
  parseDocument(scanner, 0, text, "plaintext")
    .blocks.filter(({ paragraph }) => paragraph.element === "residue")
    .map(({ paragraph }) => paragraph.text.trim());

const within = (line: string): string =>
  ["某市工作总结", "  今年以来，全市各项工作稳步推进，取得了新的成效。", line, "  下一步，继续抓好落实。"].join("\n");

const RESIDUE = [
  "当前位置:文档网>范文大全>正文",
  "首页 > 公文写作 > 工作总结",
  "时间:2023-11-23 18:15:03 来源:网友投稿",
  "发布时间：2023-11-23 来源：办公室 字号：大",
  "作者：张三 时间：2023-12-11 浏览：1234次",
  "【来源：公文网】【作者：张三】",
  "（责任编辑：李四）",
  "本文来源：公文网",
  "浏览次数：1234",
  "以下是小编整理的工作总结",
  "下面是为大家整理的工作总结，欢迎阅读",
  "上面就是全部内容，希望对大家有所帮助",
  "个人总结jobsummary是最常见的文体。",
  "............试读结束............",
  "查阅全文加微信3231169",
  "（全文共3370字）",
  "下载本文需开通VIP会员",
  "公文网（可搜索其他更多资料）",
  "加客服微信:3231169",
  "扫码关注",
  "更多精彩内容请关注微信公众号“写材料”",
  "[字号：大 中 小] 【打印】【关闭】",
  "Tags：工作总结 范文",
  "版权声明:本文内容由互联网用户自发贡献",
  "该文观点仅代表作者本人，本站不承担责任。",
  "如若转载,请注明出处:https://www.example.com",
  "本文由会员上传，如有侵权请联系删除",
  "未经授权禁止复制或建立镜像",
  "Powered by 文档网",
  "备案号:鲁ICP备12016148号-1",
  "- 上一篇:十大亮点",
  "下一篇 2022年5月18日",
  "返回顶部",
  "中图分类号:R197文献标识码:A",
  "- 3 -",
  "第3页 共8页",
  "工作总结范文（通用9篇）",
];

const TEXT = [
  "  各网站应当公布版权声明和备案号，未经授权使用他人作品的，依法处理。",
  "  指标来源：医院填报。",
  "  首页应当设置政务公开栏目，当前位置要醒目。",
  "  责任编辑对稿件质量负责，发布时间由办公室确定。",
  "  微信公众号：博爱荆楚，联系电话：027-87433333。",
  "  请关注微信公众号查询结果。",
  "  小编写组要抓紧编写教材。",
  "  会员单位应当按时缴纳会费，阅读全文后签字确认。",
  "  全文共五个部分，点击进入即可下载。",
  "  相关文章已在报纸上刊登。",
  "推荐阅读：《中国共产党简史》",
  "  丛书共9篇（册），上一篇已经出版。",
];

describe("网页残留", () => {
  for (const line of RESIDUE) it(`是：${line}`, () => assert.deepEqual(residueOf(within(line)), [line]));
  for (const line of TEXT) it(`不是：${line.trim()}`, () => assert.deepEqual(residueOf(within(line)), []));

  it("“相关推荐”之后的一切都是残留", () => {
    const text = `${within("二、存在的问题")}\n相关推荐\n• 工作要点\n2022年10月26日\n11`;
    assert.deepEqual(residueOf(text), ["相关推荐", "• 工作要点", "2022年10月26日", "11"]);
  });

  it("文首三分之一里的“相关文章”不吞掉正文", () => {
    assert.deepEqual(residueOf(`某市工作总结\n相关文章\n${"  今年以来，工作稳步推进。\n".repeat(4)}`), ["相关文章"]);
  });

  it("残留之后只有日期、数字的短行也是残留", () => {
    assert.deepEqual(residueOf(within("上一篇 2022年5月18日\n(0)")), ["上一篇 2022年5月18日", "(0)"]);
  });

  it("标题印了两遍，第二遍是残留", () => {
    const text = "某市工作总结报告\n某市工作总结报告\n  今年以来，全市各项工作稳步推进，取得了新的成效。";
    assert.deepEqual(residueOf(text), ["某市工作总结报告"]);
  });
});
