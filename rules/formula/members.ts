import type { FixedFormEntry } from "../../engine/mined/model";
import { definePartRule } from "../../engine/rule";
import { type Span, shift } from "../../engine/span";
import { documentDating, isHeldTo } from "../common/document-date";
import { type Chain, chainAt, triggersOf } from "./_chains";
import { EXAMPLE_FORMS, groundsOf, markedForm } from "./_forms";
import { isSlipAnywhere } from "./_near-misses";
import { periodOf } from "./_periods";
import { isToldElsewhere } from "./_told-elsewhere";

const FEWEST = 3;
/** A list of fewer or shorter members with one missing may be another list. */
const FEWEST_TO_MISS = 4;
const SHORTEST_TO_MISS = 3;
const NEAR = 60;
const LISTS_ON_BEFORE = /(?:[、和与及]|[或等])$/;
const LISTS_ON_AFTER = /^(?:[、和与及等]|以及)/;

interface Fact {
  readonly entry: FixedFormEntry;
  readonly span: Span;
  /** What is wrong, in Chinese. */
  readonly fault: string;
  readonly newText?: string;
}

interface Data {
  readonly byTrigger: ReadonlyMap<string, readonly FixedFormEntry[]>;
}

const isAscending = (places: readonly number[]): boolean =>
  places.every((place, at) => at === 0 || place > (places[at - 1] as number));

const listsOn = (folded: string, { start, end }: Span): boolean =>
  LISTS_ON_BEFORE.test(folded.slice(Math.max(0, start - 1), start)) || LISTS_ON_AFTER.test(folded.slice(end, end + 2));

const mayMiss = (members: readonly string[]): boolean =>
  members.length >= FEWEST_TO_MISS && members.every(({ length }) => length >= SHORTEST_TO_MISS);

/** 坚持……、科学发展观，全面贯彻习近平新时代中国特色社会主义思想: the last one stands by itself. */
const isNear = (folded: string, { start, end }: Span, missing: readonly string[]): boolean => {
  const around = folded.slice(Math.max(0, start - NEAR), end + NEAR);
  return missing.some((member) => around.includes(member));
};

/** What is wrong with a chain: a member off by one character, all members in another order, or one of four and more missing. */
const faultOf = (folded: string, chain: Chain): Omit<Fact, "entry"> | undefined => {
  const { members, span, places, odd } = chain;
  const present = new Set(places);
  if (present.size !== places.length || places.length < Math.max(2, members.length - 1)) return undefined;
  if (odd) {
    const member = members[odd.place] as string;
    const text = folded.slice(odd.span.start, odd.span.end);
    if (isToldElsewhere(text, member) || isSlipAnywhere(text, member)) return undefined;
    return { span: odd.span, fault: `“${text}”应为“${member}”`, newText: member };
  }
  if (listsOn(folded, span)) return undefined;
  if (present.size === members.length) return isAscending(places) ? undefined : { span, fault: "这里次序不同" };
  const missing = members.filter((_, place) => !present.has(place));
  return mayMiss(members) && !isNear(folded, span, missing)
    ? { span, fault: `这里缺“${missing.join("”“")}”` }
    : undefined;
};

const isItsOwnList = ({ form, members = [] }: FixedFormEntry): boolean => form.startsWith(members[0] as string);

const sayOrder = (entry: FixedFormEntry): string =>
  isItsOwnList(entry)
    ? `通行的提法是${markedForm(entry)}`
    : `${markedForm(entry)}依次是${(entry.members ?? []).join("、")}`;

/** Of entries for one form at one time the last that has members is nearest to the writer. */
const byTrigger = (entries: readonly FixedFormEntry[]): Data["byTrigger"] => {
  const listed = entries.filter(({ members }) => (members?.length ?? 0) >= FEWEST);
  const byForm = new Map(listed.map((entry) => [`${entry.form} ${entry.until ?? ""}`, entry]));
  const found = new Map<string, FixedFormEntry[]>();
  for (const entry of byForm.values())
    for (const trigger of triggersOf(entry.members ?? [])) found.set(trigger, [...(found.get(trigger) ?? []), entry]);
  return found;
};

