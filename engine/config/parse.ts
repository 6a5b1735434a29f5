import { getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import type { Rule } from "../rule";
import type { Span } from "../span";
import type { ConfigFile, ConfigSettings } from "./config-file";
import { describeShapeError, describeSyntaxError } from "./describe-error";
import { escapePointer, type JsonPath, locate, locateKey, parsePointer } from "./json-places";
import type { ConfigProblem } from "./model";
import { checkRules } from "./rule-names";
import { validateConfig } from "./validate.generated";

export interface ParsedConfig {
  /** Undefined where there is a problem. */
  readonly value: ConfigFile | undefined;
  /** In text order. */
  readonly problems: readonly ConfigProblem[];
  /** Place of a value in the text, or of the nearest value around it. */
  readonly spanAt: (path: JsonPath) => Span;
}

/**
 * Reads the text of a `.gongwen.json` (JSON with comments and trailing commas). Keys, types, rule names and options that are
 * not known are refused, each with its place: spans are UTF-16 offsets in `text`.
 */
export function parseConfig(text: string, rules: ReadonlyMap<string, Rule>): ParsedConfig {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const spanAt = (path: JsonPath): Span => locate(root, path);
  if (root === undefined || errors.length > 0) {
    const problems = errors.map(({ error, offset, length }) => ({
      message: describeSyntaxError(error),
      span: { start: offset, end: offset + length },
    }));
    return { value: undefined, problems, spanAt };
  }
  const value: ConfigFile = getNodeValue(root);
  const shape = describeShape(root, value);
  const problems = shape.length > 0 ? shape : checkNames(root, value, rules);
  return { value: problems.length > 0 ? undefined : value, problems: problems.sort(byPlace), spanAt };
}

const byPlace = (a: ConfigProblem, b: ConfigProblem): number => a.span.start - b.span.start;

/** One problem a value: the faults of a value that has a faulty one inside say nothing more. */
function describeShape(root: Node, value: unknown): ConfigProblem[] {
  const byPath = new Map<string, ConfigProblem>();
  for (const error of validateConfig(value)) {
    const extra = error.params.additionalProperty;
    const key = typeof extra === "string" ? `${error.instancePath}/${escapePointer(extra)}` : error.instancePath;
    const path = parsePointer(root, key);
    const message = describeShapeError(error, path);
    if (message === undefined || byPath.has(key)) continue;
    byPath.set(key, { message, span: typeof extra === "string" ? locateKey(root, path) : locate(root, path) });
  }
  return [...byPath.values()];
}

function checkNames(root: Node, value: ConfigFile, rules: ReadonlyMap<string, Rule>): ConfigProblem[] {
  const levels: { settings: ConfigSettings; path: JsonPath }[] = [
    { settings: value, path: [] },
    ...(value.overrides ?? []).map((settings, index) => ({ settings, path: ["overrides", index] })),
  ];
  return levels.flatMap(({ settings, path }) =>
    checkRules(settings.rules ?? {}, rules).map((fault) => {
      const full = [...path, "rules", ...fault.path];
      return { message: fault.message, span: fault.atKey ? locateKey(root, full) : locate(root, full) };
    }),
  );
}
