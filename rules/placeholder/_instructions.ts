import type { Span } from "../../engine/span";
import { FIELD, FOR_READERS, OPEN_MATTER, TO_DO } from "./_instruction-words";

/** A note in brackets from a drafter to himself or to the next hand. */
export interface Instruction {
  readonly span: Span;
  readonly shown: string;
  /** A date or place that may be truly open. */
  readonly doubtful: boolean;
}

const OPEN = "（〔【[［《〈<";
const CLOSE: Readonly<Record<string, string>> = {
  "（": "）",
  "〔": "〕",
  "【": "】",
  "[": "]",
  "《": "》",
  "〈": "〉",
  "<": ">",
};
const LONGEST = 40;

/** A field in round brackets is an explanation as a rule; in others it is a template's. */
const FIELD_OPEN = "【[〔<〈";

const VARIABLE = /\{\{[^{}]{1,40}\}\}|\$\{[^{}]{1,40}\}|(?<!\$)\{[一-鿿]{1,12}\}/g;

/** The innermost bracket pair around `at`, not longer than an instruction. */
const bracketAround = (folded: string, at: number): Span | undefined => {
  let start = at;
  while (start >= 0 && at - start < LONGEST && !OPEN.includes(folded[start] as string)) {
    if ("）〕】]》〉>。".includes(folded[start] as string)) return undefined;
    start--;
  }
  const close = CLOSE[folded[start] ?? ""];
  if (!close) return undefined;
  const length = folded.slice(at, start + LONGEST).indexOf(close);
  return length < 0 ? undefined : { start, end: at + length + 1 };
};

/** 【时间】8月2日: a field's name as the label of what follows it. */
const isLabel = (folded: string, span: Span): boolean =>
  folded.slice(0, span.start).trim() === "" || folded[span.end] === "：" || folded[span.end] === "（";

/** The instruction whose brackets enclose `at`, an offset in `folded`. */
export const instructionAround = (folded: string, at: number): Instruction | undefined => {
  const span = bracketAround(folded, at);
  if (!span) return undefined;
  const shown = folded.slice(span.start, span.end);
  const content = shown.slice(1, -1).trim();
  const bracket = shown.charAt(0);
  if (OPEN_MATTER.test(content)) return { span, shown, doubtful: true };
  if (FOR_READERS.test(content)) return undefined;
  if (TO_DO.test(content) && bracket !== "《" && bracket !== "〈") return { span, shown, doubtful: false };
  const field = FIELD_OPEN.includes(bracket) && FIELD.test(content) && !isLabel(folded, span);
  return field ? { span, shown, doubtful: false } : undefined;
};

/** Variables of templates: {{单位}}, ${name}, {姓名}. */
export const variablesOf = (text: string): readonly Instruction[] =>
  [...text.matchAll(VARIABLE)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    shown: match[0],
    doubtful: false,
  }));
