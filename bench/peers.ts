import { createRequire } from "node:module";
import path from "node:path";
import type { Sample } from "./generated-corpus";

/** A tool that is measured beside ours; returns the number of its findings. */
export interface Peer {
  readonly lint: (samples: readonly Sample[]) => number | Promise<number>;
}

interface AutoCorrect {
  lintFor(text: string, name: string): { readonly lines: readonly unknown[] };
}
interface TextlintOptions {
  readonly ext: string;
  readonly filePath: string;
  readonly plugins: readonly object[];
  readonly rules: readonly object[];
}
interface Textlint {
  TextlintKernel: new () => {
    lintText(text: string, options: TextlintOptions): Promise<{ readonly messages: readonly unknown[] }>;
  };
}

/** Rules for Chinese, and those for all languages that know Chinese marks. */
export const TEXTLINT_RULES = [
  "textlint-rule-zh-half-and-full-width-bracket",
  "@textlint-rule/textlint-rule-no-unmatched-pair",
  "textlint-rule-ja-space-between-half-and-full-width",
  "textlint-rule-sentence-length",
  "textlint-rule-no-zero-width-spaces",
] as const;

const load = <T>(root: string, name: string): T => {
  const loaded = createRequire(path.join(root, "bench", "package.json"))(name) as { default?: T };
  return loaded.default ?? (loaded as T);
};

/** Undefined where it is not installed, as on a machine it is not built for. */
const optional = <T>(make: () => T): T | undefined => {
  try {
    return make();
  } catch {
    return undefined;
  }
};

export const loadAutoCorrect = (root: string): Peer | undefined =>
  optional(() => {
    const { lintFor } = load<AutoCorrect>(root, "autocorrect-node");
    return { lint: (samples) => samples.reduce((sum, { text, name }) => sum + lintFor(text, name).lines.length, 0) };
  });

export const loadTextlint = (root: string): Peer | undefined =>
  optional(() => {
    const { TextlintKernel } = load<Textlint>(root, "@textlint/kernel");
    const kernel = new TextlintKernel();
    const options = {
      ext: ".txt",
      plugins: [{ pluginId: "text", plugin: load<object>(root, "@textlint/textlint-plugin-text") }],
      rules: TEXTLINT_RULES.map((ruleId) => ({ ruleId, rule: load<object>(root, ruleId) })),
    };
    const lintOne = async ({ text, name }: Sample): Promise<number> =>
      (await kernel.lintText(text, { ...options, filePath: name })).messages.length;
    return {
      lint: async (samples) => {
        let found = 0;
        for (const sample of samples) found += await lintOne(sample);
        return found;
      },
    };
  });

/** AutoCorrect's command. */
export const autoCorrectCommand = (root: string): string | undefined =>
  optional(() => createRequire(path.join(root, "bench", "package.json")).resolve("autocorrect-node/cli.js"));
