import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { generateCorpus, type Sample } from "./generated-corpus";
import { readSentences } from "./sentences";

/** What all sections are measured on. */
export interface Corpus {
  readonly title: string;
  readonly samples: readonly Sample[];
  readonly characters: number;
  /** Generated text with many faults, for what only findings cost. */
  readonly dirty: readonly Sample[];
}

const CHARACTERS = 1_000_000;
/** Above this length a peer reports only its first finding, so longer documents would be no comparison. */
const LONGEST = 200_000;

export const charactersOf = (samples: readonly Sample[]): number =>
  samples.reduce((sum, { text }) => sum + text.length, 0);

const readFolder = (folder: string): readonly Sample[] =>
  readdirSync(folder)
    .filter((name) => /\.(txt|md|gw)$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8") }))
    .filter(({ text }) => text.length < LONGEST);

/** The documents of `folder`, or generated ones. `seeds` is the folder that generated text is made from. */
export const loadCorpus = (folder: string | undefined, seeds: string): Corpus => {
  const sentences = readSentences(seeds);
  const samples = folder === undefined ? generateCorpus(sentences, "clean", CHARACTERS) : readFolder(folder);
  if (samples.length === 0) throw new Error(`${folder} 里没有可用的 .txt、.md 或 .gw 文稿。`);
  return {
    title: folder === undefined ? "由 seeds 的句子生成、段落互不相同的文稿" : path.basename(folder),
    samples,
    characters: charactersOf(samples),
    dirty: generateCorpus(sentences, "dirty", CHARACTERS),
  };
};

/** One text of exactly `length` characters from the samples, from the first again where they are too few. */
export const textOfLength = (samples: readonly Sample[], length: number): string => {
  const pieces: string[] = [];
  let total = 0;
  for (let i = 0; total < length; i = (i + 1) % samples.length) {
    const { text } = samples[i] as Sample;
    pieces.push(text.endsWith("\n") ? text : `${text}\n`);
    total += (pieces.at(-1) as string).length;
  }
  return Buffer.from(pieces.join("").slice(0, length)).toString("utf8");
};

/** The first samples, up to about `characters` in all. */
export const firstOf = (samples: readonly Sample[], characters: number): readonly Sample[] => {
  let total = 0;
  return samples.filter(({ text }) => {
    total += text.length;
    return total <= characters;
  });
};
