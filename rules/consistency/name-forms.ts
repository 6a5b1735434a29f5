import { SEVERITIES } from "../../engine/diagnostic";
import { exampleEntry } from "../../engine/mined/example-entry";
import type { NameEntry } from "../../engine/mined/model";
import { type Collected, definePartRule } from "../../engine/rule";
import { fold } from "../../engine/text/classes";
import { DEFINING_WORDS, definitionsOf, endsAt } from "../common/short-names";

/** An occurrence of a name as it is written, or the definition of a short one. Offsets in the paragraph. */
interface Fact {
  readonly text: string;
  /** The region whose organ it is, as far as the characters before say: 省, 市, 国家. */
  readonly region: string;
  readonly defines: boolean;
  readonly start: number;
  readonly end: number;
}

interface Data {
  readonly entries: readonly NameEntry[];
  readonly literals: ReadonlySet<string>;
}

const REGION = /(?:国家|[省市县区州旗])$/;

/** The names of an entry as they are compared: spellings of a term by their own letters, names folded. */
const formsOf = ({ full, short }: NameEntry): readonly [string, string] => [full, short];

type Use = Collected<Fact>;

const usesOf = (facts: readonly Use[], text: string): readonly Use[] =>
  facts.filter(({ fact }) => !fact.defines && fact.text === text);

const isDefined = (facts: readonly Use[], text: string): boolean =>
  facts.some(({ fact }) => fact.defines && (fact.text === text || fact.text.endsWith(text)));

const spanOf = ({ block, fact }: Use) => ({ start: block.start + fact.start, end: block.start + fact.end });

interface Clash {
  readonly entry: NameEntry;
  readonly rarer: Use;
  readonly usual: Use;
}

const FULL_NAME = /(?:委员会|办公室|人民政府|联合体|共同体)$/;

const placeOf = ({ block, fact }: Use): number => block.start + fact.start;

/** A full name first and the short one from then on is how it is done, if not in form; a full name again after that is a mixture. */
const isMixture = ({ aspect, full }: NameEntry, ofFull: readonly Use[], firstShort: Use): boolean =>
  (aspect !== "defined" && !FULL_NAME.test(full)) || ofFull.some((use) => placeOf(use) > placeOf(firstShort));

/** The letters of an organ in the number of a document: 人社厅明电〔2020〕8号. */
const IN_NUMBER = /^.{0,6}[〔[]\d{4}[〕\]]/;
const isInNumber = (folded: string, end: number): boolean => IN_NUMBER.test(folded.slice(end, end + 14));

/** Both forms of one organ's name; the rarer one, or the later of two as frequent, is the one to look at. */
const clashOf = (facts: readonly Use[], entry: NameEntry): Clash | undefined => {
  const [full, short] = formsOf(entry);
  if (isDefined(facts, short)) return undefined;
  const shorts = usesOf(facts, short);
  for (const region of new Set(shorts.map(({ fact }) => fact.region))) {
    const ofShort = shorts.filter(({ fact }) => fact.region === region);
    const ofFull = usesOf(facts, full).filter(({ fact }) => fact.region === region);
    const [firstFull, firstShort] = [ofFull[0], ofShort[0]];
    if (!firstFull || !firstShort || !isMixture(entry, ofFull, firstShort)) continue;
    return ofShort.length <= ofFull.length
      ? { entry, rarer: firstShort, usual: firstFull }
      : { entry, rarer: firstFull, usual: firstShort };
  }
  return undefined;
};

const messageOf = ({ entry, rarer, usual }: Clash): string => {
  const [here, there] = [rarer.fact.text, usual.fact.text];
  if (entry.aspect === "term") return `同一个词，本文别处写作“${there}”，这里写作“${here}”，应统一。`;
  return `同一个名称，本文别处写作“${there}”，这里写作“${here}”，应统一；要用简称的，第一次出现时写明“以下简称”。`;
};

