import { catalogue } from "./catalogue";
import { configSchema } from "./config-schema";
import { registry } from "./registry";
import { loadRules } from "./rule-files";
import { rulePage } from "./rule-page";
import { readCurated, snippets } from "./snippets";
import { validator, validatorTypes } from "./validator";

/** Folders in which every file is generated. */
export const GENERATED_FOLDERS: readonly string[] = ["docs/rules"];

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Everything that is generated: contents by path from the root, with `/`. */
export const outputs = async (root: string): Promise<ReadonlyMap<string, string>> => {
  const files = loadRules(root);
  const rules = files.map((file) => file.rule);
  return new Map([
    ["rules/index.generated.ts", registry(files.map((file) => file.path))],
    ["rules/schema/gongwen.schema.json", json(configSchema(rules))],
    ["engine/config/validate.generated.js", await validator()],
    ["engine/config/validate.generated.d.ts", validatorTypes],
    ["docs/rules/README.md", catalogue(rules)],
    ["snippets/gongwen.code-snippets", snippets(readCurated(root))],
    ...rules.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule)]),
  ]);
};
