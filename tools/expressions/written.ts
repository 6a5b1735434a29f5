import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** A regular expression of the project. */
export interface Expression {
  /** The file that it stands in, from the root with `/`. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** The code that reads what others wrote. */
const FOLDERS = ["engine", "rules", "words", "miner", "server", "client", "cli"];

const sourcesIn = (root: string, folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : sourcesIn(root, file);
    return /\.ts$/.test(entry.name) && !entry.name.endsWith(".d.ts") ? [file] : [];
  });

/** All source files whose expressions are checked. */
export const checkedFiles = (root: string): readonly string[] => FOLDERS.flatMap((folder) => sourcesIn(root, folder));

/** The literals in `text`, and whether it builds others. */
export const expressionsIn = (
  file: string,
  text: string,
): { readonly literals: readonly Expression[]; readonly builds: boolean } => {
  const literals: Expression[] = [];
  let builds = false;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      literals.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp")
      builds = true;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return { literals, builds };
};

/** The literals of the whole project, and the files that build expressions when they are loaded or called. */
export const writtenExpressions = (
  root: string,
): { readonly literals: readonly Expression[]; readonly builders: readonly string[] } => {
  const found = checkedFiles(root).map((file) => ({
    file,
    ...expressionsIn(file, readFileSync(path.join(root, file), "utf8")),
  }));
  return {
    literals: found.flatMap(({ literals }) => literals),
    builders: found.filter(({ builds }) => builds).map(({ file }) => file),
  };
};
