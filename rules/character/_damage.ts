import type { Finding } from "../../engine/diagnostic";
import type { Collected } from "../../engine/rule";
import { type Span, shift } from "../../engine/span";

/** A run of damaged units in a paragraph. */
export interface Damage {
  readonly span: Span;
  readonly shown: string;
  /** What it should be, empty where it should go; undefined where nobody can know. */
  readonly right: string | undefined;
}

/** Runs of units of `text` that `isDamaged`, each with what `rightOf` makes of it. */
export const damagesIn = (
  text: string,
  isDamaged: (text: string, at: number) => boolean,
  rightOf: (run: string) => string | undefined,
): readonly Damage[] => {
  const found: Damage[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isDamaged(text, at)) continue;
    const start = at;
    while (at + 1 < text.length && isDamaged(text, at + 1)) at++;
    const shown = text.slice(start, at + 1);
    found.push({ span: { start, end: at + 1 }, shown, right: rightOf(shown) });
  }
  return found;
};

/** More places than this have one cause: they are reported once, at the first. */
const MANY = 5;

const editsOf = (placed: readonly Damage[]) =>
  placed.flatMap(({ span, right }) => (right === undefined ? [] : [{ span, newText: right }]));

const fixesOf = (title: string, placed: readonly Damage[]): Pick<Finding, "fixes"> => {
  const edits = editsOf(placed);
  return edits.length > 0 ? { fixes: [{ title, safety: "safe", edits }] } : {};
};

/** What a rule says of its damages. `count` is how often the document has them, where it is told of all at once. */
export interface DamageWords {
  readonly message: (damage: Damage, count: number | undefined) => string;
  readonly title: (damage: Damage, count: number | undefined) => string;
}

/** A finding for each damage, or one for the document that is full of them (`many` damages, or more than five). */
export function* damageFindings(
  facts: readonly Collected<Damage>[],
  words: DamageWords,
  many = MANY,
): Iterable<Finding> {
  const placed = facts.map(({ block, fact }) => ({ ...fact, span: shift(fact.span, block.start) }));
  const first = placed[0];
  if (!first) return;
  if (placed.length > many) {
    const count = placed.length;
    yield { span: first.span, message: words.message(first, count), ...fixesOf(words.title(first, count), placed) };
    return;
  }
  for (const damage of placed)
    yield {
      span: damage.span,
      message: words.message(damage, undefined),
      ...fixesOf(words.title(damage, undefined), [damage]),
    };
}

/** `U+200B` */
export const codeOf = (text: string): string => `U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
