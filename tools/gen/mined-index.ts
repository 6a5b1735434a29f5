import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { FAMILIES, type Family } from "../../engine/mined/model";
import type { Rule } from "../../engine/rule";

/** The families that have been mined, of those that `rules` read: the others would weigh on every start of the command line. */
export const minedFamilies = (root: string, rules: readonly Rule[]): readonly Family[] => {
  const folder = path.join(root, "rules/mined");
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const read = new Set<Family>(rules.flatMap((rule) => rule.mined?.families ?? []));
  return FAMILIES.filter((family) => read.has(family) && files.includes(`${family}.json`));
};

const identifier = (family: Family) => family.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Source of `rules/mined/index.generated.ts`: the packs that ship, one a family. */
export const minedIndex = (families: readonly Family[]): string =>
  [
    "// 由 npm run gen 生成，请勿手改。",
    'import type { Entry, Pack } from "../../engine/mined/model";',
    ...families.map((family) => `import ${identifier(family)} from "./${family}.json";`),
    "",
    "/** What was mined from `seeds/` and rules read, one pack a family. */",
    "export const minedPacks = [",
    ...families.map((family) => `  ${identifier(family)},`),
    "] as unknown as readonly Pack[];",
    "",
    "export const minedEntries: readonly Entry[] = minedPacks.flatMap(({ entries }) => entries);",
    "",
  ].join("\n");
