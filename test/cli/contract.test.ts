import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { CLI, runCli, withFolder } from "./run-cli";
import { CLEAN, FIXABLE, FIXED, MASKED } from "./samples";

describe("gongwen lint", () => {
  it("tells of a symbolic link that leads nowhere or round in a circle", () => {
    withFolder({ "a.txt": CLEAN }, (cwd) => {
      symlinkSync("gone.txt", path.join(cwd, "b.txt"));
      symlinkSync("c.txt", path.join(cwd, "c.txt"));
      const { code, stdout, stderr } = runCli(["a.txt", "b.txt", "c.txt"], { cwd });
      assert.equal(code, 2);
      assert.match(stdout, /检查了 1 个文件/);
      assert.match(stderr, /b\.txt：没有这样的文件/);
      assert.match(stderr, /c\.txt：符号链接绕成了圈/);
    });
  });

  it("does not follow a link to a folder that it meets on its way", () => {
    withFolder({ "a/b.txt": CLEAN, "c/d.txt": MASKED }, (cwd) => {
      symlinkSync("../c", path.join(cwd, "a/c"));
      symlinkSync(".", path.join(cwd, "a/round"));
      const { code, stdout } = runCli(["a"], { cwd });
      assert.equal(code, 0);
      assert.match(stdout, /检查了 1 个文件/);
    });
  });

  it("ends well when the reader of its results has left", () => {
    withFolder({ "a.txt": MASKED.repeat(20_000) }, (cwd) => {
      const script = `node "${CLI}" a.txt --all | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`;
      assert.equal(execFileSync("bash", ["-c", script], { cwd, encoding: "utf8" }), "1\n");
    });
  });
});

describe("gongwen lint --fix", () => {
  it("mends a file, reports what is left and keeps everything else", () => {
    withFolder({ "a.txt": FIXABLE, "b.txt": CLEAN }, (cwd) => {
      const { code, stdout, stderr } = runCli(["a.txt", "b.txt", "--fix"], { cwd });
      assert.deepEqual([code, stderr], [0, ""]);
      assert.match(stdout, /已改写 1 个文件/);
      assert.doesNotMatch(stdout, /marker-mark/);
      assert.equal(readFileSync(path.join(cwd, "a.txt"), "utf8"), FIXED);
      assert.deepEqual(readdirSync(cwd).sort(), [".git", "a.txt", "b.txt"]);
    });
  });

  it("shows what it would do as a patch that git takes", () => {
    withFolder({ "子目录/a.txt": FIXABLE }, (cwd) => {
      const { code, stdout, stderr } = runCli(["子目录", "--fix-dry-run"], { cwd });
      assert.equal(code, 0);
      assert.match(stdout, /^--- a\/子目录\/a\.txt\n\+\+\+ b\/子目录\/a\.txt\n@@ /);
      assert.match(stderr, /--fix 将改动 1 个文件/);
      assert.equal(readFileSync(path.join(cwd, "子目录/a.txt"), "utf8"), FIXABLE);
      writeFileSync(path.join(cwd, "a.patch"), stdout);
      execFileSync("git", ["apply", "a.patch"], { cwd });
      assert.equal(readFileSync(path.join(cwd, "子目录/a.txt"), "utf8"), FIXED);
    });
  });

  it("writes through a symbolic link and keeps the mode", () => {
    withFolder({ "d/a.txt": FIXABLE }, (cwd) => {
      chmodSync(path.join(cwd, "d/a.txt"), 0o640);
      symlinkSync("d/a.txt", path.join(cwd, "link.txt"));
      assert.equal(runCli(["link.txt", "--fix"], { cwd }).code, 0);
      assert.ok(lstatSync(path.join(cwd, "link.txt")).isSymbolicLink());
      assert.equal(statSync(path.join(cwd, "d/a.txt")).mode & 0o777, 0o640);
      assert.equal(readFileSync(path.join(cwd, "d/a.txt"), "utf8"), FIXED);
    });
  });
});

describe("gongwen init", () => {
  it("writes a sound configuration once", () => {
    withFolder({ "a.txt": CLEAN }, (cwd) => {
      assert.equal(runCli(["init"], { cwd }).code, 0);
      assert.ok(existsSync(path.join(cwd, ".gongwen.json")));
      assert.equal(runCli(["a.txt"], { cwd }).code, 0);
      writeFileSync(path.join(cwd, ".gongwen.json"), "{}");
      const { code, stdout, stderr } = runCli(["init"], { cwd });
      assert.deepEqual([code, stdout], [2, ""]);
      assert.match(stderr, /已有 \.gongwen\.json，没有改动/);
      assert.equal(readFileSync(path.join(cwd, ".gongwen.json"), "utf8"), "{}");
    });
  });
});
