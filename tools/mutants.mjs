import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "./run.mjs";

const COPIED = [
  "cli",
  "engine",
  "miner",
  "rules",
  "seeds",
  "server",
  "snippets",
  "test",
  "tools",
  "words",
  "package.json",
  "tsconfig.json",
  ".mocharc.json",
];

/** A copy of the sources to break; the installed packages are shared. */
const copyProject = () => {
  const copy = mkdtempSync(path.join(tmpdir(), "gongwen-mutants-"));
  for (const name of COPIED) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"));
  return copy;
};

/** Whether the tests pass in the copy. */
const passes = (copy, tests) =>
  spawnSync(process.execPath, [path.join("node_modules", "mocha", "bin", "mocha.js"), "--bail", ...tests.split(" ")], {
    cwd: copy,
    stdio: "ignore",
  }).status === 0;

/** Breaks one place, runs the tests that should notice, and mends it again. */
const survives = (copy, { file, find, replace, tests }) => {
  const target = path.join(copy, file);
  const source = readFileSync(target, "utf8");
  if (!source.includes(find)) throw new Error(`${file} 里已没有“${find}”，请更新 test/mutants.json。`);
  writeFileSync(
    target,
    source.replace(find, () => replace),
  );
  try {
    return passes(copy, tests);
  } finally {
    writeFileSync(target, source);
  }
};

const mutants = JSON.parse(readFileSync(path.join(root, "test", "mutants.json"), "utf8"));
const copy = copyProject();
let survived = 0;
try {
  for (const tests of new Set(mutants.map((mutant) => mutant.tests)))
    if (!passes(copy, tests)) throw new Error(`改坏之前 ${tests} 就没有通过。`);
  for (const mutant of mutants) {
    const alive = survives(copy, mutant);
    if (alive) survived++;
    console.log(`${alive ? "没有发现" : "发现了　"} ${mutant.what}（${mutant.file}）`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`改坏 ${mutants.length} 处，测试发现 ${mutants.length - survived} 处。`);
process.exitCode = survived === 0 ? 0 : 1;
