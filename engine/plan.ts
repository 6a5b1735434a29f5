import type { ResolvedConfig, RuleSetting } from "./config/model";
import type { Diagnostic, Finding, Skipped } from "./diagnostic";
import type { Paragraph, Part } from "./document/model";
import { createMemo, createSlot, KEEPERS_SLOT, type Memo } from "./memo";
import type { Bound } from "./mined/bind";
import type { DocumentRule, OutlineRule, ParagraphRule, PartRule, Rule, RuleContext, WordSegmenter } from "./rule";
import { fold } from "./text/classes";
import { indexTriggers, type LiteralTable, type TriggerIndex } from "./triggers";

/** Rules that look at single paragraphs: paragraph rules, and the collecting side of part and document rules. */
export type Reader = ParagraphRule | PartRule | DocumentRule;

export interface ActiveRule<R extends Rule = Rule> {
  readonly rule: R;
  readonly setting: RuleSetting;
  readonly context: RuleContext;
}

/** A rule that judges a part or the file by what its paragraphs hold. */
export interface Combining<R extends PartRule | DocumentRule> {
  readonly active: ActiveRule<R>;
  /** Its place in `plan.collectors`, -1 for one that collects nothing. */
  readonly collector: number;
  /** Whether it is called where it collected nothing. */
  readonly always: boolean;
}

/** What a paragraph rule found. */
export interface Reported {
  readonly active: ActiveRule;
  readonly finding: Finding;
}

/** What a rule collected, by its place in `plan.collectors`. */
export interface Gathered {
  readonly collector: number;
  readonly facts: readonly unknown[];
}

/** What the readers found in one paragraph, kept as long as the paragraph lives. */
export interface Reading {
  readonly findings: readonly Reported[];
  readonly facts: readonly Gathered[];
  readonly faults: readonly Skipped[];
}

/** The collecting side of a rule: whether its facts are judged together with those of the other parts. */
export type Collector = ActiveRule<PartRule | DocumentRule>;

/** A fact of a document rule, with the place of its block in the part. */
export interface PartFact {
  readonly collector: number;
  readonly block: number;
  readonly fact: unknown;
}

/** All that was found in one part. Holds as long as the part and its neighbours are the same, wherever they have moved to. */
export interface PartResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly facts: readonly PartFact[];
  readonly faults: readonly Skipped[];
  readonly before: Part | undefined;
  readonly after: Part | undefined;
  readonly lineEnd: string;
}

/** Everything that a configuration decides before a text is seen. One plan per configuration object. */
export interface Plan {
  readonly readers: readonly ActiveRule<Reader>[];
  readonly collectors: readonly Collector[];
  readonly outlineRules: readonly ActiveRule<OutlineRule>[];
  readonly partRules: readonly Combining<PartRule>[];
  readonly documentRules: readonly Combining<DocumentRule>[];
  readonly triggers: TriggerIndex;
  /** For each reader its place in `collectors`, -1 for a paragraph rule. */
  readonly collectorOf: readonly number[];
  readonly readings: Memo<Paragraph, Reading>;
  readonly results: Memo<Part, PartResult>;
  readonly ignoredEntries: ReadonlySet<string>;
  /** Words in folded form that no lexical rule may speak of. */
  readonly allowedWords: readonly string[];
  /** Rules that cannot run here, with the reason. */
  readonly skipped: readonly Skipped[];
}

const isReader = (rule: Rule): rule is Reader =>
  rule.scope === "paragraph" || ((rule.scope === "part" || rule.scope === "document") && rule.collect !== undefined);

const NO_SEGMENTER = "需要分词，但本机没有可用的分词组件";

const noWords = (): readonly number[] => [];

/** What a rule of any scope is handed: its options, its mined data and the words of a text. */
const contextOf = (setting: RuleSetting, data: unknown, words: WordSegmenter | undefined): RuleContext => ({
  options: setting.options as RuleContext["options"],
  data,
  words: words ? words.boundaries : noWords,
});

/** `active` as a rule of the scope, alone in a list; an empty list where it is of another. */
const combining = <R extends PartRule | DocumentRule>(
  active: ActiveRule<R>,
  scope: R["scope"],
  collectors: readonly ActiveRule[],
): readonly Combining<R>[] =>
  active.rule.scope === scope
    ? [
        {
          active,
          collector: collectors.indexOf(active),
          always: active.rule.collect === undefined || active.rule.always === true,
        },
      ]
    : [];

const RESULT = createSlot();

/** What a plan is compiled from. */
export interface PlanParts {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly bindings: ReadonlyMap<string, Bound>;
  readonly table: LiteralTable;
  readonly config: ResolvedConfig;
  readonly words: WordSegmenter | undefined;
}

/** The rules that are on and can run, and those that are on and cannot. */
const activate = ({ rules, bindings, config, words }: PlanParts): Pick<Plan, "skipped"> & { active: ActiveRule[] } => {
  const active: ActiveRule[] = [];
  const skipped: Skipped[] = [];
  for (const rule of rules.values()) {
    const setting = config.rules.get(rule.id);
    const bound = bindings.get(rule.id);
    if (!setting || setting.severity === "off" || !bound || bound.state === "silent") continue;
    if (bound.state === "faulty") skipped.push(faultOf(rule.id, bound.error));
    else if (rule.needs?.includes("words") && !words) skipped.push({ ruleId: rule.id, reason: NO_SEGMENTER });
    else active.push({ rule, setting, context: contextOf(setting, bound.data, words) });
  }
  return { active, skipped };
};

export const compilePlan = (parts: PlanParts): Plan => {
  const { table, config } = parts;
  const { active, skipped } = activate(parts);
  const readers = active.filter((entry): entry is ActiveRule<Reader> => isReader(entry.rule));
  const collectors = readers.filter(
    (entry): entry is ActiveRule<PartRule | DocumentRule> => entry.rule.scope !== "paragraph",
  );
  return {
    readers,
    collectors,
    outlineRules: active.filter((entry): entry is ActiveRule<OutlineRule> => entry.rule.scope === "outline"),
    partRules: active.flatMap((entry) => combining(entry as ActiveRule<PartRule>, "part", collectors)),
    documentRules: active.flatMap((entry) => combining(entry as ActiveRule<DocumentRule>, "document", collectors)),
    triggers: indexTriggers(readers, table),
    collectorOf: readers.map((reader) => collectors.indexOf(reader as ActiveRule<PartRule>)),
    readings: createMemo(KEEPERS_SLOT),
    results: createMemo(RESULT),
    ignoredEntries: config.ignoredEntries,
    allowedWords: [...config.allowedWords].map(fold).filter((word) => word !== ""),
    skipped,
  };
};

/** A rule that threw, as the report names it. */
export const faultOf = (ruleId: string, error: unknown): Skipped => ({
  ruleId,
  reason: `规则运行出错：${error instanceof Error ? error.message : String(error)}`,
});
