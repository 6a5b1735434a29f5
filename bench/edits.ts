import { lintText } from "../cli/lint-text";
import { textOfLength } from "./corpus";
import { createRandom } from "./random";
import { percentileRow, type Row, type Section } from "./row";
import type { Setting } from "./setting";
import { everyRule, linter } from "./subject";

const TARGETS = [
  { characters: 20_000, edits: 2000, atMost: 1 },
  { characters: 1_000_000, edits: 300, atMost: 16 },
] as const;

/** One character typed or deleted at a random place, then parsed and linted; the first third warms up. */
const edit = ({ corpus, clock }: Setting, characters: number, edits: number): readonly number[] => {
  const random = createRandom(characters);
  let text = textOfLength(corpus.samples, characters);
  let linted = lintText(linter, text, "plaintext", everyRule);
  const taken: number[] = [];
  for (let i = 0; i < edits; i++) {
    const at = random.below(text.length);
    const start = clock();
    text = i % 2 === 0 ? `${text.slice(0, at)}新${text.slice(at)}` : text.slice(0, at) + text.slice(at + 1);
    linted = lintText(linter, text, "plaintext", everyRule, linted.document);
    taken.push(clock() - start);
  }
  return taken.slice(Math.floor(edits / 3));
};

/** Live linting after each keystroke, diagnostics included. */
export const edits = (setting: Setting): Section => {
  const rows: Row[] = TARGETS.map(({ characters, edits: count, atMost }) =>
    percentileRow(`改一个字，${characters / 10_000} 万字的文稿`, edit(setting, characters, count), atMost),
  );
  return { title: "边写边查", rows, notes: ["每次在随机位置加或删一个字，含拼接文本、解析、全部规则和诊断。"] };
};
