/** Where in a document a phrase belongs. */
export const PHRASE_GROUPS = ["开头", "过渡", "要求", "结语"] as const;
export type PhraseGroup = (typeof PHRASE_GROUPS)[number];

/** One set phrase of official writing; the data is in `snippets/curated.json`. */
export interface Phrase {
  readonly id: string;
  readonly title: string;
  /** In the snippet syntax of editors: `${1:default}` is a place to fill in. */
  readonly body: string;
  readonly group: PhraseGroup;
  /** Genres it is meant for; none means any. */
  readonly genres: readonly string[];
  /** Words of the section titles under which it belongs; none means any section. */
  readonly sections: readonly string[];
  /** What calls it besides its own first characters: characters, or initials in pinyin. */
  readonly prefixes: readonly string[];
}

/** The body with its places filled by their default values. */
export const expand = (body: string): string =>
  body.replace(/\$\{\d+:([^}]*)\}|\$\{\d+\|([^,|]*)[^}]*\}|\$\d+/g, "$1$2");
