import type { Block, Part } from "../../engine/document/model";
import { definePartRule } from "../../engine/rule";
import { contentOf, wordsOf } from "./_places";

const LINES = 10;
const LONGEST_LINE = 40;
/** Also where the period is written wrong. */
const SECRECY = /^[绝机秘] ?密(?:$|[^一-鿿，。；：]|[一二三四五六七八九十两])/;
const COPY_NUMBER = /^\d{1,7}$/;
const RIGHT_COPY_NUMBER = /^\d{6}$/;
/** 发文机关标志: the name of the organ and 文件. */
const EMBLEM = /^[一-鿿（）]{3,30}文 ?件$/;
const SIGNER = /签发人/;
const UPWARD = new Set(["请示", "报告"]);

interface Line {
  readonly block: Block;
  readonly words: string;
}

/** The short lines above the addressee, where 版头 stands; none where there is no addressee near the head. */
const headOf = ({ blocks }: Part): readonly Line[] => {
  const head = [];
  for (const block of blocks.slice(0, LINES)) {
    if (block.paragraph.element === "addressee") return head;
    const { start, end } = block.paragraph.content;
    if (end - start <= LONGEST_LINE) head.push({ block, words: wordsOf(block) });
  }
  return [];
};

export default definePartRule({
  id: "format/head-elements",
  title: "涉密公文要标份号，上行文要标签发人。",
  rationale:
    "有了版头，要素就要齐全：涉密公文凭份号清退和追查，一般用6位阿拉伯数字；请示、报告标注签发人，上级机关才知道由谁负责。只有正文的文稿不检查。",
  basis: [
    { source: "党政机关公文处理工作条例", clause: "第九条", evidence: "standard" },
    { source: "GB/T 9704-2012", clause: "7.2.1、7.2.6", evidence: "secondary" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "part",
  always: true,
  examples: {
    invalid: [
      {
        text: "⟦机密★1年⟧\n关于开展检查的通知\n各科室：\n请做好检查工作。\n市水务局\n2024年3月5日",
        severity: "information",
      },
      {
        text: "⟦00012⟧\n机密★1年\n关于开展检查的通知\n各科室：\n请做好检查工作。\n市水务局\n2024年3月5日",
        severity: "information",
      },
      {
        text: "⟦安平市水务局文件⟧\n安水〔2024〕5号\n关于建设泵站的请示\n市政府：\n我局拟建设泵站。\n妥否，请批示。\n市水务局\n2024年3月5日",
      },
    ],
    valid: [
      { text: "000012\n机密★1年\n关于开展检查的通知\n各科室：\n请做好检查工作。\n市水务局\n2024年3月5日" },
      {
        text: "安平市水务局文件\n安水〔2024〕5号　　签发人：王一平\n关于建设泵站的请示\n市政府：\n我局拟建设泵站。\n妥否，请批示。\n市水务局\n2024年3月5日",
      },
      {
        text: "关于建设泵站的请示\n市政府：\n我局拟建设泵站。\n妥否，请批示。\n市水务局\n2024年3月5日",
        note: "没有版头的文稿。",
      },
      {
        text: "安平市水务局文件\n安水〔2024〕5号\n关于开展检查的通知\n各科室：\n请做好检查工作。\n市水务局\n2024年3月5日",
        note: "下行文不标签发人。",
      },
    ],
  },
  *check(part) {
    const head = headOf(part);
    const secrecy = head.find(({ words }) => SECRECY.test(words));
    const copy = head.find(({ words }) => COPY_NUMBER.test(words));
    if (secrecy && !copy)
      yield {
        span: contentOf(secrecy.block),
        severity: "information" as const,
        message: "标了密级却没有份号，涉密公文应当在版心左上角第一行标注份号。",
      };
    if (secrecy && copy && !RIGHT_COPY_NUMBER.test(copy.words))
      yield {
        span: contentOf(copy.block),
        severity: "information" as const,
        message: `份号一般用6位阿拉伯数字，可写作“${copy.words.padStart(6, "0")}”。`,
      };
    const emblem = head.find(({ words }) => EMBLEM.test(words));
    if (emblem && UPWARD.has(part.genre ?? "") && !head.some(({ words }) => SIGNER.test(words)))
      yield {
        span: contentOf(emblem.block),
        message: `${part.genre}是上行文，应当在发文字号同一行的右边标注签发人姓名。`,
      };
  },
});
