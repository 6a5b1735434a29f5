import { pinyin } from "pinyin-pro";

/** How many of the most frequent characters people write instead of others. */
const FREQUENT = 3500;
/** How likely the wrong character sounds and looks as it does. */
const SAME_TONE = 3;
const SAME_SOUND = 2;
const NEARLY_SAME_SOUND = 0.6;
const LOOK_ALIKE = 2.5;

export interface Candidate {
  readonly wrong: string;
  readonly score: number;
}

export interface Confusables {
  /** What may stand for `right` by mistake, the likeliest first; `reading` is its sound with the tone as a figure. */
  likely(right: string, reading: string): readonly Candidate[];
  /** All of them in groups: the members of a group are mixed up with each other. */
  readonly groups: readonly string[];
}

const plain = (reading: string): string => reading.replace(/\d$/, "");
/** What input by sound mixes up: retroflex and flat initials, front and back nasals. */
const alike = (reading: string): string =>
  plain(reading)
    .replace(/^(z|c|s)h/, "$1")
    .replace(/ng$/, "n");

/** Readings with tones, one for each character. */
export const readingsOf = (word: string): readonly string[] =>
  pinyin(word, { toneType: "num", type: "array", v: true, nonZh: "consecutive" });

const frequencies = (dictionary: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const [word, count] of dictionary) for (const unit of word) counts.set(unit, (counts.get(unit) ?? 0) + count);
  return counts;
};

/** Who is mixed up with whom, by sound and by look. */
export const confusables = (dictionary: ReadonlyMap<string, number>, lookAlikes: readonly string[]): Confusables => {
  const counts = frequencies(dictionary);
  const frequent = [...counts].sort((a, b) => b[1] - a[1]).slice(0, FREQUENT);
  const bySound = new Map<string, { readonly unit: string; readonly reading: string }[]>();
  for (const [unit] of frequent) {
    const reading = readingsOf(unit)[0] ?? "";
    const group = bySound.get(alike(reading)) ?? [];
    group.push({ unit, reading });
    bySound.set(alike(reading), group);
  }
  const weight = (mine: string, other: string): number =>
    mine === other ? SAME_TONE : plain(mine) === plain(other) ? SAME_SOUND : NEARLY_SAME_SOUND;
  const likely = (right: string, reading: string): readonly Candidate[] => {
    const scores = new Map<string, number>();
    for (const other of bySound.get(alike(reading)) ?? [])
      scores.set(other.unit, Math.sqrt(counts.get(other.unit) ?? 0) * weight(reading, other.reading));
    for (const group of lookAlikes.filter((one) => one.includes(right)))
      for (const unit of group)
        scores.set(unit, Math.sqrt(counts.get(unit) ?? 0) * LOOK_ALIKE + (scores.get(unit) ?? 0));
    scores.delete(right);
    return [...scores].map(([wrong, score]) => ({ wrong, score })).sort((a, b) => b.score - a.score);
  };
  const sounds = [...bySound.values()].map((group) => group.map(({ unit }) => unit).join(""));
  return { likely, groups: [...sounds, ...lookAlikes].filter((group) => group.length > 1) };
};
