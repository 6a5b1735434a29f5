import { readFileSync } from "node:fs";
import path from "node:path";
import type { CuratedPhrase } from "../../server/phrases/model";

/** A whole document of one genre; a line may name phrases as `@id`. */
interface Template {
  readonly title: string;
  readonly genre: string;
  readonly prefixes: readonly string[];
  readonly lines: readonly string[];
}

interface Curated {
  readonly phrases: readonly CuratedPhrase[];
  readonly templates: readonly Template[];
}

export const readCurated = (root: string): Curated =>
  JSON.parse(readFileSync(path.join(root, "snippets/curated.json"), "utf8"));

const withPhrases = (line: string, phrases: ReadonlyMap<string, CuratedPhrase>): string =>
  line.replace(/@([a-z-]+)/g, (_, id: string) => {
    const phrase = phrases.get(id);
    if (phrase === undefined) throw new Error(`snippets/curated.json 的模板引用了没有的常用语 @${id}。`);
    return phrase.body;
  });

/** Numbers the places of a text anew, in their order; phrases count from 1 each. */
const renumber = (text: string): string => {
  let place = 0;
  return text.replace(/\$\{\d+:/g, () => {
    place += 1;
    return `\${${place}:`;
  });
};

/** The VS Code snippet file of whole documents; single phrases are offered by the language server, which sees the text around the caret. */
export const snippets = ({ phrases, templates }: Curated): string => {
  const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  const entries = templates.map(({ title, genre, prefixes, lines }): [string, object] => [
    title,
    {
      scope: "plaintext,markdown,gongwen",
      prefix: prefixes,
      description: `${genre}：标题、开头、各部分和结语`,
      body: renumber(lines.map((line) => withPhrases(line, byId)).join("\n")).split("\n"),
    },
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
};
