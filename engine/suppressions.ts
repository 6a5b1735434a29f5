import type { Diagnostic } from "./diagnostic";
import type { Document } from "./document/model";
import { overlaps, type Span } from "./span";

/** Rule id of the finding for a comment that names a rule nobody knows. */
export const UNKNOWN_RULE = "config/unknown-rule";
/** Rule id of the finding for a `gongwen-…` comment that is none of the four. */
export const UNKNOWN_DIRECTIVE = "config/unknown-directive";

export interface Suppression {
  readonly kept: readonly Diagnostic[];
  readonly suppressed: readonly Diagnostic[];
  /** Faults in the comments themselves, in text order. */
  readonly problems: readonly Diagnostic[];
}

const DIRECTIVES = ["disable", "enable", "disable-next-line", "disable-file"] as const;
type DirectiveName = (typeof DIRECTIVES)[number];

/** A rule id or a group as written. */
interface Name {
  readonly text: string;
  readonly span: Span;
}
interface Directive {
  readonly name: DirectiveName;
  /** Where a diagnostic must begin to be concerned. */
  readonly reach: Span;
  readonly covers: (ruleId: string) => boolean;
}

const COMMENT = /<!--\s{0,20}gongwen-([a-z]{1,20}(?:-[a-z]{1,20}){0,4})([\s\S]{0,2000}?)-->/g;
const FENCE = /^ {0,3}(`{3,}|~{3,}).*$/gm;
const REASON = /\s--\s/;
const NAME = /[^\s,，、]+/g;

/**
 * Takes out the diagnostics that comments in a Markdown document ask not to hear of. A comment names rule ids or groups
 * (none: all rules); what follows ` -- ` is its reason. Comments in code are not heeded, and plain text has none.
 *
 * - `<!-- gongwen-disable … -->` up to the matching `<!-- gongwen-enable … -->` or the end of the file
 * - `<!-- gongwen-disable-next-line … -->` the next line that is not blank
 * - `<!-- gongwen-disable-file … -->` the whole file, wherever it stands
 */
export function filterSuppressed(
  document: Document,
  diagnostics: readonly Diagnostic[],
  knownRules: Iterable<string>,
): Suppression {
  if (document.format !== "markdown" || !document.text.includes("gongwen-")) {
    return { kept: diagnostics, suppressed: [], problems: [] };
  }
  const { directives, problems } = readDirectives(document.text, nameChecker(knownRules));
  const isMuted = (diagnostic: Diagnostic): boolean =>
    directives.some((directive, index) => silences(directive, directives.slice(index + 1), diagnostic));
  return {
    kept: diagnostics.filter((diagnostic) => !isMuted(diagnostic)),
    suppressed: diagnostics.filter(isMuted),
    problems,
  };
}

function nameChecker(knownRules: Iterable<string>): (name: string) => boolean {
  const ids = [...knownRules];
  const known = new Set([...ids, ...ids.map(groupOf)]);
  return (name) => known.has(name);
}

const groupOf = (ruleId: string): string => ruleId.slice(0, Math.max(0, ruleId.indexOf("/")));

function readDirectives(
  text: string,
  isKnown: (name: string) => boolean,
): { directives: Directive[]; problems: Diagnostic[] } {
  const directives: Directive[] = [];
  const problems: Diagnostic[] = [];
  const fenced = fencedRegions(text);
  for (const match of text.matchAll(COMMENT)) {
    const [whole, word = "", rest = ""] = match;
    const span = { start: match.index, end: match.index + whole.length };
    if (isInCodeSpan(text, span.start) || fenced.some((region) => overlaps(region, span))) continue;
    const name = DIRECTIVES.find((directive) => directive === word);
    if (name === undefined) {
      problems.push(unknownDirective(word, span));
      continue;
    }
    const names = readNames(rest, span.end - "-->".length - rest.length);
    problems.push(...names.filter(({ text }) => !isKnown(text)).map(unknownRule));
    const rules = names.filter(({ text }) => isKnown(text));
    if (rules.length > 0 || names.length === 0) {
      directives.push({ name, reach: reachOf(text, name, span.end), covers: coverage(rules) });
    }
  }
  return { directives, problems };
}

function readNames(rest: string, offset: number): Name[] {
  const reason = REASON.exec(rest);
  const list = reason === null ? rest : rest.slice(0, reason.index);
  return [...list.matchAll(NAME)].map(({ 0: text, index }) => ({
    text,
    span: { start: offset + index, end: offset + index + text.length },
  }));
}

/** The fenced code blocks of a Markdown text; one that is never closed reaches to the end. */
function fencedRegions(text: string): Span[] {
  const regions: Span[] = [];
  let open: { start: number; marks: string } | undefined;
  for (const { 1: marks = "", index, 0: whole } of text.matchAll(FENCE)) {
    if (open === undefined) {
      open = { start: index, marks };
    } else if (marks.startsWith(open.marks)) {
      regions.push({ start: open.start, end: index + whole.length });
      open = undefined;
    }
  }
  return open === undefined ? regions : [...regions, { start: open.start, end: text.length }];
}

/** Whether an odd number of back-quotes stands before the offset in its line. */
function isInCodeSpan(text: string, offset: number): boolean {
  const lineStart = text.lastIndexOf("\n", offset) + 1;
  return text.slice(lineStart, offset).split("`").length % 2 === 0;
}

const concerns = ({ reach, covers }: Directive, { ruleId, span }: Diagnostic): boolean =>
  reach.start <= span.start && span.start < reach.end && covers(ruleId);

/** A disabled set may be enabled again piece by piece, so each diagnostic asks for itself. */
const silences = (directive: Directive, later: readonly Directive[], diagnostic: Diagnostic): boolean =>
  directive.name !== "enable" &&
  concerns(directive, diagnostic) &&
  !(directive.name === "disable" && later.some((other) => other.name === "enable" && concerns(other, diagnostic)));

function reachOf(text: string, name: DirectiveName, from: number): Span {
  switch (name) {
    case "disable-file":
      return { start: 0, end: text.length + 1 };
    case "disable-next-line":
      return nextLine(text, from);
    default:
      return { start: from, end: text.length + 1 };
  }
}

/** No names at all mean every rule. */
function coverage(rules: readonly Name[]): (ruleId: string) => boolean {
  if (rules.length === 0) return () => true;
  const names = new Set(rules.map(({ text }) => text));
  return (ruleId) => names.has(ruleId) || names.has(groupOf(ruleId));
}

function nextLine(text: string, from: number): Span {
  const lineEnd = text.indexOf("\n", from);
  if (lineEnd < 0) return { start: text.length, end: text.length };
  const content = /\S/g;
  content.lastIndex = lineEnd;
  const first = content.exec(text)?.index ?? text.length;
  const start = text.lastIndexOf("\n", first) + 1;
  const end = text.indexOf("\n", first);
  return { start, end: end < 0 ? text.length + 1 : end + 1 };
}

const problem = (ruleId: string, message: string, span: Span): Diagnostic => ({
  ruleId,
  severity: "warning",
  message,
  span,
  basis: "",
  fixes: [],
  related: [],
});

const unknownRule = ({ text, span }: Name): Diagnostic =>
  problem(UNKNOWN_RULE, `注释里的规则“${text}”不存在，这个名字不起作用，请核对规则名。`, span);

const unknownDirective = (word: string, span: Span): Diagnostic =>
  problem(
    UNKNOWN_DIRECTIVE,
    `不认识的指令“gongwen-${word}”，这条注释不起作用；可用的是 ${DIRECTIVES.map((name) => `gongwen-${name}`).join("、")}。`,
    span,
  );
