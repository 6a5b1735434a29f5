import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensureInstalled } from "../tools/install.mjs";
import { node, root } from "../tools/run.mjs";

const bench = path.join(root, "bench");
const results = path.join(bench, "results");
const program = path.join(results, "bench.cjs");

/** The peers are no dependency of the project: they are installed here, at the first run. Without them the run still measures the rest. */
const ensurePeers = () => {
  const stamp = path.join(bench, "node_modules", ".gongwen-peers");
  const wanted = createHash("sha256")
    .update(readFileSync(path.join(bench, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.error("正在安装用来比较的工具（只在第一次）……");
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error("请用 npm run bench 运行。");
  const status = node([npm, "install", "--no-save", "--prefix", bench, "--loglevel", "error"], {
    stdio: ["ignore", "ignore", "inherit"],
    accept: [0, 1],
  });
  if (status === 0) writeFileSync(stamp, wanted);
  else console.error("没有装上，本次不与它们比较。");
};

/** Compiled with the options of the product, so that what is measured is what is shipped. */
const compile = async () => {
  const { build } = await import("esbuild");
  await build({
    entryPoints: [path.join(bench, "main.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    mainFields: ["module", "main"],
    minify: true,
    external: ["nodejieba", "jieba-wasm"],
    logLevel: "warning",
  });
};

ensureInstalled();
ensurePeers();
mkdirSync(results, { recursive: true });
node(["esbuild.mjs"]);
await compile();
node([program, ...process.argv.slice(2)], { accept: [0, 2] });
