import { createLinter } from "../engine/create-linter";
import type { Finding } from "../engine/diagnostic";
import type { Rule } from "../engine/rule";
import { createWordSegmenter } from "../words/word-segmenter";
import { milliseconds, type Section } from "./row";
import type { Setting } from "./setting";
import { everyRule, formatOf, linter } from "./subject";

const ROUNDS = 15;
const WARM_UP = 5;

interface Cost {
  milliseconds: number;
  calls: number;
}

/** The same rule, which counts what it is called for and how long it takes. */
const watched = (rule: Rule, cost: Cost): Rule => {
  const timed =
    <A extends readonly unknown[], R>(work: (...args: A) => Iterable<R>) =>
    (...args: A): readonly R[] => {
      const start = performance.now();
      try {
        return [...work(...args)];
      } finally {
        cost.milliseconds += performance.now() - start;
        cost.calls += 1;
      }
    };
  const collect = "collect" in rule && rule.collect ? { collect: timed(rule.collect.bind(rule)) } : {};
  const check: (...args: never[]) => Iterable<Finding> = rule.check.bind(rule);
  return { ...rule, ...collect, check: timed(check) } as Rule;
};

/** What each rule takes of a run with every rule on, dearest first. */
export const ruleCosts = ({ corpus: { samples } }: Setting): Section => {
  const costs = new Map([...linter.rules.keys()].map((id) => [id, { milliseconds: 0, calls: 0 }]));
  const own = createLinter(
    [...linter.rules.values()].map((rule) => watched(rule, costs.get(rule.id) as Cost)),
    { words: createWordSegmenter(), entries: [...linter.entries.values()] },
  );
  const least = new Map<string, number>();
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const cost of costs.values()) Object.assign(cost, { milliseconds: 0, calls: 0 });
    for (const { text, name } of samples) own.lint(own.parse(text, formatOf(name)), everyRule);
    if (round < 0) continue;
    for (const [id, cost] of costs)
      least.set(id, Math.min(least.get(id) ?? Number.POSITIVE_INFINITY, cost.milliseconds));
  }
  const rows = [...least]
    .map(([id, time]) => {
      const calls = costs.get(id)?.calls ?? 0;
      return { name: id, value: milliseconds(time), spread: `${calls} 次调用`, figures: { milliseconds: time, calls } };
    })
    .sort((a, b) => b.figures.milliseconds - a.figures.milliseconds);
  const sum = rows.reduce((total, { figures }) => total + figures.milliseconds, 0);
  return {
    title: "每条规则",
    rows,
    notes: [`全部打开时各条自己的用时，取 ${ROUNDS} 遍中最短的；相加 ${milliseconds(sum)}，计时本身每次约 0.0001 ms。`],
  };
};
