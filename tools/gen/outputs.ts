import { catalogue } from "./catalogue";
import { configSchema } from "./config-schema";
import { formsPage } from "./forms-page";
import { minedFamilies, minedIndex } from "./mined-index";
import { readNoise } from "./noise";
import { registry } from "./registry";
import { reportPage } from "./report-page";
import { loadRules } from "./rule-files";
import { rulePackSchema } from "./rule-pack-schema";
import { FORMS_PAGE, rulePage } from "./rule-page";
import { readCurated, snippets } from "./snippets";
import { traditional } from "./traditional";
import { validator, validatorTypes } from "./validator";

/** Folders in which every file is generated. */
export const GENERATED_FOLDERS: readonly string[] = ["docs/rules"];

const OF_CONFIG =
  "Checks the shape of a parsed `.gongwen.json`: keys and types, but not the names and options of rules. Empty if sound.";
const OF_PACK = "Checks a parsed rule pack, but not that its ids are different. Empty if sound.";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Everything that is generated: contents by path from the root, with `/`. */
export const outputs = async (root: string): Promise<ReadonlyMap<string, string>> => {
  const files = loadRules(root);
  const rules = files.map((file) => file.rule);
  return new Map([
    ["rules/index.generated.ts", registry(files.map((file) => file.path))],
    ["rules/mined/index.generated.ts", minedIndex(minedFamilies(root, rules))],
    ["rules/schema/gongwen.schema.json", json(configSchema(rules))],
    ["rules/schema/rule-pack.schema.json", json(rulePackSchema())],
    ["engine/config/validate.generated.js", await validator({ schema: configSchema(), name: "validateConfig" })],
    ["engine/config/validate.generated.d.ts", validatorTypes("validateConfig", OF_CONFIG)],
    ["engine/config/validate-pack.generated.js", await validator({ schema: rulePackSchema(), name: "validatePack" })],
    ["engine/config/validate-pack.generated.d.ts", validatorTypes("validatePack", OF_PACK)],
    ["engine/text/traditional.generated.ts", traditional()],
    ["miner/report/page.generated.ts", await reportPage(root)],
    ["docs/rules/README.md", catalogue(rules, readNoise(root))],
    [`docs/rules/${FORMS_PAGE}`, formsPage()],
    ["snippets/gongwen.code-snippets", snippets(readCurated(root))],
    ...rules.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule)]),
  ]);
};
