import { parseArgs } from "node:util";

export interface Options {
  /** A folder of UTF-8 documents; else generated text. */
  readonly corpus: string | undefined;
  /** Where the figures go as JSON. */
  readonly json: string | undefined;
  /** Whether to list what each rule costs. */
  readonly rules: boolean;
  /** Whether to count processor time instead of time passed. */
  readonly cpu: boolean;
  /** Sections to run; all if empty. */
  readonly only: readonly string[];
}

/** Reads the arguments, or tells in one sentence what is wrong with them. */
export const readOptions = (args: string[], sections: readonly string[]): Options | { readonly problem: string } => {
  try {
    const { values } = parseArgs({
      args,
      options: {
        corpus: { type: "string" },
        json: { type: "string" },
        rules: { type: "boolean" },
        cpu: { type: "boolean" },
        only: { type: "string", multiple: true },
      },
    });
    const only = values.only ?? [];
    const unknown = only.find((name) => !sections.includes(name));
    if (unknown !== undefined) return { problem: `没有“${unknown}”这一节，可选：${sections.join("、")}。` };
    return { corpus: values.corpus, json: values.json, rules: values.rules ?? false, cpu: values.cpu ?? false, only };
  } catch (error) {
    return { problem: `参数有误：${error instanceof Error ? error.message : String(error)}` };
  }
};
