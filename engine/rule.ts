import type { Basis } from "./basis";
import type { Finding, Safety, Severity } from "./diagnostic";
import type { Block, Document, Element, Format, Paragraph, Part } from "./document/model";
import type { Entry, EntryOf, Family } from "./mined/model";

export type OptionSpec =
  | { readonly type: "boolean"; readonly default: boolean; readonly description: string }
  | { readonly type: "integer"; readonly default: number; readonly minimum?: number; readonly description: string }
  | { readonly type: "strings"; readonly default: readonly string[]; readonly description: string };
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
export type OptionValue = boolean | number | readonly string[];
/** Of a rule without options. */
export type NoOptions = Record<never, never>;
export type OptionValues<O extends OptionSpecs> = {
  readonly [K in keyof O]: O[K] extends { type: "boolean" }
    ? boolean
    : O[K] extends { type: "integer" }
      ? number
      : readonly string[];
};

/** `text` marks each expected finding with ⟦ ⟧; `fixed` is the text after every fix of the rule that the rule calls safe (or, with `unsafe`, its first fix). */
export interface InvalidExample {
  readonly text: string;
  readonly fixed?: string;
  readonly unsafe?: boolean;
  readonly format?: Format;
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** Severity of all findings, where it is not the rule's own. */
  readonly severity?: Severity;
  /** In place of the entries that the rule's other examples have. */
  readonly entries?: readonly Entry[];
  /** Why it is wrong, for the rule's page. */
  readonly note?: string;
}
export interface ValidExample {
  readonly text: string;
  readonly format?: Format;
  readonly options?: Readonly<Record<string, OptionValue>>;
  readonly entries?: readonly Entry[];
  /** Why it is right though it looks wrong, for the rule's page. */
  readonly note?: string;
}

/** Without any of these in a paragraph the rule cannot fire there (or has nothing to collect). */
export interface Triggers {
  /** In folded form: full-width punctuation, ASCII digits and letters; two units or more (see `text/literals.ts`). */
  readonly literals?: readonly string[];
  /** Names of `text/classes.ts`. */
  readonly classes?: readonly (keyof typeof import("./text/classes").CLASS)[];
}

/** Cuts text into words. Loaded and called only for a candidate that needs confirming. */
export interface WordSegmenter {
  /** Word boundaries of `text` as ascending offsets, 0 and the length included. */
  boundaries(text: string): readonly number[];
}

/**
 * Which mined entries a rule reads: those that ship, then those of the rule packs in force. Of entries that contradict each
 * other the later is nearer to the writer. Without an entry of its families a rule is not called at all, unless `optional`.
 */
export interface MinedReader<D = unknown, M extends Family = Family> {
  readonly families: readonly M[];
  /** Called also where there is no entry, with an empty list. */
  readonly optional?: boolean;
  /**
   * Makes of the entries what the rule works with, once for a set of entries. Must not change what it is given, and must not
   * look at the sightings of the evidence: of entries that ship they are loaded for explanations only.
   */
  prepare(entries: readonly EntryOf<M>[]): D;
  /** Triggers besides `triggers.literals`, in the same form. */
  literals?(data: D): readonly string[];
}

export interface RuleContext<O extends OptionSpecs = OptionSpecs, D = unknown> {
  readonly options: OptionValues<O>;
  /** What `mined.prepare` made; undefined for a rule without `mined`. */
  readonly data: D;
  /** Words of a paragraph; only for rules that declare `needs: ["words"]`. */
  readonly words: (text: string) => readonly number[];
}

/** The hits of the rule's own literals in the paragraph, in text order. */
export interface LiteralHit {
  readonly literal: string;
  /** Offset in the paragraph. */
  readonly at: number;
}
export interface ParagraphContext<O extends OptionSpecs = OptionSpecs, D = unknown> extends RuleContext<O, D> {
  readonly hits: readonly LiteralHit[];
}
export interface Collected<F> {
  readonly block: Block;
  readonly fact: F;
}
export interface FactContext<F, O extends OptionSpecs = OptionSpecs, D = unknown> extends RuleContext<O, D> {
  /** What `collect` found in the subject's paragraphs, in text order. */
  readonly facts: readonly Collected<F>[];
}

/** What a rule of one part may know beyond it: the file's text, and the parts before and after. */
export interface Surroundings {
  readonly text: string;
  readonly format: Format;
  /** The line end that the file uses, for text that a fix inserts. */
  readonly lineEnd: "\n" | "\r\n";
  /** Offset of the first unit of each line of the file, ascending. */
  readonly lineStarts: ArrayLike<number>;
  readonly before: Part | undefined;
  readonly after: Part | undefined;
}

