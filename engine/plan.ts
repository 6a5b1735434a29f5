import type { ResolvedConfig, RuleSetting } from "./config/model";
import type { Diagnostic, Finding, Skipped } from "./diagnostic";
import { ELEMENTS, type Element, type Paragraph, type Part } from "./document/model";
import { createMemo, createSlot, type Memo } from "./memo";
import type { Bound } from "./mined/bind";
import type {
  DocumentRule,
  LiteralHit,
  OutlineRule,
  ParagraphContext,
  ParagraphRule,
  PartRule,
  Rule,
  RuleContext,
  WordSegmenter,
} from "./rule";
import type { Span } from "./span";
import { CLASS, fold } from "./text/classes";

/** Where the literals of all rules stand in the scanner's table. */
export interface LiteralTable {
  readonly literals: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
}

/** Rules that look at single paragraphs: paragraph rules, and the collecting side of part and document rules. */
type Reader = ParagraphRule | PartRule | DocumentRule;

export interface ActiveRule<R extends Rule = Rule> {
  readonly rule: R;
  readonly setting: RuleSetting;
  readonly context: RuleContext;
  /** Its own literals and those of its mined entries. */
  readonly literals: readonly string[];
}

/** A rule that judges a part or the file by what its paragraphs hold. */
export interface Combining<R extends PartRule | DocumentRule> {
  readonly active: ActiveRule<R>;
  /** Its place in `plan.collectors`, -1 for one that collects nothing. */
  readonly collector: number;
  /** Whether it is called where it collected nothing. */
  readonly always: boolean;
}

/** What the readers found in one paragraph, kept as long as the paragraph lives. */
export interface Reading {
  readonly findings: readonly { readonly active: ActiveRule; readonly finding: Finding }[];
  /** Facts by the place of their rule in `plan.collectors`. */
  readonly facts: readonly { readonly collector: number; readonly facts: readonly unknown[] }[];
  readonly faults: readonly Skipped[];
}

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
  readonly collectors: readonly ActiveRule<PartRule | DocumentRule>[];
  readonly outlineRules: readonly ActiveRule<OutlineRule>[];
  readonly partRules: readonly Combining<PartRule>[];
  readonly documentRules: readonly Combining<DocumentRule>[];
  /** Indexes of the readers that a literal triggers, by literal id. */
  readonly byLiteral: readonly (readonly number[] | undefined)[];
  /** Indexes of the readers that a class triggers, with the class bits. */
  readonly byClass: readonly { readonly classes: number; readonly reader: number }[];
  /** Union of the classes that trigger anything. */
  readonly classes: number;
  /** For each element which readers look at it. */
  readonly readersOf: ReadonlyMap<Element, readonly boolean[]>;
  /** For each reader its place in `collectors`, -1 for a paragraph rule. */
  readonly collectorOf: readonly number[];
  /** Hits by reader, of the paragraph that is being read; empty between paragraphs. */
  readonly own: (LiteralHit[] | undefined)[];
  readonly readings: Memo<Paragraph, Reading>;
  readonly results: Memo<Part, PartResult>;
  readonly ignoredEntries: ReadonlySet<string>;
  /** Words in folded form that no lexical rule may speak of. */
  readonly allowedWords: readonly string[];
  /** Rules that cannot run here, with the reason. */
  readonly skipped: readonly Skipped[];
}

const looksAt = ({ rule }: ActiveRule, element: Element): boolean =>
  rule.elements ? rule.elements.includes(element) : element !== "residue";

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

const indexTriggers = (
  readers: readonly ActiveRule<Reader>[],
  table: LiteralTable,
): Pick<Plan, "byLiteral" | "byClass" | "classes"> => {
  const byLiteral: (number[] | undefined)[] = table.literals.map(() => undefined);
  const byClass: { classes: number; reader: number }[] = [];
  readers.forEach(({ rule, literals }, reader) => {
    for (const literal of new Set(literals)) {
      const id = table.idOf.get(literal) as number;
      byLiteral[id] ??= [];
      (byLiteral[id] as number[]).push(reader);
    }
    const classes = (rule.triggers?.classes ?? []).reduce((bits, name) => bits | CLASS[name], 0);
    if (classes !== 0) byClass.push({ classes, reader });
  });
  return { byLiteral, byClass, classes: byClass.reduce((bits, entry) => bits | entry.classes, 0) };
};

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

