import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { build, transform } from "esbuild";

const FOLDER = "miner/report/page";
const TARGETS = ["chrome110", "firefox113", "safari17"];

/** The source by which a content security policy knows `code`. */
const hashSource = (code: string) => `sha256-${createHash("sha256").update(code).digest("base64")}`;

const script = async (root: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, FOLDER, "main.ts")],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: TARGETS,
    minify: true,
    legalComments: "none",
    charset: "ascii",
  });
  return outputFiles.map((file) => file.text).join("");
};

const style = async (root: string): Promise<string> => {
  const source = readFileSync(path.join(root, FOLDER, "page.css"), "utf8");
  const { code } = await transform(source, { loader: "css", minify: true, target: TARGETS });
  return code;
};

/** Source of `miner/report/page.generated.ts`: script and style of the mining report, with the hashes its policy lists. */
export const reportPage = async (root: string): Promise<string> => {
  const codes = [
    ["SCRIPT", await script(root)],
    ["STYLE", await style(root)],
  ] as const;
  const closing = codes.find(([, code]) => /<\/|<!--/.test(code));
  if (closing !== undefined) throw new Error(`${FOLDER}：${closing[0]} 里不能有 </ 或 <!--，会把页面截断。`);
  const lines = codes.flatMap(([name, code]) => [
    `export const ${name} = ${JSON.stringify(code.trim())};`,
    `export const ${name}_HASH = ${JSON.stringify(hashSource(code.trim()))};`,
  ]);
  return `// 由 npm run gen 生成，请勿手改。\n${lines.join("\n")}\n`;
};
