import type { Severity } from "../engine/diagnostic";
import type { Document, Element, Format, Part } from "../engine/document/model";
import type { CorpusFacts, Entry, Family, Sighting, StandardSays } from "../engine/mined/model";

/** A document to mine, as a shell hands it over. `text` is decoded, without byte order mark; spans count its UTF-16 units. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** Plain text if absent. */
  readonly format?: Format;
}

/** One paragraph of a document. */
export interface PlainParagraph {
  /** Offset of `text` in the file. */
  readonly start: number;
  readonly element: Element;
  /** Roles (`rules/common/roles.json`) of the sections it stands in. */
  readonly roles: readonly string[];
  readonly text: string;
}

/** One paragraph of a document, cut into words. */
export interface WordedParagraph extends PlainParagraph {
  /** Lengths of the words, one base-36 digit each; a longer word is several. They add up to the text. */
  readonly words: string;
}

/** `key` of `facet` was seen `count` times in a document. A facet is a table: `numbering/form`, `mask/after` … */
export interface Observation {
  readonly facet: string;
  readonly key: string;
  readonly count: number;
  /** The first few. */
  readonly sightings: readonly Omit<Sighting, "path">[];
}

/** All that is learnt from one document (one part of a file); a line of a partial file. */
export interface UnitRecord {
  readonly path: string;
  /** Place of the part in its file, from 0. */
  readonly part: number;
  readonly title: string | null;
  readonly genre: string | null;
  readonly characters: number;
  /** Hash of the text: equal for equal texts. */
  readonly digest: string;
  /** Minimum hashes of the text's shingles: alike for texts that are alike. */
  readonly sketch: readonly number[];
  readonly observations: readonly Observation[];
  readonly paragraphs: readonly WordedParagraph[];
}

/** What a family sees when it observes one document. */
export interface Unit {
  readonly document: Document;
  readonly part: Part;
  readonly paragraphs: readonly PlainParagraph[];
}

/** The same, when it is cut into words. */
export interface WordedUnit extends Unit {
  readonly paragraphs: readonly WordedParagraph[];
}

/** Sums over all documents that count. */
export interface Tally {
  readonly count: number;
  readonly documents: number;
  readonly genres: Readonly<Record<string, number>>;
  /** The first few by path and place. */
  readonly sightings: readonly Sighting[];
  /** Documents that may have been dropped to keep memory bounded: there may be up to so many more. None if absent. */
  readonly missed?: number;
}

/** The merged tables, by facet and key. Keys are in the order of their code units. */
export interface Tables {
  readonly facet: (facet: string) => ReadonlyMap<string, Tally>;
}

/** The documents that count, near copies left out, in the order of path and part. Can be gone through again and again; each pass reads from the store. */
export interface Units {
  readonly [Symbol.iterator]: () => Iterator<UnitRecord>;
}

/** Omits from each member of a union. */
type OmitEach<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What an entry says, before evidence and judgement. */
export type Claim = OmitEach<Entry, "id" | "severity" | "evidence" | "decision" | "standard">;

/** A table row that an entry's evidence is counted from. */
export interface Cell {
  readonly facet: string;
  readonly key: string;
}

/**
 * A claim with what it is counted by. `documents` of `counted` is a share of `documents` of `among` (all documents if absent);
 * `against` gives the counter-examples. The same cells, looked up in the tables of the documents held out, measure the claim.
 */
export interface Candidate {
  readonly claim: Claim;
  readonly counted: Cell;
  readonly among?: Cell;
  readonly against?: readonly Cell[];
  /** What counts instead when a decision makes these changes: undefined where the cells above still count what is claimed. */
  readonly reworded?: (
    change: Readonly<Record<string, unknown>>,
  ) => Required<Pick<Candidate, "counted" | "against">> | undefined;
  /** A habit is judged by its share; an item (a phrase, a synonym, a mask) by the number of documents that have it. */
  readonly judgedBy: "share" | "documents";
  readonly standard?: StandardSays;
  /** Ceiling that the family sets on its severity. */
  readonly loudest?: Severity;
  /** Why the family itself would not ship it; the report shows it all the same. */
  readonly reserve?: string;
}

/** What every family may ask of the corpus when it proposes. */
export interface Corpus {
  readonly facts: CorpusFacts;
  readonly tables: Tables;
  readonly units: Units;
  readonly minDocuments: number;
}

/** One kind of knowledge: what it notes in a document, and what it claims of a corpus. */
export interface FamilyMiner {
  readonly family: Family;
  readonly observe: (unit: Unit) => Iterable<Observation>;
  /** What it notes by words. No cell of these is one of `observe`. */
  readonly observeWords?: (unit: WordedUnit) => Iterable<Observation>;
  readonly propose: (corpus: Corpus) => Iterable<Candidate>;
  /** Families that count from words rather than from observations (phrases, near misses) add their tables here. */
  readonly count?: (units: Units, minDocuments: number) => ReadonlyMap<string, ReadonlyMap<string, Tally>>;
  /** For the same families: which of the known candidates' cells a document has, to measure them on documents held out. */
  readonly find?: (known: readonly Candidate[]) => (unit: UnitRecord) => Iterable<Cell>;
}

/** An entry with the judgement on it, shipped or not. */
export interface Judged {
  readonly entry: Entry;
  readonly judgedBy: Candidate["judgedBy"];
  readonly ships: boolean;
  /** Why it ships or does not, in one Chinese sentence. */
  readonly reason: string;
  /** On the documents held out. */
  readonly heldOut?: { readonly documents: number; readonly of: number };
}

/** What came of one family. */
export interface FamilyMeasure {
  readonly family: Family;
  readonly candidates: number;
  readonly shipped: number;
  /** On the documents held out. */
  readonly heldOut?: {
    /** Over the habits that ship: documents that keep to them, of those that could have. */
    readonly habits: { readonly documents: number; readonly of: number };
    /** Over the items that ship: how many are met again. */
    readonly items: { readonly seen: number; readonly of: number };
    /** Documents with at least one thing that an entry of the family speaks of, of all documents held out. */
    readonly covered: number;
    readonly documents: number;
  };
}

/** What mining gives: the pack is the part that ships, the report shows all. */
export interface MiningResult {
  readonly corpus: CorpusFacts;
  readonly judged: readonly Judged[];
  /** In the order of the families. */
  readonly families: readonly FamilyMeasure[];
  /** Files that could not be read, with the reason. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  /** Documents mined from and held out; undefined without `--holdout`. */
  readonly holdout?: { readonly mined: number; readonly heldOut: number };
}