const READING = createSlot();
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
    else active.push({ rule, setting, context: contextOf(setting, bound.data, words), literals: bound.literals });
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
    ...indexTriggers(readers, table),
    readersOf: new Map(ELEMENTS.map((element) => [element, readers.map((reader) => looksAt(reader, element))])),
    collectorOf: readers.map((reader) => collectors.indexOf(reader as ActiveRule<PartRule>)),
    own: readers.map(() => undefined),
    readings: createMemo(READING),
    results: createMemo(RESULT),
    ignoredEntries: config.ignoredEntries,
    allowedWords: [...config.allowedWords].map(fold).filter((word) => word !== ""),
    skipped,
  };
};

const NOTHING: Reading = { findings: [], facts: [], faults: [] };

const NO_HITS: LiteralHit[] = [];

/** The readers that the paragraph's hits and classes trigger, in the order of the plan; `plan.own` then has the hits of each. */
const triggered = (plan: Plan, table: LiteralTable, { hits, classes, element }: Paragraph): readonly number[] => {
  const { byLiteral, byClass, own } = plan;
  const looking = plan.readersOf.get(element) as readonly boolean[];
  const readers: number[] = [];
  for (let i = 0; i < hits.length; i += 2) {
    const id = hits[i] as number;
    const called = byLiteral[id];
    if (called === undefined) continue;
    const hit = { literal: table.literals[id] as string, at: hits[i + 1] as number };
    for (const reader of called) {
      if (!looking[reader]) continue;
      const known = own[reader];
      if (known) known.push(hit);
      else {
        own[reader] = [hit];
        readers.push(reader);
      }
    }
  }
  if ((classes & plan.classes) !== 0)
    for (const entry of byClass) {
      if ((classes & entry.classes) === 0 || !looking[entry.reader] || own[entry.reader]) continue;
      own[entry.reader] = NO_HITS;
      readers.push(entry.reader);
    }
  return readers.length > 1 ? readers.sort((a, b) => a - b) : readers;
};

/** A rule that threw, as the report names it. */
export const faultOf = (ruleId: string, error: unknown): Skipped => ({
  ruleId,
  reason: `规则运行出错：${error instanceof Error ? error.message : String(error)}`,
});

/** Whether the span stands inside one of the words. */
const isAllowed = (folded: string, { start, end }: Span, words: readonly string[]): boolean =>
  words.some((word) => {
    const at = folded.indexOf(word, Math.max(0, end - word.length));
    return at >= 0 && at <= start;
  });

/** Whether any reader may have something to say of the paragraph. */
export const mayTrigger = (plan: Plan, paragraph: Paragraph): boolean =>
  paragraph.hits.length > 0 || (paragraph.classes & plan.classes) !== 0;

/** Runs the triggered readers over one paragraph, once in the paragraph's life under this plan. */
export const readParagraph = (plan: Plan, table: LiteralTable, paragraph: Paragraph): Reading => {
  const known = plan.readings.get(paragraph);
  if (known) return known;
  const findings: { active: ActiveRule; finding: Finding }[] = [];
  const facts: { collector: number; facts: readonly unknown[] }[] = [];
  const faults: Skipped[] = [];
  for (const index of triggered(plan, table, paragraph)) {
    const active = plan.readers[index] as ActiveRule<Reader>;
    const { rule } = active;
    const { options, data, words } = active.context;
    const context: ParagraphContext = { options, data, words, hits: plan.own[index] ?? NO_HITS };
    plan.own[index] = undefined;
    try {
      if (rule.scope === "paragraph")
        for (const finding of rule.check(paragraph, context)) {
          if (rule.lexical && isAllowed(paragraph.folded, finding.span, plan.allowedWords)) continue;
          findings.push({ active, finding });
        }
      else {
        const found = rule.collect?.(paragraph, context);
        if (found && found.length > 0) facts.push({ collector: plan.collectorOf[index] as number, facts: found });
      }
    } catch (error) {
      faults.push(faultOf(rule.id, error));
    }
  }
  const reading = findings.length + facts.length + faults.length > 0 ? { findings, facts, faults } : NOTHING;
  plan.readings.set(paragraph, reading);
  return reading;
};
