import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { notices } from "./tools/third-party-notices.mjs";
import { withoutExamples, withoutSightings } from "./tools/without-examples.mjs";

const development = process.argv.includes("--dev");
const out = "dist";

const NOTICES = "THIRD-PARTY-NOTICES.txt";
const PROGRAM = "cli-main.js";
const CODE_CACHE = "cli-main.cache";
const CODE_CACHE_SAMPLE = "seeds/004_0111f2b5f4a14242.txt";

const shared = {
  bundle: true,
  platform: "node",
  target: "node20",
  // The UMD build of jsonc-parser hides its own files from the bundler; its ES module does not.
  mainFields: ["module", "main"],
  minify: !development,
  sourcemap: development ? "inline" : false,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
};

/** CommonJS has no `import.meta`; packages written as ES modules ask it where they are. */
const ownAddress = { define: { "import.meta.url": "ownAddress" }, inject: ["./tools/own-address.mjs"] };

/** `cli/commands/outline.ts` → `lazy-cli-commands-outline`. */
const lazyName = (file) => {
  const name = path.relative("", file).replace(/^node_modules\W|\.[cm]?[jt]s$/g, "");
  return `lazy-${name.replace(/\W+/g, "-")}`;
};

/**
 * What our own code loads with `import()`, or requires inside a function, becomes a bundle of its own that costs nothing until
 * it is needed. `found` gathers them, by the name of the bundle.
 */
const apart = (found) => ({
  name: "apart",
  setup: (setup) => {
    setup.onResolve({ filter: /./ }, async ({ path: wanted, kind, importer, resolveDir, pluginData }) => {
      const isLazy = kind === "dynamic-import" || kind === "require-call";
      if (!isLazy || pluginData?.asked || importer.includes("node_modules")) return undefined;
      const resolved = await setup.resolve(wanted, { kind, importer, resolveDir, pluginData: { asked: true } });
      if (resolved.external || resolved.errors.length > 0) return resolved;
      const name = lazyName(resolved.path);
      found.set(name, resolved.path);
      return { path: `./${name}.js`, external: true };
    });
  },
});

const nodeBundle = (entryPoints, found, { plugins = [], ...extra } = {}) =>
  build({
    ...shared,
    ...ownAddress,
    entryPoints,
    outdir: out,
    format: "cjs",
    external: ["nodejieba"],
    // Bundles are required, not imported: Node's loader of ES modules would cost more than the bundle.
    supported: { "dynamic-import": false },
    plugins: [...plugins, apart(found)],
    ...extra,
  });

/** The program is a function expression, for its starter to compile with the help of the code cache. */
const AS_FUNCTION = {
  banner: { js: "(function (exports, require, module, __filename, __dirname) {" },
  footer: { js: "})" },
};

/**
 * Command line and language server, each start-up in a single file: one file of 100 kB loads faster than ten small ones. What
 * two bundles need is in both; nothing in them depends on being the only copy.
 */
const buildNode = async () => {
  const found = new Map();
  const results = [
    await nodeBundle({ "cli-main": "cli/main.ts" }, found, {
      ...AS_FUNCTION,
      plugins: [withoutExamples, withoutSightings],
    }),
    await nodeBundle({ cli: "cli/start.ts", server: "server/node.ts", "cut-thread": "words/cut-thread.ts" }, found, {
      plugins: [withoutExamples],
    }),
  ];
  for (const built = new Set(); built.size < found.size; ) {
    const entryPoints = Object.fromEntries([...found].filter(([name]) => !built.has(name)));
    for (const name of Object.keys(entryPoints)) built.add(name);
    results.push(await nodeBundle(entryPoints, found));
  }
  return results;
};

const buildClient = () =>
  build({
    ...shared,
    entryPoints: { client: "client/extension.ts" },
    outdir: out,
    format: "cjs",
    external: ["vscode"],
  });

const WEIGHTS = "idf.utf8";

const copyDictionary = () => {
  const folder = path.dirname(createRequire(import.meta.url).resolve("jieba-wasm/node"));
  const names = readdirSync(folder).filter((file) => file.endsWith(".wasm"));
  for (const name of names) copyFileSync(path.join(folder, name), path.join(out, name));
  copyFileSync(path.join("words", WEIGHTS), path.join(out, WEIGHTS));
  return [...names, WEIGHTS];
};

/** Escapes what esbuild leaves as it is, in regular expressions: a program of ASCII is read without decoding, and takes half the room. */
const escapeProgram = () => {
  const file = path.join(out, PROGRAM);
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(file, readFileSync(file, "utf8").replace(/[^\0-\x7f]/g, escaped));
};

/** A run of the command line or of a test may be reading `dist` right now: what is current is overwritten, only what is stale goes. */
const removeStale = (current) => {
  for (const name of readdirSync(out)) if (!current.has(name)) rmSync(path.join(out, name), { recursive: true });
};

/** Compiled ahead what a check of a whole document calls; see `cli/start.ts`. */
const keepCodeCache = () => {
  const args = ["tools/code-cache.cjs", out, "lint", "--no-config", CODE_CACHE_SAMPLE];
  const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status === 0 || status === 1) return;
  console.error("命令行程序试运行失败。");
  process.exitCode = 1;
};

mkdirSync(out, { recursive: true });
rmSync(path.join(out, CODE_CACHE), { force: true });
const results = [...(await buildNode()), await buildClient()];
writeFileSync(path.join(out, NOTICES), notices(results.map((result) => result.metafile)));
const bundles = results.flatMap((result) => Object.keys(result.metafile.outputs).map((file) => path.basename(file)));
removeStale(new Set([...bundles, ...copyDictionary(), NOTICES]));
chmodSync(path.join(out, "cli.js"), 0o755);
escapeProgram();
if (!development) keepCodeCache();
