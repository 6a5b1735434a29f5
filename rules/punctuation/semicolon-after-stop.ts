import type { Edit } from "../../engine/diagnostic";
import { defineParagraphRule } from "../../engine/rule";

const ORDINALS = [..."二三四五六七八九"];
/** Where one item of an enumeration ends with a semicolon and the next begins. */
const NEXT_ITEMS = ORDINALS.flatMap((ordinal) => [
  `；${ordinal}是`,
  `；${ordinal}要`,
  `；第${ordinal}，`,
  `；其${ordinal}，`,
  `；（${ordinal}）`,
]);
/** Where an item begins, by what its ordinal ends with. */
const ITEM: Readonly<Record<string, RegExp>> = {
  是: /(?<![一-鿿])[一二三四五六七八九]是/g,
  要: /(?<![一-鿿])[一二三四五六七八九]要/g,
  "，": /(?<![一-鿿])[第其][一二三四五六七八九]，/g,
  "）": /（[一二三四五六七八九]）/g,
};
const LONGEST = 400;

/** The item that ends at `end`, without its ordinal; empty where its beginning is not in sight. */
const itemBefore = (folded: string, end: number, suffix: string): string => {
  const text = folded.slice(Math.max(0, end - LONGEST), end);
  const last = [...text.matchAll(ITEM[suffix] as RegExp)].at(-1);
  return last ? text.slice(last.index + last[0].length) : "";
};

/** Whether a sentence ends in `item`, outside quotations and brackets. */
const hasStop = (item: string): boolean =>
  item
    .replace(/“[^“”]{0,99}”/g, "")
    .replace(/（[^（）]{0,99}）/g, "")
    .includes("。");

export default defineParagraphRule({
  id: "punctuation/semicolon-after-stop",
  title: "分项里已经用了句号，各项末尾就不能用分号。",
  rationale: "分号的层次比句号低。“一是……。……；二是……”里句号已经断了句，分号就管不住前面的话；各项末尾应一律用句号。",
  basis: [{ source: "GB/T 15834-2011", clause: "A.5", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  elements: ["body", "heading"],
  triggers: { literals: NEXT_ITEMS },
  *check({ folded }, { hits }) {
    const suffix = hits[0]?.literal.slice(-1) ?? "";
    const ends = hits.filter(({ literal }) => literal.endsWith(suffix)).map(({ at }) => at);
    const wrong = ends.findIndex((end) => hasStop(itemBefore(folded, end, suffix)));
    if (wrong < 0) return;
    const at = ends[wrong] as number;
    const edits: readonly Edit[] = ends.map((end) => ({ span: { start: end, end: end + 1 }, newText: "。" }));
    yield {
      span: { start: at, end: at + 1 },
      message: "这一项里已经有句号，末尾不能再用分号，各项末尾应一律用句号，或者把里面的句号改为逗号。",
      fixes: [{ title: `各项末尾都用句号（${ends.length}处）`, safety: "unsafe", edits }],
    };
  },
  examples: {
    invalid: [
      {
        text: "主要做法：一是加强领导。成立专班，定期调度⟦；⟧二是强化宣传，发放资料；三是严格督查。",
        fixed: "主要做法：一是加强领导。成立专班，定期调度。二是强化宣传，发放资料。三是严格督查。",
        unsafe: true,
      },
      { text: "（一）加强领导，成立专班；（二）强化宣传。发放资料⟦；⟧（三）严格督查，按月通报。" },
    ],
    valid: [
      { text: "主要做法：一是加强领导，成立专班；二是强化宣传，发放资料；三是严格督查。下一步要巩固成果。" },
      { text: "主要做法有三。一是坚持“不回避。不推诿。”的态度；二是强化宣传；三是严格督查。" },
      { text: "上半年抓了两件事。一是加强领导；二是强化宣传。下半年：一是巩固；二是提升。", note: "两组列举。" },
    ],
  },
});
