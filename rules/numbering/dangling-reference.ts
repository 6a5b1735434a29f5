import type { Block, Document, Part } from "../../engine/document/model";
import { type Collected, defineDocumentRule } from "../../engine/rule";
import { formatHanNumber } from "../../engine/text/numerals";
import { attachmentsOf } from "./_attachments";
import { CAPTION_LITERALS, type Caption, captionOf } from "./_captions";
import { countsOf } from "./_counts";
import { REFERENCE_LITERALS, type Reference, type ReferenceKind, referencesOf } from "./_references";

type Fact = { readonly caption: Caption } | { readonly reference: Reference };

const EXTENT: Readonly<Record<ReferenceKind, (last: number) => string>> = {
  attachment: (last) => `只有${last}个附件`,
  article: (last) => `只到第${formatHanNumber(last)}条`,
  chapter: (last) => `只到第${formatHanNumber(last)}章`,
  part: (last) => `只到第${formatHanNumber(last)}部分`,
  figure: (last) => `只到图${last}`,
  table: (last) => `只到表${last}`,
};
const UNITS: Partial<Record<ReferenceKind, string>> = { article: "条", chapter: "章", part: "部分" };
const FEWEST = 2;

const partOf = (document: Document, block: Block): Part | undefined =>
  document.parts.find(({ span }) => block.start >= span.start && block.start < span.end);

/** The last number of a unit in a part, where its one count is complete. */
const lastUnit = (part: Part, unit: string): number | undefined => {
  const counts = countsOf(part).filter(([first]) => first?.marker.unit === unit);
  const count = counts[0];
  if (counts.length !== 1 || !count || count.length < FEWEST) return undefined;
  return count.every(({ marker }, i) => marker.ordinal === i + 1) ? count.length : undefined;
};

const isNote = ({ paragraph }: Block): boolean => paragraph.element === "attachmentNote";

/** The number of attachments, where the document has one list of them and nothing goes beyond it. */
const attachmentCount = (document: Document): number | undefined => {
  const { listed, labelled, lists } = attachmentsOf(document);
  if (lists !== 1 || labelled.length > Math.max(listed.length, 1)) return undefined;
  if (listed.length === 0) return document.blocks.filter(isNote).length === 1 ? 1 : undefined;
  return listed.every(({ ordinal }, i) => ordinal === i + 1) ? listed.length : undefined;
};

const captionCount = (captions: readonly Caption[], kind: ReferenceKind): number | undefined => {
  const series = kind === "figure" ? "图" : "表";
  const own = captions.filter((caption) => caption.series === series).map(({ ordinal }) => ordinal);
  return own.length >= FEWEST && own.every((ordinal, i) => ordinal === i + 1) ? own.length : undefined;
};

/** Answers what the last number of a kind is, or undefined where that is not certain; reads the document once a kind and part. */
const lastNumbers = (document: Document, captions: readonly Caption[]) => {
  const known = new Map<string, number | undefined>();
  return ({ block, fact: { kind } }: Collected<Reference>): number | undefined => {
    const unit = UNITS[kind];
    const part = unit ? partOf(document, block) : undefined;
    const key = `${kind} ${part?.span.start}`;
    if (known.has(key)) return known.get(key);
    const counted = kind === "attachment" ? attachmentCount(document) : captionCount(captions, kind);
    const last = unit ? part && lastUnit(part, unit) : counted;
    known.set(key, last);
    return last;
  };
};

const hasCaption = (item: Collected<Fact>): item is Collected<{ readonly caption: Caption }> => "caption" in item.fact;

export default defineDocumentRule<Fact>({
  id: "numbering/dangling-reference",
  title: "引用的附件、条款、部分和图表应当存在。",
  rationale: "删改之后条数、附件数变了，正文里的“见附件3”“本办法第二十条”没有跟着改，照着办就会落空。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "document",
  triggers: { literals: [...new Set([...REFERENCE_LITERALS, ...CAPTION_LITERALS])] },
  elements: ["body", "heading", "note"],
  examples: {
    invalid: [
      {
        text: "关于做好值班工作的通知\n各单位：\n值班安排见附件1，交接班要求见⟦附件3⟧，请认真落实。\n附件：1.值班表\n2.通讯录\n某市办公室\n2024年3月1日",
      },
      {
        text: "关于做好值班工作的通知\n各单位：\n值班安排见⟦附件2⟧，请认真落实，遇有情况及时报告。\n附件：值班表\n某市办公室\n2024年3月1日",
      },
      {
        text: "第一条　为加强管理，制定本办法。\n第二条　违反本办法⟦第四条⟧规定的，予以通报。\n第三条　本办法自印发之日起施行。",
      },
      {
        text: "第一章　总则\n第一条　为加强管理，制定本条例。\n第二章　附则\n第二条　本条例⟦第三章⟧规定的事项另行通知。",
      },
      {
        text: "第一部分　工作总结\n全年任务全部完成，具体安排见⟦第三部分⟧。\n第二部分　工作打算\n再接再厉，争取更大成绩。",
      },
      { text: "全市地形见图1，水系分布见⟦图3⟧。\n图1 地形\n图2 水系" },
      { text: "各区县人口情况详见⟦表4⟧。\n表1 人口\n表2 就业" },
    ],
    valid: [
      {
        text: "关于做好值班工作的通知\n各单位：\n值班安排见附件1，通讯录见附件2，请认真落实。\n附件：1.值班表\n2.通讯录\n某市办公室\n2024年3月1日",
      },
      {
        text: "关于做好值班工作的通知\n各单位：\n值班安排见附件3，请认真落实，遇有情况及时报告。",
        note: "没有附件说明，附件可能另发。",
      },
      {
        text: "关于做好值班工作的通知\n各单位：\n按照《值班工作规范》附件3的格式填写，请认真落实。\n附件：值班表\n某市办公室\n2024年3月1日",
        note: "别的文件的附件。",
      },
      {
        text: "第一条　为加强管理，制定本办法。\n第二条　违反《治安管理办法》第四十条规定的，依法处理。\n第三条　本办法第一条所称管理，包括服务。",
      },
      { text: "现将有关事项通知如下，本办法第九条规定的期限顺延，请遵照执行。", note: "这一部分没有条文。" },
      { text: "全市地形见图1，水系分布见图2，植被见图3-1。\n图1 地形\n图2 水系" },
      {
        text: "第一条　为加强管理，制定本办法。\n第三条　违反本办法第四条规定的，予以通报。",
        note: "条文本身断号，不能断定引用有误。",
      },
      { text: "全市地形见图5，水系分布见图6。\n图1 地形", note: "只有一个图题，别的图题可能在图里。" },
    ],
  },
  collect: (paragraph, { hits }) => {
    const caption = captionOf(paragraph);
    const references = referencesOf(paragraph, hits).map((reference) => ({ reference }));
    return caption ? [{ caption }, ...references] : references;
  },
  *check(document, { facts }) {
    const captions = facts.filter(hasCaption).map(({ fact }) => fact.caption);
    const lastOf = lastNumbers(document, captions);
    for (const { block, fact } of facts) {
      if (!("reference" in fact)) continue;
      const { reference } = fact;
      const last = lastOf({ block, fact: reference });
      if (last === undefined || reference.ordinal <= last) continue;
      const text = block.paragraph.text.slice(reference.start, reference.end);
      yield {
        span: { start: block.start + reference.start, end: block.start + reference.end },
        message: `文中引用了“${text}”，但这份文件${EXTENT[reference.kind](last)}，请核对引用的编号。`,
      };
    }
  },
});
