import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const NONE = "examples: { invalid: [], valid: [] }";

const isExamples = (node) =>
  (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) && node.name.getText() === "examples";

/**
 * Rules without their examples: these are for tests, pages and explanations, and are more than a third of a program's code. The
 * files that hold nothing else are then asked for by nobody.
 */
export const withoutExamples = {
  name: "without-examples",
  setup: (setup) => {
    setup.onResolve({ filter: /-examples$/ }, ({ path: wanted, resolveDir }) => ({
      path: path.resolve(resolveDir, `${wanted}.ts`),
      sideEffects: false,
    }));
    setup.onLoad({ filter: /[\\/]rules[\\/][\w-]+[\\/][\w-]+\.ts$/ }, ({ path: file }) => {
      const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
      const found = [];
      const visit = (node) => (isExamples(node) ? found.push(node) : ts.forEachChild(node, visit));
      ts.forEachChild(source, visit);
      const contents = found.reduceRight(
        (text, node) => text.slice(0, node.getStart()) + NONE + text.slice(node.getEnd()),
        source.text,
      );
      return { contents, loader: "ts" };
    });
  },
};

/**
 * Mined entries without the places where they were seen: these are for explanations and are most of their size. As a text to be
 * parsed they load faster than as program code.
 */
export const withoutSightings = {
  name: "without-sightings",
  setup: (setup) => {
    setup.onLoad({ filter: /[\\/]rules[\\/]mined[\\/][\w-]+\.json$/ }, ({ path: file }) => {
      const pack = JSON.parse(readFileSync(file, "utf8"));
      const entries = pack.entries.map((entry) => ({
        ...entry,
        evidence: { ...entry.evidence, examples: [], counterExamples: [] },
      }));
      const text = JSON.stringify({ ...pack, entries });
      return { contents: `export default JSON.parse(${JSON.stringify(text)});`, loader: "js" };
    });
  },
};
