import { SEVERITIES } from "../../engine/diagnostic";
import type { FixedFormEntry } from "../../engine/mined/model";
import { definePartRule } from "../../engine/rule";
import { type Span, shift } from "../../engine/span";
import { documentDating, isHeldTo } from "../common/document-date";
import { type Enclosed, enclosedIn, isEnclosed } from "../common/enclosed";
import { withoutMarks } from "../common/set-forms";
import { EXAMPLE_FORMS, groundsOf, markedForm } from "./_forms";
import { periodOf } from "./_periods";

interface Variant {
  readonly entry: FixedFormEntry;
  readonly variant: string;
}

type Place = "marked" | "unquoted";

interface Fact {
  readonly one: Variant;
  readonly place: Place;
  readonly span: Span;
}

/** Without quotation marks a shorter text may be any words in a row. */
const SHORTEST_UNQUOTED = 6;

/** Whether the variant is one also where no marks show that a form is meant: it lacks the marks inside, and is long. */
const standsUnquoted = ({ entry, variant }: Variant): boolean =>
  entry.marks === "“”" && variant.length >= SHORTEST_UNQUOTED && variant === withoutMarks(entry.form);

/** How the text has the variant: in the marks of the form, or unquoted. Undefined where it is part of something else. */
const placeOf = (one: Variant, at: number, pairs: readonly Enclosed[]): Place | undefined => {
  const end = at + one.variant.length;
  if (one.entry.bare === true) {
    const isInTitle = pairs.some(({ marks, outer }) => marks === "《》" && outer.start < at && outer.end >= end);
    return isInTitle ? undefined : "unquoted";
  }
  const isMarked = pairs.some(
    ({ marks, inner }) => marks === one.entry.marks && inner.start === at && inner.end === end,
  );
  if (isMarked) return "marked";
  return standsUnquoted(one) && !isEnclosed(pairs, at, end) ? "unquoted" : undefined;
};

const quoted = (text: string): string => (text.startsWith("“") ? text : `“${text}”`);

const sayWrong = ({ entry, variant }: Variant, place: Place): string => {
  const written = place === "marked" ? entry.marks[0] + variant + entry.marks[1] : quoted(variant);
  const right = entry.bare === true ? quoted(entry.form) : markedForm(entry);
  return `${written}应写作${right}（${groundsOf(entry)}）。`;
};

export default definePartRule<Fact, Record<never, never>, ReadonlyMap<string, Variant>, "fixed-form">({
  id: "formula/set-form",
  title: "固定的提法和文件名称要照原样写。",
  rationale:
    "“双随机、一公开”里的顿号、文件名称里的每个字都是定下来的，少一个字、换一个标点，就不是原来的提法。提法后来有变化的，只要求此后成文的文稿照新的写。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  triggers: {},
  mined: {
    families: ["fixed-form"],
    prepare: (entries) => {
      const variants = entries.flatMap((entry) => entry.variants.map((variant) => ({ entry, variant })));
      return new Map(
        variants
          .filter(({ entry, variant }) => variant !== entry.form + (entry.tail ?? ""))
          .sort((a, b) => SEVERITIES.indexOf(b.entry.severity) - SEVERITIES.indexOf(a.entry.severity))
          .map((one) => [one.variant, one]),
      );
    },
    literals: (data) => [...data.keys()],
  },
  examples: {
    entries: EXAMPLE_FORMS,
    invalid: [
      { text: "推行“⟦双随机一公开⟧”监管。", fixed: "推行“双随机、一公开”监管。", unsafe: true },
      { text: "推行⟦双随机一公开⟧监管。", fixed: "推行双随机、一公开监管。", unsafe: true },
      { text: "开展“⟦不忘初心，牢记使命⟧”主题教育。" },
      { text: "开展“⟦不忘初心,牢记使命⟧”主题教育。", fixed: "开展“不忘初心、牢记使命”主题教育。", unsafe: true },
      {
        text: "根据《⟦党政机关公文处理条例⟧》行文。",
        fixed: "根据《党政机关公文处理工作条例》行文。",
        unsafe: true,
      },
      {
        text: "坚持⟦稳中求进工作主基调⟧，学习“⟦稳中求进工作主基调⟧”的论述。",
        fixed: "坚持稳中求进工作总基调，学习“稳中求进工作总基调”的论述。",
        unsafe: true,
      },
      { text: "关于2023年工作的意见\n\n对接⟦“一带一路”战略⟧。", severity: "hint" },
      { text: "对接⟦“一带一路”战略⟧。", severity: "hint", note: "没有写明何时成文，照现在的提法。" },
    ],
    valid: [
      { text: "推行“双随机、一公开”监管，开展“不忘初心、牢记使命”主题教育。" },
      { text: "要不忘初心，牢记使命，奋力前行。", note: "没有引号，是普通的句子。" },
      { text: "学习“双随机一公开监管工作办法”。", note: "引文更长，不是这个提法。" },
      { text: "制定《党政机关公文处理条例实施细则》。", note: "是另一个文件。" },
      { text: "坚持稳中求进工作总基调，学习《稳中求进工作主基调解读》。", note: "在书名里面。" },
      { text: "关于2014年工作的意见\n\n对接“一带一路”战略。", note: "当时就这样写。" },
    ],
  },
  collect: ({ folded }, { data, hits }) => {
    if (hits.length === 0) return [];
    const pairs = enclosedIn(folded);
    return hits.flatMap(({ literal, at }) => {
      const one = data.get(literal);
      const place = one && placeOf(one, at, pairs);
      return one && place ? [{ one, place, span: { start: at, end: at + literal.length } }] : [];
    });
  },
  *check(part, { facts }, { before }) {
    const dating = documentDating(part, before);
    for (const { block, fact } of facts) {
      const { entry } = fact.one;
      if (!isHeldTo(periodOf(entry), dating)) continue;
      const span = shift(fact.span, block.start);
      yield {
        span,
        message: sayWrong(fact.one, fact.place),
        severity: entry.severity,
        entryId: entry.id,
        fixes: [
          {
            title: `改为${entry.bare === true ? quoted(entry.form) : markedForm(entry)}`,
            safety: "unsafe",
            edits: [{ span, newText: entry.form }],
          },
        ],
      };
    }
  },
});
