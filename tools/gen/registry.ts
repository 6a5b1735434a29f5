const identifier = (rulePath: string) => rulePath.replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase());

/** Source of `rules/index.generated.ts`: all rules in the order of their paths. */
export const registry = (rulePaths: readonly string[]): string =>
  [
    "// 由 npm run gen 生成，请勿手改。",
    'import type { Rule } from "../engine/rule";',
    ...rulePaths.map((rulePath) => `import ${identifier(rulePath)} from "./${rulePath}";`),
    "",
    "const rules: readonly Rule[] = [",
    ...rulePaths.map((rulePath) => `  ${identifier(rulePath)},`),
    "];",
    "",
    "export default rules;",
    "",
  ].join("\n");
