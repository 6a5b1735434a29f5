import type { Edit, Finding } from "../../engine/diagnostic";
import type { Document, Paragraph } from "../../engine/document/model";
import { type Collected, defineDocumentRule } from "../../engine/rule";
import { type Span, shift } from "../../engine/span";
import { type HalfMarks, halfMarksOf, widened } from "./_half-width";

interface Fact extends HalfMarks {
  readonly paragraph: Paragraph;
}
type Facts = readonly Collected<Fact>[];
type Group = "stops" | "brackets";

const GROUPS: readonly Group[] = ["stops", "brackets"];
const FULL: Readonly<Record<Group, RegExp>> = { stops: /[，：；！？]/g, brackets: /[（）]/g };
const NAMES: Readonly<Record<Group, string>> = { stops: "标点", brackets: "括号" };

const FEWEST = 3;
const MANY = 20;
/** Half-width marks for each full-width one, from which a document is written half-width throughout. */
const SHARE = 4;

const isOfMarker = ({ paragraph: { marker } }: Fact, at: number): boolean =>
  marker !== undefined && at < marker.span.end;

/** Brackets of numbers are a habit by themselves. */
const countOf = (facts: Facts, group: Group): number =>
  facts.reduce((sum, { fact }) => sum + fact[group].filter((at) => !isOfMarker(fact, at)).length, 0);

/** Whether the text has at least `limit` matches; reads no further. */
const hasAtLeast = (text: string, pattern: RegExp, limit: number): boolean => {
  let count = 0;
  for (const _ of text.matchAll(pattern)) if (++count >= limit) return true;
  return false;
};

const isThroughout = (document: Document, facts: Facts, group: Group): boolean => {
  const count = countOf(facts, group);
  if (count < FEWEST) return false;
  return count > MANY || !hasAtLeast(document.text, FULL[group], Math.ceil(count / SHARE));
};

const widen = (text: string, offset: number, places: readonly number[]): readonly Edit[] =>
  places.map((at) => ({
    span: { start: offset + at, end: offset + at + 1 },
    newText: widened(text.charAt(at)),
  }));

/** The title, or the first line of a file with several documents, as the habit is of the whole file; else the first mark. */
const headOf = (document: Document, { block, fact }: Collected<Fact>): Span => {
  const first = document.blocks[0];
  if (first && document.parts.length > 1) return shift(first.paragraph.content, first.start);
  const title = document.parts[0]?.titleSpan;
  if (title) return title;
  const start = block.start + Math.min(fact.stops[0] ?? Infinity, fact.brackets[0] ?? Infinity);
  return { start, end: start + 1 };
};

const whole = (document: Document, facts: Facts, groups: readonly Group[]): Finding => {
  const edits = facts.flatMap(({ block, fact }) =>
    groups.flatMap((group) => widen(fact.paragraph.text, block.start, fact[group])),
  );
  const names = groups.map((group) => NAMES[group]).join("和");
  return {
    span: headOf(document, facts.find(({ fact }) => groups.some((group) => fact[group].length > 0)) as Collected<Fact>),
    message: `全文有${edits.length}处${names}用了半角，中文里应用全角，宜一次改完。`,
    fixes: [{ title: `全部改为全角（${edits.length}处）`, safety: "safe", edits }],
  };
};

/** A list may follow a half-width colon at the end of its line, as statutes have it; brackets of numbers are for `numbering/`. */
const isLeft = (fact: Fact, at: number): boolean =>
  (fact.paragraph.text.charAt(at) === ":" && at === fact.paragraph.content.end - 1) || isOfMarker(fact, at);

const island = ({ block, fact }: Collected<Fact>, places: readonly number[]): Finding => {
  const { text } = fact.paragraph;
  const first = places[0] as number;
  const last = places.at(-1) as number;
  const right = places.map((at) => widened(text.charAt(at))).join("");
  return {
    span: { start: block.start + first, end: block.start + last + 1 },
    severity: ",;!?".includes(text.charAt(first)) ? "warning" : "information",
    message: `“${places.map((at) => text.charAt(at)).join("")}”是半角标点，中文里应用全角“${right}”。`,
    fixes: [{ title: `改为“${right}”`, safety: "safe", edits: widen(text, block.start, places) }],
  };
};

function* islands(facts: Facts, group: Group): Iterable<Finding> {
  for (const collected of facts) {
    const { fact } = collected;
    const paired = new Set(group === "brackets" ? fact.pairs.flat() : []);
    const singles = fact[group].filter((at) => !paired.has(at)).map((at) => [at]);
    for (const places of [...(group === "brackets" ? fact.pairs : []), ...singles])
      if (!isLeft(fact, places[0] as number)) yield island(collected, places);
  }
}

export default defineDocumentRule<Fact>({
  id: "punctuation/half-width",
  title: "中文里的逗号、冒号、分号、括号等要用全角。",
  rationale:
    "标点占一个字的位置，半角的“,”“:”“(”挤在汉字旁边，宽窄不一，多是转换或复制时变了样。通篇都是半角，只报告一处，修复时一并改过来；个别几处，逐一报告。",
  basis: [{ source: "GB/T 15834-2011", clause: "5.1", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "document",
  triggers: { classes: ["halfwidth"] },
  collect: (paragraph) => {
    const marks = halfMarksOf(paragraph);
    return marks ? [{ ...marks, paragraph }] : [];
  },
  *check(document, { facts }) {
    const wide = GROUPS.filter((group) => isThroughout(document, facts, group));
    if (wide.length > 0) yield whole(document, facts, wide);
    for (const group of GROUPS) if (!wide.includes(group)) yield* islands(facts, group);
  },
  examples: {
    invalid: [
      {
        text: "各部门要提高认识⟦,⟧压实责任，抓好落实。有关情况⟦;⟧及时报告。",
        fixed: "各部门要提高认识，压实责任，抓好落实。有关情况；及时报告。",
      },
      {
        text: "按照国务院应急办⟦(以下简称应急办)⟧的要求，抓好整改（见附件），按期销号。",
        fixed: "按照国务院应急办（以下简称应急办）的要求，抓好整改（见附件），按期销号。",
        severity: "information",
      },
      {
        text: "⟦关于开展排查的通知⟧\n各县(市、区):\n    要提高认识,压实责任,抓好落实。时间:9:30,共1,200人。\n    联系人:张三(兼),网址:http://www.example.gov.cn/?a=1,请登录。",
        fixed:
          "关于开展排查的通知\n各县（市、区）：\n    要提高认识，压实责任，抓好落实。时间：9:30，共1,200人。\n    联系人：张三（兼），网址：http://www.example.gov.cn/?a=1，请登录。",
        note: "通篇半角，报告在标题上；时刻、千分位和网址里的不改。",
      },
    ],
    valid: [
      { text: "会议定于2月3日14:00召开，比例为1:500，预算1,200万元，共3.5亿元。" },
      { text: "详见https://www.example.gov.cn/search?q=1,2&name=a,b，联系人（见附件）。" },
      {
        text: "有下列情形之一的，依法追究刑事责任:\n（一）拒不整改的；\n（二）弄虚作假的。",
        note: "法律文本在列举前常用半角冒号。",
      },
      {
        text: "加强监管&nbsp;，确保安全&amp;稳定，详见错误!未找到引用源。投资#REF!万元。",
        note: "网页代码和域的错误由别的规则管。",
      },
      { text: "执行标准为GB/T 19001(ISO 9001, IDT)，抓好落实。" },
      { text: "(一)抓好排查，全面登记。\n(二)抓好整改，按期销号。", note: "序号的括号由编号规则管。" },
    ],
  },
});
