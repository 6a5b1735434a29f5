import type { FixedFormEntry } from "../../engine/mined/model";
import { definePartRule, type LiteralHit } from "../../engine/rule";
import { type Span, shift } from "../../engine/span";
import { documentDating, isHeldTo } from "../common/document-date";
import { type Enclosed, enclosedIn } from "../common/enclosed";
import { lazily } from "../common/lazily";
import { EXAMPLE_FORMS, groundsOf, markedForm } from "./_forms";
import { type Half, halvesOf, isSlippedLabel, isSlippedTitle, slipAt } from "./_near-misses";
import { periodOfForm } from "./_periods";
import { isToldElsewhere } from "./_told-elsewhere";
import { legitimate } from "./formulas.json";

interface Data {
  readonly halves: ReadonlyMap<string, readonly Half[]>;
  /** Texts that are no slips: forms of their own, and those that another rule reports. */
  readonly others: ReadonlySet<string>;
  /** Slips that another rule reports as parts of longer texts. */
  readonly known: readonly string[];
}

interface Slip {
  readonly entry: FixedFormEntry;
  /** What stands there. */
  readonly text: string;
  readonly right: string;
  readonly span: Span;
}

const TITLE_MARKS = "《》";

/** The pairs of marks in a paragraph, looked for where a form is judged as a whole. */
type Pairs = () => readonly Enclosed[];

/** What stands between the marks around `at`, whatever other marks there are. */
const between = (folded: string, at: number, marks: FixedFormEntry["marks"]): Span | undefined => {
  const start = folded.lastIndexOf(marks.charAt(0), at) + 1;
  if (start === 0) return undefined;
  const close = folded.indexOf(marks.charAt(1), start);
  const end = close < 0 ? folded.length : close;
  return end < at ? undefined : { start, end };
};

/** The pairs are looked for last: nearly always the form stands there as it should. */
const slippedIn = (text: string, start: number, pairs: Pairs, { entry, form }: Half): Span | undefined => {
  const isSlipped = entry.marks === TITLE_MARKS ? isSlippedTitle : isSlippedLabel;
  if (!isSlipped(text, form)) return undefined;
  return pairs().find(({ marks, inner }) => marks === entry.marks && inner.start === start)?.inner;
};

/** Where a text is off by one character from the form of a half. */
interface Slipped {
  readonly half: Half;
  readonly span: Span;
}
const NONE: readonly Slipped[] = [];

/** The slips that a hit shows of each of the forms with this half. */
const slipsAt = (folded: string, { literal, at }: LiteralHit, halves: readonly Half[], pairs: Pairs) => {
  const whole = halves.find((half) => half.whole);
  const inner = whole && between(folded, at, whole.entry.marks);
  const text = inner ? folded.slice(inner.start, inner.end) : "";
  let found = NONE;
  for (const half of halves) {
    const slipped = half.whole ? inner && slippedIn(text, inner.start, pairs, half) : slipAt(folded, at, literal, half);
    if (slipped) found = [...found, { half, span: slipped }];
  }
  return found;
};

/** The right text: of a title with what stands in its bracket. */
const rightFor = ({ entry, form }: Half, text: string): string =>
  entry.marks === TITLE_MARKS ? form + (/（[^（）]*）$/.exec(text)?.[0] ?? "") : form;

/** 中国特色社会注意 is a part of a longer form that is off by the same character. */
const withoutInner = (slips: readonly Slip[]): readonly Slip[] =>
  slips.filter(
    (one) =>
      !slips.some((other) => other !== one && other.span.start <= one.span.start && other.span.end >= one.span.end),
  );

