import type { PhraseEntry } from "../engine/mined/model";
import type { MiningResult } from "./model";
import { shippedEntries } from "./pack";

/** Examples of a phrase that an editor carries. */
const EXAMPLES = 3;

const phrasesOf = (result: MiningResult): readonly PhraseEntry[] =>
  shippedEntries(result).filter((entry) => entry.family === "phrase");

/** Phrases as the language server reads them, one a line: with their evidence, without the bulk of the examples. */
export const phraseData = (result: MiningResult): string => {
  const lines = phrasesOf(result).map(({ evidence, ...phrase }) => {
    const short = { ...evidence, examples: evidence.examples.slice(0, EXAMPLES), counterExamples: [] };
    return `\n    ${JSON.stringify({ ...phrase, evidence: short })}`;
  });
  return `{\n  "phrases": [${lines.join(",")}${lines.length > 0 ? "\n  " : ""}]\n}\n`;
};

/** The name of the file that `--snippets` writes into its folder. Editors know it by its ending. */
export const SNIPPETS_FILE = "gongwen-phrases.code-snippets";

/** Languages that a `.code-snippets` file of VS Code names in one string. */
const SCOPE = "plaintext,markdown,gongwen";

const FIRST_CHARACTERS = 4;
const LONGEST_CALL = 8;

/** What calls a phrase: its initials and its first characters. */
const prefixOf = ({ initials, body }: PhraseEntry): readonly string[] => {
  const head = body.slice(0, body.includes("${") ? body.indexOf("${") : body.length).replaceAll("、", "");
  const calls = [...initials.map((letters) => letters.slice(0, LONGEST_CALL)), head.slice(0, FIRST_CHARACTERS)];
  return [...new Set(calls)].filter((call) => call.length > 0);
};

const descriptionOf = ({ group, genres, evidence }: PhraseEntry): string =>
  [group, ...(genres.length > 0 ? [genres.join("、")] : []), `${evidence.documents} 篇`].join(" · ");

/** The phrases as a `.code-snippets` file of VS Code. */
export const snippetsText = (result: MiningResult): string => {
  const snippets = phrasesOf(result).map((phrase) => [
    `${phrase.title}（${phrase.id}）`,
    { scope: SCOPE, prefix: prefixOf(phrase), body: [phrase.body], description: descriptionOf(phrase) },
  ]);
  return `${JSON.stringify(Object.fromEntries(snippets), null, 2)}\n`;
};
