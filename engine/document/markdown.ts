const SPECIAL = /[`*_[\]<>~|\\!#+-]/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const THEMATIC = /^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$/;
const TABLE_RULE = /^[ |:-]*$/;
const PREFIX = /^[ \t]*(?:>[ \t]?)*(?:[-*+][ \t]+(?:\[[ xX]\][ \t]+)?)?/;

const blanks = (length: number): string => " ".repeat(length);
const blankAll = (match: string): string => blanks(match.length);

/** Blanks the first and last group of a match and keeps what stands between. */
const keepInner = (match: string, open: string, inner: string): string =>
  blanks(open.length) + inner + blanks(match.length - open.length - inner.length);

const STARS = /(?<![*\\])(\*{1,3})(?=[^\s*])([^*]+)\1(?!\*)/g;
const UNDERSCORES = /(?<![\w\\])(__?|~~)(?=[^\s_~])((?:(?!\1).)+)\1(?!\w)/g;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** CommonMark's right-flanking rule: after punctuation a run closes only before a blank, punctuation or the end. */
const closesEmphasis = (inner: string, next: string): boolean =>
  !/\s$/.test(inner) &&
  (!PUNCTUATION.test(inner.slice(-1)) || next === "" || /\s/.test(next) || PUNCTUATION.test(next));

const maskStars = (line: string): string =>
  line.replace(STARS, (match: string, open: string, inner: string, at: number) =>
    closesEmphasis(inner, line.charAt(at + match.length)) ? keepInner(match, open, inner) : match,
  );

/** Blanks code: from a run of backticks to the next run of the same length. */
const maskCode = (line: string): string => {
  if (!line.includes("`")) return line;
  const runs = [...line.matchAll(/`+/g)].map((run) => ({ start: run.index, length: run[0].length }));
  const lasts = new Map(runs.map(({ start, length }) => [length, start]));
  let masked = "";
  let at = 0;
  for (let i = 0; i < runs.length; i++) {
    const { start, length } = runs[i] as (typeof runs)[number];
    if (lasts.get(length) === start) continue;
    do i++;
    while (runs[i]?.length !== length);
    const end = (runs[i]?.start ?? start) + length;
    masked += line.slice(at, start) + blanks(end - start);
    at = end;
  }
  return masked + line.slice(at);
};

/** Blanks the comments that end in their line. */
const maskComments = (line: string): string => {
  let masked = "";
  let at = 0;
  for (;;) {
    const open = line.indexOf("<!--", at);
    const close = open < 0 ? -1 : line.indexOf("-->", open + "<!--".length);
    if (close < 0) return masked + line.slice(at);
    const end = close + "-->".length;
    masked += line.slice(at, open) + blanks(end - open);
    at = end;
  }
};

const maskInline = (line: string): string => {
  let masked = maskComments(maskCode(line));
  masked = masked.replace(/<\/?[A-Za-z][^<>]*>/g, blankAll);
  masked = masked.replace(/(!?\[)([^[\]]*)(\]\([^()]*\)|\]\[[^[\]]*\])/g, keepInner);
  masked = maskStars(masked).replace(UNDERSCORES, keepInner);
  return masked.replace(/\\(?=[!-/:-@[-`{-~])/g, " ");
};

const maskLine = (line: string): string => {
  if (!SPECIAL.test(line)) return line;
  if (THEMATIC.test(line) || (line.includes("|") && line.includes("-") && TABLE_RULE.test(line))) return blankAll(line);
  const prefix = PREFIX.exec(line)?.[0] ?? "";
  const rest = maskInline(line.slice(prefix.length));
  return blanks(prefix.length) + (/^\s*\|/.test(rest) ? rest.replace(/\|/g, " ") : rest);
};

/** What a line opens or closes: a fenced block by its marks, an HTML comment over several lines, front matter. */
type Open =
  | { readonly kind: "fence"; readonly marks: string }
  | { readonly kind: "comment" }
  | { readonly kind: "matter" };

const opens = (line: string, number: number): Open | undefined => {
  const fence = FENCE.exec(line)?.[1];
  if (fence) return { kind: "fence", marks: fence };
  if (number === 0 && /^---\s*$/.test(line)) return { kind: "matter" };
  return line.includes("<!--") && !line.slice(line.lastIndexOf("<!--")).includes("-->")
    ? { kind: "comment" }
    : undefined;
};

const closes = (line: string, open: Open): boolean => {
  if (open.kind === "matter") return /^(?:---|\.\.\.)\s*$/.test(line);
  if (open.kind === "comment") return line.includes("-->");
  const marks = FENCE.exec(line)?.[1];
  return marks?.charAt(0) === open.marks.charAt(0) && marks.length >= open.marks.length;
};

/**
 * Blanks Markdown markup with spaces of the same length, so that every offset holds: fenced code, front matter, comments and
 * tags wholly; of links, emphasis, quotations, lists and tables only the marks. Heading hashes stay for the line reader.
 */
export const maskMarkdown = (text: string): string => {
  const out: string[] = [];
  let open: Open | undefined;
  const lines = text.split("\n");
  for (let number = 0; number < lines.length; number++) {
    const line = lines[number] as string;
    if (open) {
      out.push(blankAll(line));
      if (closes(line, open)) open = undefined;
      continue;
    }
    open = opens(line, number);
    if (!open) out.push(maskLine(line));
    else if (open.kind === "comment")
      out.push(maskLine(line.slice(0, line.lastIndexOf("<!--"))) + blanks(line.length - line.lastIndexOf("<!--")));
    else out.push(blankAll(line));
  }
  return out.join("\n");
};
