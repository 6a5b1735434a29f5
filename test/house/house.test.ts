import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import path from "node:path";
import ignore from "ignore";
import manifest from "../../package.json";
import { projectFiles, read, root } from "./files";
import { functionLengths } from "./function-lengths";

const DOCUMENTS = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];
const LONGEST_FILE = 300;
const LONGEST_FUNCTION = 60;

const sources = projectFiles.filter((file) => /\.(ts|mts|mjs|cjs|js)$/.test(file) && !file.includes(".generated."));
const texts = projectFiles.filter((file) => /\.(ts|mts|mjs|cjs|js|json|md|yml|sh|txt)$|^[^.]*$|\.ci\/run$/.test(file));

const topFolders = new Set(projectFiles.filter((file) => file.includes("/")).map((file) => file.split("/")[0]));

const quoted = (document: string) => [...read(document).matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? "");

/** `rules/<组>/` and the like are patterns; anything else that begins like a path must be there. */
const looksLikePath = (text: string) =>
  /^[\w.@-]+(\/[\w.@-]*)+$/.test(text) && topFolders.has(text.split("/")[0] ?? "");

const ignored = ignore().add(read(".gitignore"));
/** What git ignores is built or written by a run: a fresh clone does not have it. */
const isMade = (file: string) => ignored.ignores(file) || ignored.ignores(`${file}/`);

const isThere = (file: string) => isMade(file) || existsSync(path.join(root, file));

describe("仓库", () => {
  for (const document of DOCUMENTS) {
    it(`${document} 提到的路径都存在`, () => {
      assert.deepEqual(
        quoted(document).filter((text) => looksLikePath(text) && !isThere(text)),
        [],
      );
    });

    it(`${document} 提到的 npm 命令都存在`, () => {
      const names = [...read(document).matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? "");
      assert.deepEqual(
        names.filter((name) => !(name in manifest.scripts)),
        [],
      );
    });
  }

  it("不提仓库之外的地方", () => {
    const outside = [["..", "shared"].join("/"), ["", "work", "main"].join("/"), ["registry", "npmjs"].join(".")];
    const found = texts.flatMap((file) =>
      outside.filter((place) => read(file).includes(place)).map((place) => `${file}: ${place}`),
    );
    assert.deepEqual(found, []);
  });

  it("依赖锁定到确切版本，不写下载地址", () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    const loose = Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    assert.deepEqual(loose, []);
    assert.doesNotMatch(read("package-lock.json"), /"resolved"/);
  });

  it(`源文件不超过 ${LONGEST_FILE} 行`, () => {
    const long = sources.map((file) => `${file}: ${read(file).trimEnd().split("\n").length}`);
    assert.deepEqual(
      long.filter((entry) => Number(entry.split(": ")[1]) > LONGEST_FILE),
      [],
    );
  });

  it(`函数不超过 ${LONGEST_FUNCTION} 行`, () => {
    const long = sources
      .filter((file) => !file.startsWith("test/"))
      .flatMap((file) =>
        functionLengths(file, read(file))
          .filter(({ lines }) => lines > LONGEST_FUNCTION)
          .map(({ name, lines }) => `${file} ${name}: ${lines}`),
      );
    assert.deepEqual(long, []);
  });
});
