import { createLinter } from "../engine/create-linter";
import { createLinters, type Linters } from "../engine/linters";
import { version } from "../package.json";
import rules from "../rules/index.generated";
import { shippedEntries } from "../rules/shipped-entries";
import { createWordSegmenter } from "../words/word-segmenter";
import { lint } from "./commands/lint";
import { type Invocation, readArguments } from "./options";
import { writeNote, writeResult } from "./output";
import { EXIT } from "./results";

/** Does what the arguments ask and returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const invocation = readArguments(args);
  switch (invocation.kind) {
    case "help": {
      const { helpText } = await import("./help");
      await writeResult(helpText(invocation.command));
      return EXIT.clean;
    }
    case "version":
      await writeResult(`${version}\n`);
      return EXIT.clean;
    case "fault":
      await writeNote(`gongwen：${invocation.message}`);
      return EXIT.trouble;
    case "run":
      return run(invocation);
  }
}

const linters = (): Linters => createLinters(rules, { words: createWordSegmenter(), entries: shippedEntries });

async function run({ command, operands, options }: Extract<Invocation, { kind: "run" }>): Promise<number> {
  switch (command) {
    case "lint":
      return lint(linters(), version, operands, options);
    case "outline":
      return (await import("./commands/outline")).outline(createLinter(rules), operands, options);
    case "rules":
      return (await import("./commands/rules")).listRules(rules, options);
    case "explain":
      return (await import("./commands/explain")).explain(operands, options);
    case "mine":
      return (await import("./commands/mine")).mineCommand(operands, options);
    case "init":
      return (await import("./commands/init")).init();
    case "lsp":
      return (await import("./commands/lsp")).lsp(options);
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  async (error: unknown) => {
    await writeNote(`gongwen：内部错误：${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = EXIT.trouble;
  },
);
