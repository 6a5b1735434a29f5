import { SEVERITIES } from "../../engine/diagnostic";
import type { FixedFormEntry } from "../../engine/mined/model";
import { defineParagraphRule } from "../../engine/rule";
import { type Enclosed, enclosedIn, isEnclosed } from "../common/enclosed";
import { withoutMarks } from "../common/set-forms";
import { EXAMPLE_FORMS, groundsOf, markedForm } from "./_forms";

interface Variant {
  readonly entry: FixedFormEntry;
  readonly variant: string;
}

/** Without quotation marks a shorter text may be any words in a row. */
const SHORTEST_UNQUOTED = 6;

/** Whether the variant is one also where no marks show that a form is meant: it lacks the marks inside, and is long. */
const standsUnquoted = ({ entry, variant }: Variant): boolean =>
  entry.marks === "“”" && variant.length >= SHORTEST_UNQUOTED && variant === withoutMarks(entry.form);

/** How the text has the variant: in the marks of the form, or unquoted. Undefined where it is part of something else. */
const placeOf = (one: Variant, at: number, pairs: readonly Enclosed[]): "marked" | "unquoted" | undefined => {
  const end = at + one.variant.length;
  const isMarked = pairs.some(
    ({ marks, inner }) => marks === one.entry.marks && inner.start === at && inner.end === end,
  );
  if (isMarked) return "marked";
  return standsUnquoted(one) && !isEnclosed(pairs, at, end) ? "unquoted" : undefined;
};

const sayWrong = ({ entry, variant }: Variant, place: "marked" | "unquoted"): string => {
  const written = place === "marked" ? entry.marks[0] + variant + entry.marks[1] : `“${variant}”`;
  return `${written}应写作${markedForm(entry)}（${groundsOf(entry)}）。`;
};

export default defineParagraphRule<Record<never, never>, ReadonlyMap<string, Variant>, "fixed-form">({
  id: "formula/set-form",
  title: "固定的提法和文件名称要照原样写。",
  rationale: "“双随机、一公开”里的顿号、文件名称里的每个字都是定下来的，少一个字、换一个标点，就不是原来的提法。",
  basis: [{ source: "通行做法", evidence: "corpus" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
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
    ],
    valid: [
      { text: "推行“双随机、一公开”监管，开展“不忘初心、牢记使命”主题教育。" },
      { text: "要不忘初心，牢记使命，奋力前行。", note: "没有引号，是普通的句子。" },
      { text: "学习“双随机一公开监管工作办法”。", note: "引文更长，不是这个提法。" },
      { text: "制定《党政机关公文处理条例实施细则》。", note: "是另一个文件。" },
    ],
  },
  *check({ folded }, { data, hits }) {
    if (hits.length === 0) return;
    const pairs = enclosedIn(folded);
    for (const { literal, at } of hits) {
      const one = data.get(literal);
      const place = one && placeOf(one, at, pairs);
      if (!one || !place) continue;
      const span = { start: at, end: at + literal.length };
      yield {
        span,
        message: sayWrong(one, place),
        severity: one.entry.severity,
        entryId: one.entry.id,
        fixes: [
          {
            title: `改为${markedForm(one.entry)}`,
            safety: "unsafe",
            edits: [{ span, newText: one.entry.form }],
          },
        ],
      };
    }
  },
});
