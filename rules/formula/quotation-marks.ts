import type { Severity } from "../../engine/diagnostic";
import type { Paragraph } from "../../engine/document/model";
import type { FixedFormEntry } from "../../engine/mined/model";
import { definePartRule, type LiteralHit } from "../../engine/rule";
import { documentDating, isHeldTo } from "../common/document-date";
import { type Enclosed, enclosedIn, isEnclosed } from "../common/enclosed";
import { lazily } from "../common/lazily";
import { standsAlone } from "../common/set-forms";
import { EXAMPLE_FORMS, groundsOf, hasInnerMarks } from "./_forms";
import { periodOfForm } from "./_periods";

/** An occurrence of a form, in its marks or without any. Offsets in the paragraph. */
interface Fact {
  readonly entry: FixedFormEntry;
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
}

interface Data {
  /** By what stands in the text: the form, or a short form with the words behind it. */
  readonly byText: ReadonlyMap<string, FixedFormEntry>;
}

const SHORTEST = 3;
const LONG = 5;
const HAN = /\p{Script=Han}/u;

/** Two characters alone may be anything; with the words that belong to them they are the form. */
const textsOf = ({ form, tail }: FixedFormEntry): readonly string[] => {
  if (form.length >= SHORTEST) return [form];
  return tail === undefined ? [] : [form, form + tail];
};

/** Where words begin and end around a hit. A long form is no piece of another word, and marks end words too. */
/** Where words begin and end. */
type Edges = Pick<ReadonlySet<number>, "has">;

const edgesOf = (
  folded: string,
  at: number,
  literal: string,
  { form }: FixedFormEntry,
  words: () => Edges,
): readonly number[] | Edges => {
  const end = at + literal.length;
  const isSure = form.length >= LONG || !(HAN.test(folded.charAt(at - 1)) || HAN.test(folded.charAt(end)));
  // The words that belong to a form make sure of its end.
  if (isSure) return [at, end];
  return literal === form ? words() : { has: (place) => place === end || words().has(place) };
};

const factOf = (
  { folded }: Paragraph,
  { literal, at }: LiteralHit,
  entry: FixedFormEntry,
  pairs: readonly Enclosed[],
  words: () => Edges,
): Fact | undefined => {
  const end = at + literal.length;
  const formEnd = at + entry.form.length;
  if (pairs.some(({ marks, inner }) => marks === "“”" && inner.start === at && inner.end === formEnd))
    return { entry, quoted: true, start: at, end: formEnd };
  if (literal.length < SHORTEST || isEnclosed(pairs, at, end)) return undefined;
  if (!standsAlone(folded, at, end, edgesOf(folded, at, literal, entry, words))) return undefined;
  return { entry, quoted: false, start: at, end: formEnd };
};

/** Louder where the text itself quotes the form elsewhere. */
const severityOf = ({ severity }: FixedFormEntry, quotedHere: boolean): Severity => (quotedHere ? severity : "hint");

export default definePartRule<Fact, Record<never, never>, Data, "fixed-form">({
  id: "formula/quotation-marks",
  title: "固定的缩略语要加引号。",
  rationale: "“三会一课”“十四五”一类缩略语有特定含义，通行的写法都加引号；同一篇里时加时不加，尤其显得不严谨。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  needs: ["words"],
  scope: "part",
  mined: {
    families: ["fixed-form"],
    prepare: (entries) => ({
      byText: new Map(
        entries
          .filter(({ form, marks, bare }) => marks === "“”" && bare !== true && !hasInnerMarks(form))
          .flatMap((entry) => textsOf(entry).map((text) => [text, entry] as const)),
      ),
    }),
    literals: ({ byText }) => [...byText.keys()],
  },
  examples: {
    entries: EXAMPLE_FORMS,
    invalid: [
      { text: "严格落实⟦三会一课⟧制度。", fixed: "严格落实“三会一课”制度。", unsafe: true, severity: "hint" },
      {
        text: "落实“三会一课”制度，提高⟦三会一课⟧质量。",
        fixed: "落实“三会一课”制度，提高“三会一课”质量。",
        unsafe: true,
        note: "本文别处加了引号。",
      },
      { text: "⟦十四五⟧时期是关键时期。", severity: "hint" },
      { text: "压减⟦三公⟧经费支出。", severity: "hint" },
    ],
    valid: [
      { text: "关于2005年工作的意见\n\n十四五时期是关键时期。", note: "成文时还没有这个提法。" },
      { text: "落实“三会一课”制度，推进“放管服”改革。" },
      { text: "落实'三会一课'、‘三会一课’、\"三会一课\"制度。", note: "引号用得对不对由别的规则管。" },
      { text: "根据《十四五卫生健康规划》和“基层党组织三会一课制度”开展工作。", note: "在书名和引文里面。" },
      { text: "绘制标准地图，公布标准地名。", note: "是别的词里的字。" },
      { text: "共建成二十四五个站点，十四五个村受益。", note: "是数目。" },
      { text: "坚持公平、公正、公开，落实三公原则。", note: "两个字的词，后面不是“经费”。" },
      { text: "不忘初心、牢记使命，奋力前行。", note: "是口号，随句子需要加或者不加。" },
    ],
  },
  collect: (paragraph, { data, hits, words }) => {
    const pairs = enclosedIn(paragraph.folded);
    const wordsOf = lazily(() => new Set(words(paragraph.folded)));
    return hits.flatMap((hit) => {
      const entry = data.byText.get(hit.literal);
      const fact = entry && factOf(paragraph, hit, entry, pairs, wordsOf);
      return fact === undefined ? [] : [fact];
    });
  },
  *check(part, { facts }, { before }) {
    const unquoted = facts.filter(({ fact }) => !fact.quoted);
    if (unquoted.length === 0) return;
    const dating = documentDating(part, before);
    const quoted = new Set(facts.filter(({ fact }) => fact.quoted).map(({ fact }) => fact.entry.id));
    for (const { block, fact } of unquoted) {
      const { entry } = fact;
      if (!isHeldTo(periodOfForm(entry), dating)) continue;
      const span = { start: block.start + fact.start, end: block.start + fact.end };
      const isQuotedHere = quoted.has(entry.id);
      yield {
        span,
        message: isQuotedHere
          ? `本文别处写作“${entry.form}”，这里也应加引号。`
          : `“${entry.form}”通常加引号（${groundsOf(entry)}），这里没有加。`,
        severity: severityOf(entry, isQuotedHere),
        entryId: entry.id,
        fixes: [
          {
            title: `加引号：“${entry.form}”`,
            safety: "unsafe",
            edits: [
              { span: { start: span.start, end: span.start }, newText: "“" },
              { span: { start: span.end, end: span.end }, newText: "”" },
            ],
          },
        ],
      };
    }
  },
});
