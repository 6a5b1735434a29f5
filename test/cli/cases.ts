import assert from "node:assert/strict";
import { runCli, withFolder } from "./run-cli";

type Files = Readonly<Record<string, string | Uint8Array>>;

/** One run of the built program in a folder of its own. */
export interface Case {
  readonly name: string;
  readonly files: Files;
  readonly args: readonly string[];
  readonly input?: string;
  readonly code: number;
  /** Pieces of standard output and standard error; none: the stream is empty. */
  readonly out?: readonly string[];
  readonly err?: readonly string[];
}

/** Defines a test for each case: exit code, both streams, and no trace of the program's inside. */
export const itRuns = (cases: readonly Case[]): void => {
  for (const { name, files, args, input, code, out = [], err = [] } of cases) {
    it(name, () => {
      const run = withFolder(files, (cwd) => runCli(args, { cwd, ...(input === undefined ? {} : { input }) }));
      for (const piece of out) assert.ok(run.stdout.includes(piece), `输出中没有“${piece}”：\n${run.stdout}`);
      for (const piece of err) assert.ok(run.stderr.includes(piece), `错误输出中没有“${piece}”：\n${run.stderr}`);
      if (out.length === 0) assert.equal(run.stdout, "");
      if (err.length === 0) assert.equal(run.stderr, "");
      assert.doesNotMatch(run.stderr, /\n\s+at |node:/);
      assert.equal(run.code, code);
    });
  }
};
