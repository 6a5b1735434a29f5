import type { Document } from "../engine/document/model";
import type { Corpus } from "./corpus";
import { type Case, interleave, median, ratios } from "./measure";
import { milliseconds, type Section } from "./row";
import type { Setting } from "./setting";
import { linter, onlyRules, parseAll } from "./subject";

const lintCase = ({ samples }: Corpus, wanted: (id: string) => boolean): Case => {
  const config = onlyRules(wanted);
  let documents: readonly Document[] = [];
  return {
    prepare: () => {
      documents = parseAll(samples);
    },
    run: () => documents.map((document) => linter.lint(document, config)),
  };
};

/** What each rule alone adds to linting with no rule on, dearest first. */
export const ruleCosts = async ({ corpus, clock }: Setting): Promise<Section> => {
  const ids = [...linter.rules.keys()];
  const cases = Object.fromEntries(ids.map((id) => [id, lintCase(corpus, (other) => other === id)]));
  const taken: Readonly<Record<string, readonly number[]>> = await interleave(
    { ...cases, "": lintCase(corpus, () => false) },
    { rounds: 7, warmUp: 2, clock },
  );
  const base = taken[""] as readonly number[];
  const rows = ids
    .map((id) => {
      const samples = taken[id] as readonly number[];
      const extra = Math.max(0, median(samples) - median(base));
      return {
        name: id,
        value: milliseconds(extra),
        spread: `${median(ratios(samples, base)).toFixed(2)} 倍于不开规则`,
        figures: { extra, median: median(samples) },
      };
    })
    .sort((a, b) => b.figures.extra - a.figures.extra);
  return { title: "每条规则单独打开时多用的时间", rows, notes: [`不开规则时 ${milliseconds(median(base))}。`] };
};
