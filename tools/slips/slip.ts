import { type Confusables, readingsOf } from "./confusables";

/** A word or phrase with one character wrong. */
export interface Slip {
  readonly wrong: string;
  /** The place of the wrong character and the right one. */
  readonly cure: string;
  readonly score: number;
  /** What must stand before it. */
  readonly head?: string;
}

/** The likeliest slips in a word: `perPlace` for each of its characters. */
export const slipsOf = (word: string, weight: number, { likely }: Confusables, perPlace: number): readonly Slip[] => {
  const readings = readingsOf(word);
  return [...word].flatMap((right, place) =>
    likely(right, readings[place] ?? "")
      .slice(0, perPlace)
      .map(({ wrong }, rank) => ({
        wrong: word.slice(0, place) + wrong + word.slice(place + 1),
        cure: `${place}${right}`,
        score: weight / (rank + 2),
      })),
  );
};

/** The best `most` of them, each wording once. */
export const bestOf = (slips: readonly Slip[], most: number): readonly Slip[] => {
  const byWrong = new Map<string, Slip>();
  for (const slip of slips) if ((byWrong.get(slip.wrong)?.score ?? 0) < slip.score) byWrong.set(slip.wrong, slip);
  return [...byWrong.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .sort((a, b) => (a.wrong < b.wrong ? -1 : 1));
};

/** Without the first character where the wrong one comes later: fewer words begin so, and the scanner has less to compare. */
export const trimmed = (slip: Slip): Slip => {
  const place = Number(slip.cure[0]);
  if (place < 2) return slip;
  return { ...slip, wrong: slip.wrong.slice(1), cure: `${place - 1}${slip.cure[1]}`, head: slip.wrong.charAt(0) };
};
