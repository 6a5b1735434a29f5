import type { Evidence, PhraseGroup } from "../../engine/mined/model";

/** A phrase kept by hand; the data is in `snippets/curated.json`. */
export interface CuratedPhrase {
  readonly id: string;
  readonly title: string;
  /** In the snippet syntax of editors: `${1:default}` is a place to fill in. */
  readonly body: string;
  readonly group: PhraseGroup;
  /** Genres it is meant for; none means any. */
  readonly genres: readonly string[];
  /** Ids of the section roles (`rules/common/roles.json`) it belongs to; none means any section. */
  readonly roles: readonly string[];
  /** What calls it besides its own first characters: characters, or initials in pinyin. */
  readonly prefixes: readonly string[];
}

/** One set phrase of official writing, kept by hand or mined. */
export interface Phrase extends CuratedPhrase {
  /** Name of the rule pack it is from; null for what ships. */
  readonly pack: string | null;
  /** How much of a corpus stands behind it; null where it is only kept by hand. */
  readonly evidence: Evidence | null;
  /** What stands before it in the examples of the corpus. */
  readonly joints: ReadonlySet<string>;
}

const PLACE = /\$\{\d+:([^}]*)\}|\$\{\d+\|([^,|]*)[^}]*\}|\$\d+/g;

/** The body with its places filled by their default values. */
export const expand = (body: string): string => body.replace(PLACE, "$1$2");

/** A short name for the body: its places as `……`, without the mark that ends it. */
export const titleOf = (body: string): string => body.replace(PLACE, "……").replace(/[。：，；]$/, "");
