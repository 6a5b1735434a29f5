import type { FixedFormEntry } from "../../engine/mined/model";
import { definePartRule } from "../../engine/rule";
import { shift } from "../../engine/span";
import { documentDating, isHeldTo } from "../common/document-date";
import { chainAt, triggersOf } from "./_chains";
import { EXAMPLE_FORMS, groundsOf, markedForm } from "./_forms";
import { faultOf, type ListFault } from "./_list-faults";
import { periodOf } from "./_periods";

const FEWEST = 3;
interface Fact extends ListFault {
  readonly entry: FixedFormEntry;
}

interface Data {
  readonly byTrigger: ReadonlyMap<string, readonly FixedFormEntry[]>;
}

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
      { text: "增强“四个意识”，树牢政治意识、大局意识、核心意识、⟦责任意识⟧。" },
      {
        text: "增强“四个意识”（政治意识、⟦责任意识⟧、核心意识、看齐意识），树牢⟦规矩意识⟧、政治意识、大局意识、核心意识、看齐意识“四个意识”。",
      },
      { text: "深化“放管服”改革（⟦简政放权、优化服务⟧）。", note: "列在提法旁边，缺一项就看得出来。" },
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
      {
        text: "做到看齐意识、核心意识、大局意识、政治意识样样过硬。",
        note: "从后往前数，没有说是“四个意识”。",
      },
      { text: "增强政治意识、大局意识、责任意识。", note: "只有两项相同，是另外的列举。" },
      { text: "增强政治意识、大局意识、看齐意识、责任意识。", note: "没有说是“四个意识”，是另外的列举。" },
      {
        text: "增强“四个意识”。全体党员的政治意识、大局意识、核心意识、看齐意识、责任意识明显增强。",
        note: "四项都在，别的另说。",
      },
      { text: "深化“放管服”改革，坚持简政放权、优化服务。" },
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
        const fault = faultOf(folded, entry, chain);
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
