import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isBounded } from "./repeats";

/** The checker that is written in JavaScript alone; the package's own entry would start a process. */
const CHECKER = "recheck/lib/browser.js";
const TIME_LIMIT = 20_000;

type Checker = Pick<typeof import("recheck"), "checkSync">;

/** Undefined for an expression whose time grows with the length of the text, otherwise how it grows. */
export type Verdict = string | undefined;

const load = (file: string): Record<string, string> => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
};

const judge = ({ checkSync }: Checker, source: string, flags: string): string => {
  const result = checkSync(source, flags, { timeout: TIME_LIMIT });
  if (result.status === "safe") return "";
  return result.status === "vulnerable" ? result.complexity.summary : `不能判断：${result.error.kind}`;
};

/**
 * Judges expressions, and keeps what it found out in `folder`: the same expression is judged once. `save` writes the new
 * verdicts.
 */
export const openVerdicts = (
  folder: string,
): { readonly of: (source: string, flags: string) => Verdict; readonly save: () => void } => {
  const file = path.join(folder, "expressions.json");
  const known = load(file);
  let checker: Checker | undefined;
  return {
    of: (source, flags) => {
      if (isBounded(source)) return undefined;
      checker ??= require(CHECKER) as Checker;
      known[`/${source}/${flags}`] ??= judge(checker, source, flags);
      return known[`/${source}/${flags}`] || undefined;
    },
    save: () => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, JSON.stringify(known));
    },
  };
};
