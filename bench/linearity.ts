import { lintText } from "../cli/lint-text";
import { type Corpus, textOfLength } from "./corpus";
import { type Case, interleave, median } from "./measure";
import { type Row, type Section, targetRow, times } from "./row";
import type { Setting } from "./setting";
import { everyRule, linter } from "./subject";

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const CHARACTERS_A_ROUND = 1_000_000;

/** As many lints of a text as make the round long enough to be timed. */
const lintCase = (corpus: Corpus, size: number): Case => {
  const text = textOfLength(corpus.samples, size);
  return {
    run: () => lintText(linter, text, "plaintext", everyRule),
    repeats: Math.max(1, CHARACTERS_A_ROUND / size),
  };
};

/** Whether the cost of a character depends on the length of its document. */
export const linearity = async ({ corpus, clock }: Setting): Promise<Section> => {
  const cases = Object.fromEntries(SIZES.map((size) => [size, lintCase(corpus, size)]));
  const taken = await interleave(cases, { rounds: 5, warmUp: 1, clock });
  const nanoseconds = SIZES.map((size) => (taken[size] as readonly number[]).map((time) => (time * 1e6) / size));
  const rows: Row[] = SIZES.map((size, i) => {
    const samples = nanoseconds[i] as readonly number[];
    return {
      name: `一份 ${size / 10_000} 万字的文稿`,
      value: `每字 ${median(samples).toFixed(1)} ns`,
      spread: `${Math.min(...samples).toFixed(1)}～${Math.max(...samples).toFixed(1)} ns`,
      figures: { nanosecondsPerCharacter: median(samples) },
    };
  });
  const first = nanoseconds[0] as readonly number[];
  const last = nanoseconds.at(-1) as readonly number[];
  const growth = targetRow(
    "每字用时，最长与最短之比",
    last.map((value, i) => value / (first[i] as number)),
    times,
    {
      atMost: 2,
    },
  );
  return { title: "用时随长度", rows: [...rows, growth], notes: ["语料不够长时从头再用。"] };
};
