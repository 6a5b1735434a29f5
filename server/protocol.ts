/** The custom requests between our client and the server. Positions are LSP positions (line and UTF-16 character, from 0). */
import type { Position, Range } from "vscode-languageserver";

export const OUTLINE_REQUEST = "gongwen/outline";
export const PHRASES_REQUEST = "gongwen/phrases";
export const RULES_REQUEST = "gongwen/rules";
export const CONFIG_TEMPLATE_REQUEST = "gongwen/configTemplate";

export interface OutlineParams {
  readonly textDocument: { readonly uri: string };
}

/** Number of findings by severity. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly hint: number;
}

export interface OutlineSection {
  readonly level: number;
  /** The number as written, with its marks: `一、`, `（二）`; empty where there is none. */
  readonly number: string;
  readonly title: string;
  readonly range: Range;
  readonly selectionRange: Range;
  /** Findings in the whole section, its subsections included. */
  readonly findings: FindingCounts;
  readonly children: readonly OutlineSection[];
}

/** A section the genre should have and the part lacks. */
export interface MissingSection {
  readonly title: string;
  readonly message: string;
  /** Where it would go. */
  readonly position: Position;
}

export interface OutlinePart {
  readonly title: string | null;
  readonly genre: string | null;
  readonly range: Range;
  readonly selectionRange: Range;
  readonly findings: FindingCounts;
  readonly sections: readonly OutlineSection[];
  readonly missing: readonly MissingSection[];
}

export interface OutlineAnswer {
  readonly version: number;
  readonly parts: readonly OutlinePart[];
  readonly findings: FindingCounts;
  /** How many findings have a safe fix. */
  readonly fixable: number;
  readonly config: {
    /** The configuration file in force, null for the recommended rules without a file. */
    readonly uri: string | null;
    readonly profile: string;
    /** Whether the file has faults, so that the last good one is in force. */
    readonly faulty: boolean;
    /** Whether the configuration leaves this file out. */
    readonly ignored: boolean;
  };
}

export interface PhrasesParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** A phrase for the picker; the best fitting ones come first. */
export interface PhraseChoice {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** In the snippet syntax of editors. */
  readonly body: string;
  /** The text with its default values filled in. */
  readonly preview: string;
  readonly genres: readonly string[];
  /** Whether it fits the genre and the place of the caret. */
  readonly fits: boolean;
  /** Name of the rule pack it is from; null for what ships. */
  readonly pack: string | null;
  /** Where it is from and how often it was seen there: `12 篇`, `通用`. */
  readonly source: string;
}

/** A rule for the picker. */
export interface RuleChoice {
  readonly id: string;
  readonly title: string;
}
