import { exampleEntry } from "../../engine/mined/example-entry";
import { definePartRule } from "../../engine/rule";
import { withoutMarks } from "../common/set-forms";
import { bySpelling, type Deviation, deviationOf, type Enclosure, enclosuresAt, placeOf, type Use } from "./_spellings";

const SHORTEST = 5;
const LONGEST = 40;
const MARK = /[、，·\s]/;
const INNER_MARK = /[、，·]/;

/** The uses of forms that some spelling has marks in: others cannot differ in them. */
const markedAmong = (facts: readonly Use[]): readonly Use[] => {
  const marked = facts.filter(({ fact }) => MARK.test(fact.text));
  if (!marked.some(({ fact }) => INNER_MARK.test(fact.text))) return [];
  const forms = new Set(marked.map(({ fact }) => withoutMarks(fact.text)));
  return facts.filter(({ fact }) => MARK.test(fact.text) || forms.has(fact.text));
};

/** Spellings that differ in the marks inside only, but for forms whose spelling is settled. */
const deviationsIn = (facts: readonly Use[], settled: ReadonlySet<string>): readonly Deviation[] => {
  const byForm = new Map<string, (readonly Use[])[]>();
  for (const [text, uses] of bySpelling(facts)) {
    const key = withoutMarks(text);
    if (settled.has(key)) continue;
    byForm.set(key, [...(byForm.get(key) ?? []), uses]);
  }
  return [...byForm.values()].flatMap((spellings) => {
    const [usual, ...others] = [...spellings].sort((a, b) => b.length - a.length);
    return usual ? others.flatMap((uses) => deviationOf(usual, uses)) : [];
  });
};

export default definePartRule<Enclosure, Record<never, never>, ReadonlySet<string>, "fixed-form">({
  id: "consistency/quoted-form",
  title: "同一个引号里的提法，全文标点要一致。",
  rationale:
    "一处写“内陆门户、开放高地”，一处写“内陆门户，开放高地”，读者要停下来想是不是一回事；提法加了引号，就要每处照样写。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  triggers: { literals: ["“"] },
  mined: {
    families: ["fixed-form"],
    optional: true,
    prepare: (entries) => new Set(entries.map(({ form }) => withoutMarks(form))),
  },
  examples: {
    invalid: [
      {
        text: "打造“内陆门户、开放高地”。\n围绕“⟦内陆门户,开放高地⟧”建设，把“内陆门户、开放高地”落到实处。",
        fixed: "打造“内陆门户、开放高地”。\n围绕“内陆门户、开放高地”建设，把“内陆门户、开放高地”落到实处。",
        unsafe: true,
      },
      {
        text: "缓解“看病难、看病贵”，解决“⟦看病难看病贵⟧”问题。",
        severity: "information",
        note: "各有一处，不知道哪个对。",
      },
    ],
    valid: [
      { text: "打造“内陆门户、开放高地”，建设“内陆门户、开放高地”。" },
      { text: "打造“内陆门户，开放高地”，实施“开放高地、内陆门户”计划。" },
      { text: "推进“放管服”改革和“放、管、服”三项工作。", note: "太短，可能各有所指。" },
      {
        text: "推行“双随机、一公开”监管，完善“双随机一公开”机制。",
        entries: [
          exampleEntry({
            family: "fixed-form",
            form: "双随机、一公开",
            marks: "“”",
            variants: ["双随机一公开"],
          }),
        ],
        note: "写法是定下来的，由“固定的提法和文件名称要照原样写”一条报告。",
      },
    ],
  },
  collect: ({ folded }, { hits }) => enclosuresAt(folded, hits, "”", SHORTEST, LONGEST),
  *check(_part, { facts, data }) {
    for (const { rarer, usual, clear } of deviationsIn(markedAmong(facts), data)) {
      const span = placeOf(rarer);
      const right = usual.fact.text;
      yield {
        span,
        message: `同一个提法，本文别处写作“${right}”，这里写作“${rarer.fact.text}”，应统一。`,
        severity: clear ? "warning" : "information",
        related: [{ span: placeOf(usual), message: `这里写作“${right}”。` }],
        fixes: [{ title: `改为“${right}”`, safety: "unsafe", edits: [{ span, newText: right }] }],
      };
    }
  },
});
