import type { Basis } from "../basis";
import type { Severity } from "../diagnostic";
import type { MarkerKind } from "../document/model";

/** What the miner learns from a corpus, one family for each kind of fact. */
export const FAMILIES = [
  "numbering",
  "section",
  "phrase",
  "fixed-form",
  "name",
  "mask",
  "near-miss",
  "measure",
] as const;
export type Family = (typeof FAMILIES)[number];

/** A place in the corpus. `span` counts UTF-16 units in the decoded text of the file; `before` and `after` are what stands around it. */
export interface Sighting {
  readonly path: string;
  readonly span: readonly [start: number, end: number];
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** How much of the corpus stands behind an entry. A document is one part of a file; near copies count once. */
export interface Evidence {
  /** Occurrences. */
  readonly support: number;
  /** Documents with at least one. */
  readonly documents: number;
  /** Of a corpus with very many different things: there may be up to so many more documents. None if absent. */
  readonly missed?: number;
  /** Documents in which it could have been otherwise: what `share` is a share of. */
  readonly of: number;
  /** `documents / of`, to four places. */
  readonly share: number;
  /** Lower bound of the 95 % Wilson interval of `share`, to four places. */
  readonly bound: number;
  /** Documents by genre, where a document has one. */
  readonly genres: Readonly<Record<string, number>>;
  readonly examples: readonly Sighting[];
  readonly counterExamples: readonly Sighting[];
}

/** What a standard says of the same matter. A standard outranks the corpus; both are recorded. */
export interface StandardSays {
  readonly basis: Basis;
  readonly agrees: boolean;
  /** One Chinese sentence. */
  readonly says: string;
}

interface EntryBase {
  /** `family:hash`, stable as long as the entry says the same. */
  readonly id: string;
  readonly family: Family;
  /** What the entry says, in one Chinese sentence or phrase, for reports. */
  readonly title: string;
  /** How loud a finding from this entry may be. */
  readonly severity: Severity;
  readonly evidence: Evidence;
  readonly standard?: StandardSays;
  /** Why a person accepted or reworded it. */
  readonly decision?: string;
}

/** A habit of numbering. `form` is the marker that begins a list, folded: `（一）`, `1.`, `第一章`; so forms of two kinds never look alike. */
export interface NumberingEntry extends EntryBase {
  readonly family: "numbering";
  /**
   * `form`: how a kind of marker is written. `level`: which form stands at a level. `after`: what follows the form (`""`, `" "`).
   * `child`: the form right below it. `end`: the mark a heading on its own line ends with (`""`, `。`). `run-in`: the mark after a heading
   * that text follows. `enumeration`: the mark after a word such as `一是` (`form`: `一是`); without `value`, that texts count with this word.
   */
  readonly aspect: "form" | "level" | "after" | "child" | "end" | "run-in" | "enumeration";
  readonly kind?: MarkerKind;
  readonly level?: number;
  readonly form: string;
  /** What the habit is, for aspects other than `form` and `level`. */
  readonly value?: string;
}

/** `synonym`: a heading that names a role. `running`: words that bring a role up in running text. `presence`: documents of a genre have the role; `absence`: they do without it. `order`: `role` comes before `next`. */
export interface SectionEntry extends EntryBase {
  readonly family: "section";
  readonly aspect: "synonym" | "running" | "presence" | "absence" | "order";
  /** Id of a role in `rules/common/roles.json`. */
  readonly role: string;
  readonly words?: string;
  readonly genre?: string;
  readonly next?: string;
}

export const PHRASE_GROUPS = ["开头", "过渡", "举措", "要求", "成效", "问题", "打算", "结语"] as const;
export type PhraseGroup = (typeof PHRASE_GROUPS)[number];

/** A set phrase. `body` is in the snippet syntax of editors: `${1:default}` is a slot. */
export interface PhraseEntry extends EntryBase {
  readonly family: "phrase";
  readonly body: string;
  readonly group: PhraseGroup;
  /** Genres it was seen in more than elsewhere; none: any. */
  readonly genres: readonly string[];
  /** Ids of the section roles it was seen in more than elsewhere; none: any. */
  readonly roles: readonly string[];
  /** Initials in pinyin that call it. */
  readonly initials: readonly string[];
}

/** A form that is always written the same: a quoted abbreviation (`“双随机、一公开”`) or the title of a document (`《…》`). */
export interface FixedFormEntry extends EntryBase {
  readonly family: "fixed-form";
  /** Without the quotation or title marks. */
  readonly form: string;
  readonly marks: "“”" | "《》";
  /** What follows the closing mark as part of the form: `改革`, `事项`. */
  readonly tail?: string;
  readonly members?: readonly string[];
  /** Deviating ways of writing it that were seen, or follow from it (without inner marks). */
  readonly variants: readonly string[];
  /** Texts write it without the marks; these set it off in messages only. */
  readonly bare?: boolean;
  /** `2020-10` or `2020`: from when on it is written so. A document that is not later is not held to it. */
  readonly since?: string;
  /** When another form took its place. A document that is not earlier, or does not tell when it was written, is not held to it. */
  readonly until?: string;
}

/** Forms of one name. `defined`: by 以下简称 in a text. `pair`: full and short name of an organ. `term`: one term in two spellings. */
export interface NameEntry extends EntryBase {
  readonly family: "name";
  readonly aspect: "defined" | "pair" | "term";
  /** The full name, or the more frequent spelling. */
  readonly full: string;
  readonly short: string;
}

/** What stands at a run of x, X, ×, * or 某: a mask to be filled in, or meant as it is. */
export interface MaskEntry extends EntryBase {
  readonly family: "mask";
  /** The run with its length capped: `x`, `xx`, `xx.x`, `***`, `某`. */
  readonly form: string;
  /** The character before it and after it, `""` at the edge of a line, or a class: `数` digit, `字` letter. */
  readonly before?: string;
  readonly after?: string;
  /** The letters, digits and hyphens around the run, with the run, where there are any: `SX`, `ZX-XX`. */
  readonly token?: string;
  readonly verdict: "mask" | "literal";
}

/** A form one character away from a frequent one in the same surroundings; ships only after a person has accepted it. */
export interface NearMissEntry extends EntryBase {
  readonly family: "near-miss";
  readonly wrong: string;
  readonly right: string;
}

/** Spread of a length, in characters (UTF-16 units without blanks). */
export interface MeasureEntry extends EntryBase {
  readonly family: "measure";
  readonly of: "sentence" | "paragraph" | "heading";
  readonly genre: string | null;
  readonly count: number;
  readonly mean: number;
  readonly percentiles: { readonly p50: number; readonly p90: number; readonly p95: number; readonly p99: number };
  readonly longest: number;
}

export type Entry =
  | NumberingEntry
  | SectionEntry
  | PhraseEntry
  | FixedFormEntry
  | NameEntry
  | MaskEntry
  | NearMissEntry
  | MeasureEntry;
export type EntryOf<F extends Family> = Extract<Entry, { readonly family: F }>;

/** What was read to mine a pack. */
export interface CorpusFacts {
  readonly files: number;
  /** Documents: parts of files, near copies counted once. */
  readonly documents: number;
  /** Near copies left out. */
  readonly duplicates: number;
  /** UTF-16 units of the documents. */
  readonly characters: number;
  /** Documents by genre; `其他` where no genre was found. */
  readonly genres: Readonly<Record<string, number>>;
  readonly segmenter: "nodejieba" | "jieba-wasm";
}

/** A rule pack: the file that `gongwen mine --out` writes and `rulePacks` names. Schema: `rules/schema/rule-pack.schema.json`. */
export interface Pack {
  readonly $schema?: string;
  readonly version: 1;
  readonly corpus: CorpusFacts;
  readonly entries: readonly Entry[];
}
