import type { Finding, Severity } from "../../engine/diagnostic";
import type { Paragraph } from "../../engine/document/model";
import type { LiteralHit } from "../../engine/rule";

/**
 * One wording and what takes its place. Forms show the wording in its surroundings, in brackets: `当前[形式]`. At the outer edge of
 * a form `|` stands for the edge of a clause and `#` for a figure.
 */
export interface WordingEntry {
  readonly wrong: string;
  /** Empty: what is to be left out. */
  readonly right: string;
  /** The only forms that are reported; without them the wording is, wherever it stands. */
  readonly in?: readonly string[];
  /** Forms that are right. */
  readonly innocent?: readonly string[];
  /** Units that make the wording right when one of them stands before it, or after it. */
  readonly notAfter?: string;
  readonly notBefore?: string;
  /** Somebody must look before it is replaced. */
  readonly unsafe?: boolean;
  readonly severity?: Severity;
  /** `2019-03`: since when `right` took the place of `wrong`. Read by the rule for dated terms only. */
  readonly since?: string;
  /** A document that does not say when it was written is not held to it. */
  readonly dated?: boolean;
  readonly source?: string;
  /** Why, where the words do not say it. */
  readonly why?: string;
}

interface Form {
  readonly text: string;
  /** Where the wording stands in `text`. */
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

interface Claim {
  readonly entry: WordingEntry;
  readonly form: Form;
}

/** What a rule knows of its entries. */
export interface WordingTable {
  readonly literals: readonly string[];
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly innocent: ReadonlyMap<WordingEntry, readonly Form[]>;
}

const CLAUSE_EDGE = "，。；：、！？“”‘’（）《》…— ";
const DIGIT = /\d/;

const edgeOf = (unit: string): string => (unit === "|" || unit === "#" ? unit : "");

/** Reads a form; text without brackets is all wording. */
export const readForm = (source: string): Form => {
  const open = source.indexOf("[");
  if (open < 0) return { text: source, offset: 0, before: "", after: "" };
  const close = source.indexOf("]", open);
  const before = edgeOf(source.charAt(0));
  const after = edgeOf(source.charAt(source.length - 1));
  const head = source.slice(before.length, open);
  const tail = source.slice(close + 1, source.length - after.length);
  return { text: head + source.slice(open + 1, close) + tail, offset: head.length, before, after };
};

/** Makes a table of entries. */
export const tableOf = (entries: readonly WordingEntry[]): WordingTable => {
  const claims = new Map<string, Claim[]>();
  const innocent = new Map<WordingEntry, readonly Form[]>();
  for (const entry of entries) {
    if (entry.innocent) innocent.set(entry, entry.innocent.map(readForm));
    for (const source of entry.in ?? [entry.wrong]) {
      const form = readForm(source);
      const known = claims.get(form.text);
      if (known) known.push({ entry, form });
      else claims.set(form.text, [{ entry, form }]);
    }
  }
  return { literals: [...claims.keys()], claims, innocent };
};

const isEdge = (edge: string, unit: string): boolean =>
  edge === "" || (edge === "#" ? DIGIT.test(unit) : unit === "" || CLAUSE_EDGE.includes(unit));

const standsAt = ({ text, before, after }: Form, folded: string, at: number): boolean =>
  at >= 0 &&
  folded.startsWith(text, at) &&
  isEdge(before, folded.charAt(at - 1)) &&
  isEdge(after, folded.charAt(at + text.length));

const has = (units: string | undefined, unit: string): boolean =>
  units !== undefined && unit !== "" && units.includes(unit);

const CITED = /(?:写作|误作|误为|误写|错写|错为|写成)[“‘（]?$/;

/** More units than any title has before what is asked about. */
const LONGEST_TITLE = 200;

/** Whether the text at `at` is a name or an example that is quoted as it stands: inside 《》, or after 误作. */
export const isCited = (folded: string, at: number): boolean => {
  const before = folded.slice(Math.max(0, at - LONGEST_TITLE), at);
  return before.lastIndexOf("《") > before.lastIndexOf("》") || CITED.test(before.slice(-4));
};

const isInnocent = ({ innocent }: WordingTable, entry: WordingEntry, folded: string, start: number): boolean =>
  has(entry.notAfter, folded.charAt(start - 1)) ||
  has(entry.notBefore, folded.charAt(start + entry.wrong.length)) ||
  (innocent.get(entry) ?? []).some((form) => standsAt(form, folded, start - form.offset)) ||
  isCited(folded, start);

/** How a rule words what it found. */
export type Say = (entry: WordingEntry) => string;

/** `（见《……》）`, or nothing where no one says so. */
export const sourceWords = ({ source }: WordingEntry): string => (source === undefined ? "" : `（见${source}）`);

/** An entry that stands in a paragraph, and what is to be said of it; entry ids are `group:wording`. */
export interface FoundWording {
  readonly entry: WordingEntry;
  readonly finding: Finding;
}

/** The entries of a table that stand in a paragraph. */
export function* wordingsIn(
  table: WordingTable,
  group: string,
  { folded }: Paragraph,
  hits: readonly LiteralHit[],
  say: Say,
): Iterable<FoundWording> {
  const reported = new Set<number>();
  for (const { literal, at } of hits)
    for (const { entry, form } of table.claims.get(literal) ?? []) {
      const start = at + form.offset;
      if (reported.has(start) || !standsAt(form, folded, at) || isInnocent(table, entry, folded, start)) continue;
      reported.add(start);
      const span = { start, end: start + entry.wrong.length };
      const title = entry.right === "" ? `删去“${entry.wrong}”` : `改为“${entry.right}”`;
      const finding: Finding = {
        span,
        message: say(entry),
        ...(entry.severity === undefined ? {} : { severity: entry.severity }),
        entryId: `${group}:${entry.wrong}`,
        fixes: [{ title, safety: entry.unsafe ? "unsafe" : "safe", edits: [{ span, newText: entry.right }] }],
      };
      yield { entry, finding };
    }
}

/** Reports the entries of a table that stand in a paragraph. */
export function* wordingFindings(...found: Parameters<typeof wordingsIn>): Iterable<Finding> {
  for (const { finding } of wordingsIn(...found)) yield finding;
}
