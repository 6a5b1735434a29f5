import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import { describeSyntaxError } from "./describe-error";
import type { ConfigProblem } from "./model";

/** A file of rule data named in `rulePacks`. What its entries mean is for the rules that read them. */
export interface RulePack {
  readonly path: string;
  readonly entries: readonly unknown[];
}

/** Reads a rule pack: a JSON object with a list `entries`. Spans are UTF-16 offsets in `text`. */
export function parsePack(
  path: string,
  text: string,
): { pack: RulePack | undefined; problems: readonly ConfigProblem[] } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (root === undefined || errors.length > 0) {
    const problems = errors.map(({ error, offset, length }) => ({
      message: describeSyntaxError(error),
      span: { start: offset, end: offset + length },
    }));
    return { pack: undefined, problems };
  }
  const entries = findNodeAtLocation(root, ["entries"]);
  if (entries?.type !== "array") return { pack: undefined, problems: [shapeProblem(entries ?? root)] };
  return { pack: { path, entries: getNodeValue(entries) }, problems: [] };
}

const shapeProblem = ({ offset, length }: Node): ConfigProblem => ({
  message: "规则数据文件应是一个对象，其中的“entries”是列表。",
  span: { start: offset, end: offset + length },
});
