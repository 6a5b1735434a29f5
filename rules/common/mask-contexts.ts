import type { Span } from "../../engine/span";

/** One run of letters or signs as they stand for what is to be filled in; the same sign throughout. */
const RUN = "(?:[xX]+|[×✕✖╳]+|\\*+|_{2,}|([〇○●◯⭕□■△▲])\\1+)";

/** Source of the pattern of a mask: runs, or figures made of them (`xx.x`, `x—x`, `x+x+N`). */
export const MASK_FIGURE = `${RUN}(?:(?:[.–～∶：+/-]|—{1,2})(?:[xX]+|[×✕✖╳]+|\\*+|_{2,}))*(?:\\+[A-Z](?![A-Za-z]))?`;

/** What stands after a figure or a name that is to be filled in. */
export const MASK_UNITS =
  "年月日时分秒号届次批期个名位人家项条件户所处台辆套张份篇场天周岁亿万千百元吨亩公平米里斤克省市县区州镇乡村旗盟街路局委厅部院科室组队班厂校站所中大类级支种例轮只栋幢座间楼门栏层%‰℃°";

const FIGURE = new RegExp(`${MASK_FIGURE}|某+`, "g");
const NUMERAL = /[一二三四五六七八九十百千零\d]/;
const LETTER = /[A-Za-z]/;
const LOWER = /[a-wyz]/;
const DIGIT = /\d/;
const TOKEN = /[A-Za-z\d-]/;
const LONGEST_TOKEN = 24;

/** Where a run of mask signs stands, whether it masks anything or not. */
export interface MaskContext {
  readonly span: Span;
  /** The figure with each run capped: at two, stars at three. */
  readonly form: string;
  /** The units before and after it, empty at the edge of the paragraph, `0` for a digit, blank for a blank. */
  readonly before: string;
  readonly after: string;
  /** The letters, digits and hyphens it stands among, itself included; absent where there is no other letter. */
  readonly token?: string;
}

/** A blank as one unit, a digit as `0`. */
const classed = (unit: string): string => (DIGIT.test(unit) ? "0" : unit.trim() === "" && unit !== "" ? " " : unit);

const capped = (figure: string): string =>
  figure.replace(/(.)\1*/gu, (run) => run.slice(0, run.startsWith("*") ? 3 : 2));

const tokenOf = (folded: string, start: number, end: number): string | undefined => {
  let from = start;
  let to = end;
  while (from > 0 && start - from < LONGEST_TOKEN && TOKEN.test(folded.charAt(from - 1))) from--;
  while (to < folded.length && to - end < LONGEST_TOKEN && TOKEN.test(folded.charAt(to))) to++;
  while (from < start && folded.charAt(from) === "-") from++;
  while (to > end && folded.charAt(to - 1) === "-") to--;
  const others = folded.slice(from, start) + folded.slice(end, to);
  const coded = LETTER.test(others) || (/[A-Za-z]/.test(folded.slice(start, end)) && DIGIT.test(folded.slice(end, to)));
  return coded ? folded.slice(from, to) : undefined;
};

const contextAt = (folded: string, start: number, figure: string): MaskContext | undefined => {
  const end = start + figure.length;
  const left = folded.charAt(start - 1);
  const right = folded.charAt(end);
  if (LOWER.test(left) || LOWER.test(right) || (LETTER.test(left) && LETTER.test(right))) return undefined;
  if (/^[〇○●◯⭕□■△▲]/.test(figure) && (NUMERAL.test(left) || NUMERAL.test(right))) return undefined;
  const token = tokenOf(folded, start, end);
  return {
    span: { start, end },
    form: capped(figure),
    before: classed(left),
    after: classed(right),
    ...(token === undefined ? {} : { token }),
  };
};

/** Every run of mask signs in a paragraph that is no part of a word or a number, in text order. `folded` is the folded paragraph. */
export const maskContextsOf = (folded: string): readonly MaskContext[] =>
  [...folded.matchAll(FIGURE)].flatMap((match) => contextAt(folded, match.index, match[0]) ?? []);

/** Whether the run is surely a mask: no code, no product, and a unit or the word that it is a name of follows. */
export const isSureMask = ({ form, token, before, after }: MaskContext): boolean =>
  token === undefined &&
  !form.startsWith("某") &&
  after !== "" &&
  MASK_UNITS.includes(after) &&
  !(form === "×" && before !== "" && /[\d数率量额比值价薪费资积宽高期度）]/.test(before));

/** What a key is made of: a context, or what a mined entry says of one. */
export type ContextParts = Pick<MaskContext, "form"> & Partial<Pick<MaskContext, "before" | "after" | "token">>;

/** The key of a context as far as it is told: by its token, by what stands after it, or by that and what stands before it. */
export const keyOf = ({ form, token, before, after = "" }: ContextParts): string => {
  if (token !== undefined) return `token\t${form}\t${token}`;
  return before === undefined ? `after\t${form}\t${after}` : `context\t${form}\t${before}\t${after}`;
};

/** What a key of `keyOf` was made of. */
export const partsOf = (key: string): ContextParts => {
  const [kind, form, first, second] = key.split("\t") as [string, string, string, string];
  if (kind === "token") return { form, token: first };
  return kind === "after" ? { form, after: first } : { form, before: first, after: second };
};

/** The keys under which a context is counted and looked up: its token; or before and after, and after alone. */
export const keysOf = ({ form, token, before, after }: MaskContext): readonly string[] =>
  token === undefined ? [keyOf({ form, before, after }), keyOf({ form, after })] : [keyOf({ form, token })];
