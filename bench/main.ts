import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { processorClock, wallClock } from "./clock";
import { cold } from "./cold";
import { loadCorpus } from "./corpus";
import { edits } from "./edits";
import { linearity } from "./linearity";
import { mining } from "./mine";
import { readOptions } from "./options";
import { present } from "./present";
import { processes } from "./processes";
import type { Section } from "./row";
import { ruleCosts } from "./rule-costs";
import { server } from "./server";
import type { Setting } from "./setting";
import { stages } from "./stages";
import { printSection } from "./table";

/** The compiled program stands in `bench/results/`. */
const root = path.dirname(path.dirname(__dirname));

/** In this order: the first one also times the engine before it is warm. */
const SECTIONS: Readonly<Record<string, (setting: Setting) => Section | Promise<Section>>> = {
  cold,
  stages,
  present,
  edits,
  linearity,
  processes,
  server,
  mining,
};

const machine = (): string => `${cpus()[0]?.model ?? "未知处理器"} × ${cpus().length}，Node ${process.version}`;

const chosen = (only: readonly string[], rules: boolean): readonly string[] =>
  only.length > 0 ? only : rules ? [] : Object.keys(SECTIONS);

const main = async (args: string[]): Promise<void> => {
  const options = readOptions(args, Object.keys(SECTIONS));
  if ("problem" in options) {
    console.error(options.problem);
    process.exitCode = 2;
    return;
  }
  const corpus = loadCorpus(options.corpus, path.join(root, "seeds"));
  const setting: Setting = { root, corpus, clock: options.cpu ? processorClock : wallClock };
  console.log(`机器：${machine()}\n语料：${corpus.title}，${corpus.samples.length} 份，${corpus.characters} 字\n`);
  const sections: Section[] = [];
  const run = async (section: Section | Promise<Section>): Promise<void> => {
    sections.push(await section);
    console.log(printSection(sections.at(-1) as Section));
  };
  for (const name of chosen(options.only, options.rules))
    await run((SECTIONS[name] as (typeof SECTIONS)[string])(setting));
  if (options.rules) await run(ruleCosts(setting));
  if (options.json !== undefined) {
    writeFileSync(
      options.json,
      `${JSON.stringify({ machine: machine(), corpus: corpus.title, characters: corpus.characters, sections }, null, 2)}\n`,
    );
  }
};

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`跑分没有完成：${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
});
