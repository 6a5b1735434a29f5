import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { Script } from "node:vm";
import manifest from "../../package.json";
import { projectFiles, read, root } from "./files";

const VSCE = "node_modules/@vscode/vsce/vsce";

/** Everything a user needs to run, and nothing else. */
const SHIPPED =
  /^(dist\/[\w-]+\.(js|cache|wasm|txt)|dist\/idf\.utf8|docs\/rules\/.+\.md|docs\/images\/[\w-]+\.png|rules\/schema\/[\w.-]+\.json|snippets\/[\w.-]+\.code-snippets|client\/media\/[\w.-]+|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/;

const NEEDED = [
  "dist/cli.js",
  "dist/cli-main.js",
  "dist/cli-main.cache",
  "dist/client.js",
  "dist/server.js",
  "dist/jieba_rs_wasm_bg.wasm",
  "dist/THIRD-PARTY-NOTICES.txt",
  "client/media/icon.png",
  "package.json",
  ...projectFiles.filter((file) => /^(docs\/rules|rules\/schema)\/|^snippets\/.*\.code-snippets$/.test(file)),
  "README.md",
  "CHANGELOG.md",
  "LICENSE",
];

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

/** Files the manifest refers to. */
const referred = stringsIn([manifest.main, manifest.bin, manifest.icon, manifest.contributes])
  .filter((text) => /^(\.\/)?(client|dist|docs|rules|snippets)\//.test(text))
  .map((text) => text.replace(/^\.\//, ""));

describe("发布的扩展包", () => {
  let shipped: readonly string[] = [];

  before(() => {
    shipped = execFileSync(process.execPath, [VSCE, "ls", "--no-dependencies"], { cwd: root, encoding: "utf8" })
      .trim()
      .split("\n");
  });

  it("npm 包与扩展包装的是同样的文件", () => {
    assert.equal(read(".npmignore"), read(".vscodeignore"));
  });

  it("没有多余的文件", () => {
    assert.deepEqual(
      shipped.filter((file) => !SHIPPED.test(file)),
      [],
    );
  });

  it("package.json 提到的文件都在包里", () => {
    assert.ok(referred.length >= 6, `${referred}`);
    assert.deepEqual(
      referred.filter((file) => !shipped.includes(file)),
      [],
    );
  });

  it("图都是包里的说明用到的，用到的都在", () => {
    const pages = shipped.filter((file) => file.endsWith(".md"));
    const shown = pages.flatMap((page) =>
      [...read(page).matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, image = ""]) =>
        posix.join(posix.dirname(page), image),
      ),
    );
    assert.deepEqual(shipped.filter((file) => file.startsWith("docs/images/")).sort(), [...new Set(shown)].sort());
  });

  it("运行所需的文件齐全（先运行 npm run build）", () => {
    assert.deepEqual(
      NEEDED.filter((file) => !shipped.includes(file)),
      [],
    );
  });

  it("命令行程序全是 ASCII，备好的编译结果用得上（先运行 npm run build）", () => {
    const source = read("dist/cli-main.js");
    assert.equal(/[^\0-\x7f]/.exec(source)?.[0], undefined);
    const cachedData = readFileSync(join(root, "dist/cli-main.cache"));
    assert.equal(new Script(source, { cachedData }).cachedDataRejected, false);
  });
});
