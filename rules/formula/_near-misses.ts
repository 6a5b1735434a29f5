import type { FixedFormEntry } from "../../engine/mined/model";
import type { Span } from "../../engine/span";
import { isNearMiss, mayBeNear } from "../common/near-miss";

/** A form to compare with, and where the half of it that a trigger is begins. */
export interface Half {
  readonly entry: FixedFormEntry;
  readonly form: string;
  readonly offset: number;
  /** A title or a label, judged with its marks by all that stands between them. */
  readonly whole: boolean;
}

const TITLE_MARKS = "《》";

const SHORTEST = 6;
/** The last character of a shorter form may be another word's: 全面依法治国, 全面依法治市. */
const SHORTEST_FOR_LAST = 8;
const SHORTEST_TITLE = 9;
const SHORTEST_LABEL = 4;
const NUMERAL = /^[一两二三四五六七八九十]/;
const MOST_LOST = 2;
/** Names of organs are alike by nature: 社会保障厅, 社会保障局. */
const ORGAN = /[部厅局院会]$/;
const MARKS = /[、，“”（）+·]/;
const ALL_HAN = /^\p{Script=Han}+$/u;
/** Characters that come and go within a form without being mistakes. */
const LOOSE = /[的和与及同]/;
const TRIAL = /（(?:试行|暂行)）$/;

const QUOTATION_MARK = /["“”‘’]/g;

const titleOf = (form: string): string => form.replace(TRIAL, "").replace(QUOTATION_MARK, "");

/** A label is quoted and begins with a numeral: “四个意识”. Other quoted words may be anything. */
const isLabel = ({ form, marks, bare }: FixedFormEntry): boolean =>
  marks === "“”" && bare !== true && form.length >= SHORTEST_LABEL && NUMERAL.test(form) && ALL_HAN.test(form);

const isCompared = (piece: string): boolean => piece.length >= SHORTEST && !ORGAN.test(piece) && ALL_HAN.test(piece);

/** What a form is compared by: a title as a whole, else its pieces and members without marks in them. */
const comparedIn = (entry: FixedFormEntry): readonly string[] => {
  const { form, marks, members = [] } = entry;
  if (marks === TITLE_MARKS) return form.length < SHORTEST_TITLE ? [] : [form.replace(TRIAL, "")];
  const pieces = [...(isLabel(entry) ? [] : [form]), ...members].flatMap((text) => text.split(MARKS));
  return pieces.filter(isCompared);
};

/** By each half of each form: of a text that is off by one character one half is as it should be. */
export const halvesOf = (entries: readonly FixedFormEntry[]): ReadonlyMap<string, readonly Half[]> => {
  const byForm = new Map(entries.flatMap((entry) => comparedIn(entry).map((form) => [form, entry] as const)));
  const found = new Map<string, Half[]>();
  const add = (text: string, half: Omit<Half, "whole">): void => {
    const { entry, form } = half;
    const whole = entry.marks === TITLE_MARKS || (isLabel(entry) && form === entry.form);
    found.set(text, [...(found.get(text) ?? []), { ...half, whole }]);
  };
  for (const entry of entries.filter(isLabel)) {
    add(`“${entry.form.slice(0, 2)}`, { entry, form: entry.form, offset: 0 });
    add(`${entry.form.slice(2)}”`, { entry, form: entry.form, offset: 2 });
  }
  for (const [form, entry] of byForm) {
    const middle = form.length >> 1;
    for (const [text, offset] of [
      [form.slice(0, middle), 0],
      [form.slice(middle), middle],
    ] as const)
      add(text, { entry, form, offset });
  }
  return found;
};

const isSlip = (text: string, form: string): boolean => {
  if (text[0] !== form[0] || !isNearMiss(text, form) || !ALL_HAN.test(text)) return false;
  if (text.at(-1) !== form.at(-1)) return text.length === form.length && form.length >= SHORTEST_FOR_LAST;
  const [longer, shorter] = text.length > form.length ? [text, form] : [form, text];
  const at = [...longer].findIndex((unit, index) => unit !== shorter[index]);
  return !LOOSE.test(longer[at] as string) && !LOOSE.test(shorter[at] ?? "");
};

/** Whether a text in the place of a member is reported as a near miss wherever it stands. */
export const isSlipAnywhere = (text: string, member: string): boolean => isCompared(member) && isSlip(text, member);

/** A text next to a half that is off by one character. Undefined where the form itself stands there. */
export const slipAt = (folded: string, at: number, half: string, { form, offset }: Half): Span | undefined => {
  const [place, step] = offset === 0 ? ([half.length, 1] as const) : ([offset - 1, -1] as const);
  if (!mayBeNear(folded, offset === 0 ? at + half.length : at - 1, form, place, step)) return undefined;
  if (folded.startsWith(form, at - offset)) return undefined;
  for (const length of [form.length, form.length - 1, form.length + 1]) {
    const start = offset === 0 ? at : at + half.length - length;
    if (start >= 0 && isSlip(folded.slice(start, start + length), form)) return { start, end: start + length };
  }
  return undefined;
};

const hasLost = (title: string, form: string): boolean => {
  const lost = form.length - title.length;
  if (lost < 1 || lost > MOST_LOST) return false;
  let at = 0;
  while (title[at] === form[at]) at++;
  return title.slice(at) === form.slice(at + lost);
};

/** Whether a whole title is the form but for one character, or lost one or two. */
export const isSlippedTitle = (title: string, form: string): boolean => {
  const [is, should] = [titleOf(title), titleOf(form)];
  return isNearMiss(is, should) || hasLost(is, should);
};

/** Whether what is quoted is the label but for one character after its numeral. */
export const isSlippedLabel = (text: string, form: string): boolean =>
  text[0] === form[0] && isNearMiss(text, form) && ALL_HAN.test(text);
