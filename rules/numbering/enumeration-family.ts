import type { Finding } from "../../engine/diagnostic";
import { definePartRule } from "../../engine/rule";
import { TOKEN_TRIGGERS, type Token, tokensOf } from "../common/ordinal-words";
import { type Enumeration, enumerationsOf, type Item, itemSpan, itemText } from "./_enumerations";

/** What items of one list share: 是 and 要 are two forms, `第一，` and `第一、` one. */
const formOf = ({ token }: Item): string => token.group + (token.suffix === "、" ? "，" : token.suffix);

/** The form of most items; of equals the first. */
const usualForm = (items: readonly Item[]): string => {
  const tally = new Map<string, number>();
  for (const item of items) tally.set(formOf(item), (tally.get(formOf(item)) ?? 0) + 1);
  return [...tally].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
};

const isSpoken = (a: Item, b: Item): boolean => [a, b].some(({ token }) => token.group === "首先");

const findingOf = ({ items }: Enumeration): Finding | undefined => {
  const usual = items.length > 0 ? usualForm(items) : "";
  const odd = items.find((item) => formOf(item) !== usual);
  const model = items.find((item) => formOf(item) === usual);
  if (!odd || !model) return undefined;
  return {
    span: itemSpan(odd),
    message: `同一组列举混用了“${itemText(model)}”和“${itemText(odd)}”两种说法，请统一成一种。`,
    ...(isSpoken(odd, model) ? { severity: "information" } : {}),
    related: [{ span: itemSpan(model), message: `这一组的另一种说法是“${itemText(model)}”。` }],
  };
};

export default definePartRule<Token>({
  id: "numbering/enumeration-family",
  title: "一组列举从头到尾用同一种说法。",
  rationale: "“一要……二是……三要……”前后不一，是拼接几处材料留下的痕迹，读起来也不顺。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "part",
  triggers: TOKEN_TRIGGERS,
  examples: {
    invalid: [
      { text: "一要提高认识；⟦二是⟧压实责任；三要严格考核。" },
      { text: "一是提高认识；二是压实责任；⟦三要⟧严格考核。" },
      { text: "第一，提高认识；⟦二是⟧压实责任；第三，严格考核。" },
      { text: "一是提高认识。\n⟦二要⟧压实责任。", note: "各项分段写也一样。" },
      { text: "首先，提高认识；⟦第二，⟧压实责任。", severity: "information", note: "讲话中常见，只作提示。" },
      { text: "第一，提高认识；⟦其次，⟧压实责任；第三，严格考核。", severity: "information" },
    ],
    valid: [
      { text: "一要提高认识；二要压实责任；三要严格考核。" },
      {
        text: "一是提高认识：一要加强学习；二要加强宣传。二是压实责任：一要签订清单；二要定期通报。",
        note: "列举套列举，里外两种。",
      },
      { text: "一是提高认识，一要加强学习。二是压实责任。" },
      { text: "第一，提高认识：一是加强学习；二是加强宣传。第二，压实责任。" },
      { text: "首先，提高认识。其次，压实责任。再次，严格考核。" },
      { text: "一是提高认识；二是压实责任。\n一要加强领导；二要严格考核。" },
      { text: "一、主要做法\n一是提高认识。\n二、下一步打算\n二要压实责任。", note: "中间隔着标题，不是一组。" },
      { text: "第一，提高认识。第二、压实责任。", note: "标点不同由另一条规则管。" },
    ],
  },
  collect: (paragraph, { hits }) => tokensOf(paragraph, hits),
  *check(part, { facts }) {
    for (const list of enumerationsOf(part, facts)) {
      const finding = findingOf(list);
      if (finding) yield finding;
    }
  },
});