export default definePartRule<Fact, Record<never, never>, Data, "name">({
  id: "consistency/name-forms",
  title: "同一个名称，全文写法要一致。",
  rationale: "“市卫生健康委”“市卫健委”混用，读者要停下来想是不是一个单位。先写全称，注明简称，以后只用简称。",
  basis: [{ source: "通行做法", evidence: "corpus" }],
  severity: "information",
  recommended: true,
  fixable: "no",
  scope: "part",
  triggers: { literals: DEFINING_WORDS },
  mined: {
    families: ["name"],
    prepare: (all) => {
      const entries = all
        .filter(({ full, short }) => !full.startsWith("《") && full !== short)
        .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
      return { entries, literals: new Set(entries.flatMap(formsOf).map(fold)) };
    },
    literals: ({ literals }) => [...literals],
  },
  examples: {
    entries: [
      exampleEntry({
        id: "name:00000001",
        family: "name",
        aspect: "pair",
        full: "卫生健康委",
        short: "卫健委",
        severity: "information",
      }),
      exampleEntry({
        id: "name:00000002",
        family: "name",
        aspect: "pair",
        full: "卫生健康委员会",
        short: "卫健委",
        severity: "information",
      }),
      exampleEntry({
        id: "name:00000004",
        family: "name",
        aspect: "pair",
        full: "人力资源社会保障厅",
        short: "人社厅",
        severity: "hint",
      }),
      exampleEntry({
        id: "name:00000003",
        family: "name",
        aspect: "term",
        full: "互联网+",
        short: "互联网﹢",
        severity: "information",
      }),
    ],
    invalid: [
      { text: "市卫生健康委牵头推进，市卫生健康委定期调度。\n市⟦卫健委⟧要加强督导。" },
      { text: "省卫健委指导，市⟦卫健委⟧配合，市卫生健康委牵头，市卫生健康委督办。" },
      { text: "市⟦卫生健康委员会⟧牵头推进，市卫健委定期调度。\n市卫健委汇总，由市卫生健康委员会报告，市卫健委存档。" },
      { text: "发展“互联网+医疗健康”，推进“⟦互联网﹢⟧养老”。" },
    ],
    valid: [
      { text: "市卫生健康委牵头推进，省卫健委予以指导。", note: "不是一个单位。" },
      { text: "市卫生健康委员会（以下简称市卫健委）牵头推进，市卫健委定期调度。" },
      { text: "市卫健委牵头推进，市卫健委定期调度。" },
      { text: "市卫生健康委员会牵头推进。\n市卫健委定期调度。", note: "先写全称，以后用简称。" },
      { text: "人社厅明电〔2020〕5号\n由人力资源社会保障厅、市卫生健康委负责。", note: "发文字号里的机关代字。" },
      { text: "发展“互联网﹢医疗健康”，推进“互联网﹢养老”。", note: "全文一致。" },
    ],
  },
  collect: (paragraph, { hits, data }) => {
    const { text, folded } = paragraph;
    const names = hits.filter(({ literal }) => data.literals.has(literal));
    const places = names.map(({ literal, at }) => ({ start: at, end: at + literal.length }));
    const isCovered = (start: number, end: number): boolean =>
      places.some((place) => place.start <= start && place.end >= end && place.end - place.start > end - start);
    const used = places
      .filter(({ start, end }) => endsAt(folded, end) && !isCovered(start, end) && !isInNumber(folded, end))
      .map(({ start, end }) => ({
        text: text.slice(start, end),
        region: REGION.exec(folded.slice(Math.max(0, start - 2), start))?.[0] ?? "",
        defines: false,
        start,
        end,
      }));
    const defined = definitionsOf(paragraph).map(({ short, shortSpan }) => ({
      text: short,
      region: "",
      defines: true,
      ...shortSpan,
    }));
    return [...used, ...defined];
  },
  *check(_part, { facts, data }) {
    if (facts.length < 2) return;
    const told = new Set<number>();
    for (const entry of data.entries) {
      const clash = clashOf(facts, entry);
      if (clash === undefined) continue;
      const span = spanOf(clash.rarer);
      if (told.has(span.start)) continue;
      told.add(span.start);
      yield {
        span,
        message: messageOf(clash),
        severity: entry.severity,
        entryId: entry.id,
        related: [{ span: spanOf(clash.usual), message: `这里写作“${clash.usual.fact.text}”。` }],
      };
    }
  },
});
