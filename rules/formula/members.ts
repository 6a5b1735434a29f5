import type { Finding } from "../../engine/diagnostic";
import type { FixedFormEntry } from "../../engine/mined/model";
import { defineParagraphRule, type LiteralHit } from "../../engine/rule";
import { EXAMPLE_FORMS, groundsOf, markedForm } from "./_forms";

const FEWEST = 3;
/** With fewer members one missing leaves too little to know the list by. */
const FEWEST_TO_MISS = 4;
const SEPARATOR = /^(?:[、，；]|和|及|以及|、和)$/;
const LISTS_ON_BEFORE = /[、和与及]$/;
const LISTS_ON_AFTER = /^(?:[、和与及等]|以及)/;

/** Members of one form that follow one another, with nothing between but a separator. */
interface Chain {
  readonly entry: FixedFormEntry;
  readonly hits: readonly LiteralHit[];
  readonly start: number;
  readonly end: number;
}

const endOf = ({ literal, at }: LiteralHit): number => at + literal.length;

const chainsOf = (folded: string, entry: FixedFormEntry, hits: readonly LiteralHit[]): readonly Chain[] => {
  const groups: LiteralHit[][] = [];
  for (const hit of hits) {
    const last = groups.at(-1)?.at(-1);
    if (last && SEPARATOR.test(folded.slice(endOf(last), hit.at))) groups.at(-1)?.push(hit);
    else groups.push([hit]);
  }
  return groups.map((group) => ({
    entry,
    hits: group,
    start: (group[0] as LiteralHit).at,
    end: endOf(group.at(-1) as LiteralHit),
  }));
};

const isAscending = (places: readonly number[]): boolean =>
  places.every((place, at) => at === 0 || place > (places[at - 1] as number));

const listsOn = (folded: string, { start, end }: Chain): boolean =>
  LISTS_ON_BEFORE.test(folded.slice(Math.max(0, start - 1), start)) || LISTS_ON_AFTER.test(folded.slice(end, end + 2));

/** What is wrong with a chain: all members in another order, or one of four and more missing. */
const faultOf = (folded: string, chain: Chain): string | undefined => {
  const members = chain.entry.members ?? [];
  const places = chain.hits.map(({ literal }) => members.indexOf(literal));
  const present = new Set(places);
  if (present.size !== places.length || listsOn(folded, chain)) return undefined;
  if (present.size === members.length) return isAscending(places) ? undefined : "次序不同";
  if (members.length < FEWEST_TO_MISS || present.size !== members.length - 1) return undefined;
  const missing = members.filter((_, place) => !present.has(place));
  return `缺“${missing.join("”“")}”`;
};

const findingOf = ({ entry, start, end }: Chain, fault: string): Finding => ({
  span: { start, end },
  message: `${markedForm(entry)}依次是${(entry.members ?? []).join("、")}，这里${fault}，请核对（${groundsOf(entry)}）。`,
  severity: entry.severity,
  entryId: entry.id,
});

interface Data {
  readonly entries: readonly FixedFormEntry[];
}

export default defineParagraphRule<Record<never, never>, Data, "fixed-form">({
  id: "formula/members",
  title: "固定提法的各项要列全，次序不能变。",
  rationale: "“四个意识”一类提法的各项和次序都是定下来的，少列一项或者换了次序，是政治性表述的差错。",
  basis: [{ source: "通行做法", evidence: "corpus" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: {},
  mined: {
    families: ["fixed-form"],
    prepare: (entries) => ({ entries: entries.filter(({ members }) => (members?.length ?? 0) >= FEWEST) }),
    literals: ({ entries }) => entries.flatMap(({ members }) => members ?? []),
  },
  examples: {
    entries: EXAMPLE_FORMS,
    invalid: [
      { text: "增强⟦大局意识、政治意识、核心意识、看齐意识⟧。" },
      { text: "增强⟦政治意识、大局意识、看齐意识⟧，做到令行禁止。" },
      { text: "坚持⟦放管结合、简政放权、优化服务⟧。" },
    ],
    valid: [
      { text: "增强政治意识、大局意识、核心意识、看齐意识。" },
      { text: "增强政治意识、大局意识、核心意识和看齐意识。" },
      { text: "增强政治意识、大局意识、责任意识。", note: "只有两项相同，是另外的列举。" },
      { text: "增强政治意识、大局意识、看齐意识、责任意识。", note: "后面还有别的项。" },
      { text: "增强政治意识、大局意识、看齐意识等。", note: "没有列全，用“等”表明了。" },
      { text: "坚持简政放权、优化服务，推动放管结合。" },
      { text: "坚持简政放权、优化服务。", note: "三项中只说两项，可能另有所指。" },
    ],
  },
  *check({ folded }, { data, hits }) {
    if (hits.length < FEWEST) return;
    for (const entry of data.entries) {
      const own = hits.filter(({ literal }) => entry.members?.includes(literal));
      for (const chain of own.length < FEWEST ? [] : chainsOf(folded, entry, own)) {
        const fault = faultOf(folded, chain);
        if (fault !== undefined) yield findingOf(chain, fault);
      }
    }
  },
});