const slipsIn = (folded: string, hits: readonly LiteralHit[], { halves, others, known }: Data): readonly Slip[] => {
  const pairs = lazily(() => enclosedIn(folded));
  const found = new Map<number, Slip>();
  for (const hit of hits)
    for (const { half, span } of slipsAt(folded, hit, halves.get(hit.literal) ?? [], pairs)) {
      const text = folded.slice(span.start, span.end);
      const right = rightFor(half, text);
      const isSettled = text === right || others.has(text) || others.has(text.replace(/（[^（）]*）$/, ""));
      if (!isSettled && !known.some((variant) => text.includes(variant)) && !isToldElsewhere(text, right))
        found.set(span.start, { entry: half.entry, text, right, span });
    }
  return withoutInner([...found.values()]);
};

export default definePartRule<Slip, Record<never, never>, Data, "fixed-form">({
  id: "formula/near-miss",
  title: "固定提法和文件名称不能写错、漏写一个字。",
  rationale:
    "“稳中求进工作总基调”一类提法很长、很熟，错一个字、漏一个字读起来仍然顺口，校对时最容易放过；与公开发表的写法逐字比，就看得出来。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  triggers: {},
  mined: {
    families: ["fixed-form"],
    prepare: (entries) => ({
      halves: halvesOf(entries),
      others: new Set([
        ...legitimate,
        ...entries.flatMap(({ form, members = [], variants }) => [form, ...members, ...variants]),
      ]),
      known: entries.flatMap(({ bare, variants }) => (bare === true ? variants : [])),
    }),
    literals: ({ halves }) => [...halves.keys()],
  },
  examples: {
    entries: EXAMPLE_FORMS,
    invalid: [
      {
        text: "坚持⟦稳中求进工作总基点⟧，⟦稳中求进工总基调⟧不变。",
        fixed: "坚持稳中求进工作总基调，稳中求进工作总基调不变。",
        unsafe: true,
      },
      { text: "⟦全面建社社会主义现代化国家⟧、⟦全面建设社会主义现化国家⟧。" },
      {
        text: "增强“⟦四个意思⟧”，健全“⟦三会一刻⟧”制度。",
        fixed: "增强“四个意识”，健全“三会一课”制度。",
        unsafe: true,
      },
      { text: "关于2019年工作的意见\n\n落实“⟦四个全力⟧”战略布局。" },
      {
        text: "依据《⟦党政机关公文处理工作条列⟧》《⟦党政机关公文工作条例⟧》行文。",
        fixed: "依据《党政机关公文处理工作条例》《党政机关公文处理工作条例》行文。",
        unsafe: true,
      },
    ],
    valid: [
      { text: "关于2012年工作的意见\n\n坚持四个原则、“四个全力”。", note: "当时还没有“四个全面”的提法。" },
      { text: "坚持稳中求进工作总基调，坚持稳中求进的工作总基调，学习稳中求进工作总基调的论述。" },
      { text: "全面建设社会主义现代化国家，全面建设社会主义现代化强国。" },
      { text: "依据《党政机关公文处理工作条例（试行）》《党政机关公文处理工作条例实施细则》行文。" },
      { text: "增强“四个意识”，“三个意识”“四个一批”同步推进，这是四个意思。" },
      { text: "实现中华民族伟大复习的中国梦。", note: "“伟大复习”由用词的规则报告。" },
      { text: "坚持稳中求进工作主基调。", note: "由“固定的提法和文件名称要照原样写”一条报告。" },
    ],
  },
  collect: ({ folded }, { data, hits }) => slipsIn(folded, hits, data),
  *check(part, { facts }, { before }) {
    const dating = documentDating(part, before);
    for (const { block, fact } of facts) {
      const { entry, text, right } = fact;
      if (!isHeldTo(periodOfForm(entry), dating)) continue;
      const span = shift(fact.span, block.start);
      const whole =
        entry.marks === TITLE_MARKS ? `《${right}》` : right === entry.form ? markedForm(entry) : `“${right}”`;
      yield {
        span,
        message: `“${text}”疑为${whole}之误（${groundsOf(entry)}），请核对。`,
        severity: entry.severity,
        entryId: entry.id,
        fixes: [{ title: `改为“${right}”`, safety: "unsafe", edits: [{ span, newText: right }] }],
      };
    }
  },
});
