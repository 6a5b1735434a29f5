import type { Finding } from "../../engine/diagnostic";
import { definePartRule } from "../../engine/rule";
import { TOKEN_TRIGGERS, type Token, tokensOf } from "../common/ordinal-words";
import { enumerationsOf, type Item, itemSpan, itemText } from "./_enumerations";

/** The mark that should not stand after 一是: a colon, a comma, a 顿号. */
const strayMark = ({ token, block }: Item): string => {
  const mark = block.paragraph.folded.charAt(token.end);
  return token.group === "是要" && /[，：、]/.test(mark) ? mark : "";
};

const stray = (items: readonly Item[]): Finding | undefined => {
  const wrong = items.filter((item) => strayMark(item) !== "");
  const first = wrong[0];
  if (!first || items.length < 2) return undefined;
  const count = wrong.length > 1 ? `（这一组共${wrong.length}处）` : "";
  const text = itemText(first);
  const { start, end } = itemSpan(first);
  return {
    span: { start, end: end + 1 },
    severity: "hint",
    message: `“${text}”后面一般不用标点，可去掉“${strayMark(first)}”${count}。`,
    fixes: [
      {
        title: `去掉“${text}”后的标点${count}`,
        safety: "safe",
        edits: wrong.map((item) => ({ span: { start: itemSpan(item).end, end: itemSpan(item).end + 1 }, newText: "" })),
      },
    ],
  };
};

/** 第一、要提高认识: at the head of its paragraph, before what is to be done, it is no 第一、第二 of a row. */
const TO_DO = /^(?:要|必须|应当|务必|坚持(?!者)|加强|强化|提高(?!型|班|组)|落实|统一|明确|完善|健全|压实|严格)/;
const standsAlone = ({ token, block: { paragraph } }: Item): boolean =>
  token.start === paragraph.content.start && TO_DO.test(paragraph.folded.slice(token.end, token.end + 4));

const dunhao = (items: readonly Item[]): readonly Finding[] =>
  items.length < 2 && !items.every(standsAlone)
    ? []
    : items
        .filter(({ token }) => token.group === "第" && token.suffix === "、")
        .map((item) => {
          const { end } = itemSpan(item);
          const right = `${itemText(item).slice(0, -1)}，`;
          return {
            span: itemSpan(item),
            message: `“${itemText(item)}”后面应当用逗号，改为“${right}”。`,
            fixes: [
              { title: `改为“${right}”`, safety: "safe", edits: [{ span: { start: end - 1, end }, newText: "，" }] },
            ],
          };
        });

export default definePartRule<Token>({
  id: "numbering/enumeration-mark",
  title: "“第一”“第二”作序次语，后面用逗号；“一是”“二是”后面不用标点。",
  rationale: "“第一、”会被看成“第一、第二……”这样的并列；“一是：”多一个停顿，句子就断了。",
  basis: [
    { source: "GB/T 15834-2011", clause: "4.4.3.3", evidence: "standard" },
    { source: "GB/T 15834-2011", clause: "B.3", evidence: "standard" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "part",
  triggers: TOKEN_TRIGGERS,
  examples: {
    invalid: [
      {
        text: "要做好三件事。⟦第一、⟧统一思想。⟦第二、⟧落实责任。",
        fixed: "要做好三件事。第一，统一思想。第二，落实责任。",
      },
      { text: "第一，统一思想。⟦第二、⟧落实责任。", fixed: "第一，统一思想。第二，落实责任。" },
      { text: "⟦第一、⟧要提高认识，切实增强责任感。", fixed: "第一，要提高认识，切实增强责任感。" },
      { text: "⟦一是：⟧建立台账。二是：限期整改。", fixed: "一是建立台账。二是限期整改。", severity: "hint" },
      { text: "一要提高认识，⟦二要，⟧压实责任。", fixed: "一要提高认识，二要压实责任。", severity: "hint" },
    ],
    valid: [
      { text: "第一、第二批已经完成。第二、第三批正在进行。" },
      { text: "第一，统一思想。第二，落实责任。" },
      { text: "一是建立台账。二是限期整改。" },
      { text: "第一、第二人民医院参加。第一、二批名单已经公布。" },
      { text: "第一、提高型课程和基础型课程都要开好，会上提出第一、要快。" },
      { text: "第一、二产业稳步增长。" },
      { text: "全市第一、全省第二、创新领先。", note: "名次，不是序次语。" },
      { text: "一是，统一思想。", note: "只有一处，不成列举。" },
    ],
  },
  collect: (paragraph, { hits }) => tokensOf(paragraph, hits),
  *check(part, { facts }) {
    for (const { items } of enumerationsOf(part, facts)) {
      const finding = stray(items);
      if (finding) yield finding;
      yield* dunhao(items);
    }
  },
});
