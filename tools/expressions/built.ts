import path from "node:path";
import type { Expression } from "./written";

/** The first caller among `builders` in a stack. */
const builderIn = (root: string, stack: string, builders: readonly string[]): string | undefined =>
  stack
    .split("\n")
    .map((line) => builders.find((file) => line.includes(path.join(root, file))))
    .find((file) => file !== undefined);

/**
 * What the files in `builders` build with `new RegExp` while they are loaded and while `use` runs. Files loaded before are
 * not seen.
 */
export const builtExpressions = (root: string, builders: readonly string[], use: () => void): readonly Expression[] => {
  const built: Expression[] = [];
  const original = globalThis.RegExp;
  const watched = (made: RegExp): RegExp => {
    const file = builderIn(root, new Error("where").stack ?? "", builders);
    if (file !== undefined) built.push({ file, source: made.source, flags: made.flags });
    return made;
  };
  const depth = Error.stackTraceLimit;
  Error.stackTraceLimit = 30;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, [source, flags]) => watched(new target(source, flags)),
    apply: (target, _this, [source, flags]) => watched(target(source, flags)),
  });
  try {
    for (const file of builders) require(path.join(root, file));
    use();
  } finally {
    globalThis.RegExp = original;
    Error.stackTraceLimit = depth;
  }
  return built;
};