interface RuleBase<O extends OptionSpecs, D, M extends Family> {
  /** `group/name`, equal to the file's path. */
  readonly id: string;
  /** One Chinese sentence: what the rule asks for. */
  readonly title: string;
  /** Why it matters. */
  readonly rationale: string;
  readonly basis: readonly Basis[];
  readonly severity: Severity;
  /** Severity under `profile: draft`; the rule's own if absent. */
  readonly draftSeverity?: Severity | "off";
  readonly recommended: boolean;
  readonly fixable: Safety | "no";
  readonly needs?: readonly "words"[];
  /**
   * A rule about words: it says nothing inside a word that the configuration allows (`words.allow`). Facts that it collects have
   * their `span` in the paragraph.
   */
  readonly lexical?: boolean;
  readonly options?: O;
  readonly mined?: MinedReader<D, M>;
  /** The elements the rule looks at; all but residue if absent. */
  readonly elements?: readonly Element[];
  readonly examples: {
    /** Mined entries that all examples are judged by, for a rule that reads some. */
    readonly entries?: readonly Entry[];
    readonly invalid: readonly InvalidExample[];
    readonly valid: readonly ValidExample[];
  };
}

/** Looks at one paragraph at a time; spans are relative to `paragraph.text`. */
export interface ParagraphRule<O extends OptionSpecs = OptionSpecs, D = unknown, M extends Family = Family>
  extends RuleBase<O, D, M> {
  readonly scope: "paragraph";
  readonly triggers: Triggers;
  check(paragraph: Paragraph, context: ParagraphContext<O, D>): Iterable<Finding>;
}

/** Looks at the section tree of one part; must not read body text. Spans are offsets in the document. */
export interface OutlineRule<O extends OptionSpecs = OptionSpecs, D = unknown, M extends Family = Family>
  extends RuleBase<O, D, M> {
  readonly scope: "outline";
  check(part: Part, context: RuleContext<O, D>, around: Surroundings): Iterable<Finding>;
}

/**
 * Looks at one part, or at the whole file. `collect` sees each triggered paragraph once in its life and its facts are kept
 * with the paragraph; `check` combines them and does no per-character work, save in the
 * few documents whose genre or elements call for it. Spans are offsets in the document.
 * With `collect`, `check` is called only for subjects with facts, unless `always`. The result for a part is kept as long as the
 * part and its neighbours are the same, so `around.text` may be read only inside the part and up to the next line.
 */
export interface PartRule<F = unknown, O extends OptionSpecs = OptionSpecs, D = unknown, M extends Family = Family>
  extends RuleBase<O, D, M> {
  readonly scope: "part";
  readonly triggers?: Triggers;
  readonly always?: boolean;
  collect?(paragraph: Paragraph, context: ParagraphContext<O, D>): readonly F[];
  check(part: Part, context: FactContext<F, O, D>, around: Surroundings): Iterable<Finding>;
}
export interface DocumentRule<F = unknown, O extends OptionSpecs = OptionSpecs, D = unknown, M extends Family = Family>
  extends RuleBase<O, D, M> {
  readonly scope: "document";
  readonly triggers?: Triggers;
  readonly always?: boolean;
  collect?(paragraph: Paragraph, context: ParagraphContext<O, D>): readonly F[];
  check(document: Document, context: FactContext<F, O, D>): Iterable<Finding>;
}

// biome-ignore lint/suspicious/noExplicitAny: the one place where rule types are erased
type Erased = any;

/** A rule with the types of its options, facts and data erased, as the runner and the shells see it. */
export type Rule =
  | ParagraphRule<Erased, Erased, Erased>
  | OutlineRule<Erased, Erased, Erased>
  | PartRule<Erased, Erased, Erased, Erased>
  | DocumentRule<Erased, Erased, Erased, Erased>;

export const defineParagraphRule = <O extends OptionSpecs = NoOptions, D = undefined, M extends Family = Family>(
  rule: ParagraphRule<O, D, M>,
): Rule => rule;
export const defineOutlineRule = <O extends OptionSpecs = NoOptions, D = undefined, M extends Family = Family>(
  rule: OutlineRule<O, D, M>,
): Rule => rule;
export const definePartRule = <F, O extends OptionSpecs = NoOptions, D = undefined, M extends Family = Family>(
  rule: PartRule<F, O, D, M>,
): Rule => rule;
export const defineDocumentRule = <F, O extends OptionSpecs = NoOptions, D = undefined, M extends Family = Family>(
  rule: DocumentRule<F, O, D, M>,
): Rule => rule;