export default definePartRule<Fact, Record<never, never>, Data, "fixed-form">({
  id: "formula/members",
  title: "固定提法的各项要列全，用字和次序不能变。",
  rationale:
    "“四个意识”一类提法的各项、用字和次序都是定下来的，少列一项、换了次序、写错一个字，是政治性表述的差错。提法后来有变化的，只要求此后成文的文稿照新的写。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  triggers: {},
  mined: {
    families: ["fixed-form"],
    prepare: (entries) => ({ byTrigger: byTrigger(entries) }),
    literals: (data) => [...data.byTrigger.keys()],
  },
  examples: {
    entries: EXAMPLE_FORMS,
    invalid: [
      { text: "增强⟦大局意识、政治意识、核心意识、看齐意识⟧。" },
      { text: "增强⟦政治意识、大局意识、看齐意识⟧，做到令行禁止。" },
      {
        text: "增强政治意识、大局意识、核心意识、⟦看齐意思⟧。",
        fixed: "增强政治意识、大局意识、核心意识、看齐意识。",
        unsafe: true,
      },
      { text: "增强政治意识、⟦大局意示⟧、核心意识和看齐意识。" },
      { text: "坚持创新、协调、绿色、⟦开发⟧、共享。" },
      { text: "坚持⟦放管结合、简政放权、优化服务⟧。" },
      { text: "贯彻⟦协调、创新、绿色、开放、共享⟧的新发展理念。" },
      { text: "关于2023年工作的意见\n\n坚持⟦全面深化改革、全面依法治国、全面从严治党⟧。" },
      {
        text: "坚持⟦全面深化改革、全面依法治国、全面从严治党⟧。",
        note: "没有写明何时成文，照现在的提法。",
      },
      {
        text: "关于2018年工作的意见\n\n协调推进⟦全面深化改革、全面建成小康社会、全面依法治国、全面从严治党⟧。",
        note: "照成文时的提法。",
      },
    ],
    valid: [
      { text: "增强政治意识、大局意识、核心意识、看齐意识。" },
      { text: "增强政治意识、大局意识、核心意识和看齐意识。" },
      { text: "增强政治意识、大局意识、责任意识。", note: "只有两项相同，是另外的列举。" },
      { text: "增强政治意识、大局意识、看齐意识、责任意识。", note: "后面还有别的项。" },
      { text: "增强政治意识、大局意识、看齐意识等。", note: "没有列全，用“等”表明了。" },
      { text: "坚持简政放权、优化服务，推动放管结合。" },
      { text: "坚持简政放权、优化服务。", note: "三项中只说两项，可能另有所指。" },
      { text: "坚持创新、协调、绿色、开放和共享，推动创新、协调、绿色发展。" },
      { text: "坚持政治意识、大局意识、核心意识，特别是增强看齐意识。", note: "最后一项单说。" },
      { text: "关于2013年工作的意见\n\n坚持全面深化改革、全面依法治国、全面从严治党。", note: "当时还没有这个提法。" },
      { text: "关于2018年工作的意见\n\n坚持全面建成小康社会、全面深化改革、全面依法治国、全面从严治党。" },
      { text: "关于2020年工作的意见\n\n坚持全面深化改革、全面依法治国、全面从严治党。", note: "这一年提法有变化。" },
    ],
  },
  collect: ({ folded }, { hits, data }) => {
    const facts: Fact[] = [];
    const ends = new Map<FixedFormEntry, number>();
    for (const { literal, at } of hits)
      for (const entry of data.byTrigger.get(literal) ?? []) {
        const chain = at < (ends.get(entry) ?? 0) ? undefined : chainAt(folded, entry.members ?? [], at);
        if (!chain) continue;
        ends.set(entry, chain.span.end);
        const fault = faultOf(folded, chain);
        if (fault) facts.push({ entry, ...fault });
      }
    return facts;
  },
  *check(part, { facts }, { before }) {
    if (facts.length === 0) return;
    const dating = documentDating(part, before);
    for (const { block, fact } of facts) {
      const { entry, fault, newText } = fact;
      if (!isHeldTo(periodOf(entry), dating)) continue;
      const span = shift(fact.span, block.start);
      yield {
        span,
        message: `${sayOrder(entry)}，${fault}，请核对（${groundsOf(entry)}）。`,
        severity: entry.severity,
        entryId: entry.id,
        fixes:
          newText === undefined
            ? []
            : [{ title: `改为“${newText}”`, safety: "unsafe" as const, edits: [{ span, newText }] }],
      };
    }
  },
});
