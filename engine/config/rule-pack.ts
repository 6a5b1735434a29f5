import { getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import { FAMILIES, type Pack } from "../mined/model";
import { describeSyntaxError } from "./describe-error";
import { describePackError } from "./describe-pack-error";
import { escapePointer, type JsonPath, locate, locateKey, parsePointer } from "./json-places";
import type { ConfigProblem, RulePack } from "./model";
import type { SchemaError } from "./schema-error";
import { validatePack } from "./validate-pack.generated";

export interface ParsedPack {
  /** Undefined where there is a problem. */
  readonly pack: RulePack | undefined;
  /** In text order; of very many the first few. Spans are UTF-16 offsets in the text. */
  readonly problems: readonly ConfigProblem[];
}

/** A file that is no pack at all would have thousands. */
const MOST_PROBLEMS = 20;

/** Reads a rule pack (JSON; comments and trailing commas do no harm) and checks it against its schema. */
export function parsePack(path: string, text: string): ParsedPack {
  const value = parseStrictly(text);
  if (isPack(value)) return { pack: { ...value, path }, problems: [] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (root === undefined || errors.length > 0) {
    const faults = errors.map(({ error, offset, length }) => ({
      message: describeSyntaxError(error),
      span: { start: offset, end: offset + length },
    }));
    return { pack: undefined, problems: faults.slice(0, MOST_PROBLEMS) };
  }
  const read: unknown = getNodeValue(root);
  if (isPack(read)) return { pack: { ...read, path }, problems: [] };
  const problems = [...shapeProblems(root, read), ...repeatedIds(root, read)];
  return { pack: undefined, problems: problems.sort(byPlace).slice(0, MOST_PROBLEMS) };
}

/** By far the fastest; gives no place of a fault. */
function parseStrictly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isPack = (value: unknown): value is Pack => validatePack(value).length === 0 && repeats(value).length === 0;

const byPlace = (a: ConfigProblem, b: ConfigProblem): number => a.span.start - b.span.start;

const shapeProblems = (root: Node, value: unknown): ConfigProblem[] =>
  validatePack(value).map((error) => shapeProblem(root, value, error));

function shapeProblem(root: Node, value: unknown, error: SchemaError): ConfigProblem {
  const extra = error.params.additionalProperty;
  const pointer = typeof extra === "string" ? `${error.instancePath}/${escapePointer(extra)}` : error.instancePath;
  const path = parsePointer(root, pointer);
  const message = describePackError(error, path, valueAt(value, path), FAMILIES);
  const at = error.keyword === "discriminator" ? [...path, "family"] : path;
  return { message, span: typeof extra === "string" ? locateKey(root, path) : locate(root, at) };
}

const valueAt = (value: unknown, path: JsonPath): unknown =>
  path.reduce<unknown>((around, key) => (around as Record<string | number, unknown> | null | undefined)?.[key], value);

/** Places in `entries` of ids that an entry before has too. */
function repeats(value: unknown): readonly number[] {
  const entries = (value as { readonly entries?: unknown } | null)?.entries;
  if (!Array.isArray(entries)) return [];
  const seen = new Set<unknown>();
  return entries.flatMap((entry: { readonly id?: unknown } | null, index) => {
    const id = entry?.id;
    const known = seen.has(id);
    seen.add(id);
    return known && id !== undefined ? [index] : [];
  });
}

const repeatedIds = (root: Node, value: unknown): ConfigProblem[] =>
  repeats(value).map((index) => ({
    message: `词条编号 ${JSON.stringify(valueAt(value, ["entries", index, "id"]))} 前面已经用过，每个词条的编号应当不同。`,
    span: locate(root, ["entries", index, "id"]),
  }));
