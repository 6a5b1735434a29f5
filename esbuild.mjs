import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build, transform } from "esbuild";
import { notices } from "./tools/third-party-notices.mjs";

const development = process.argv.includes("--dev");
const out = "dist";

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

/** Only what is there already, while the house is being built. */
const present = (entries) => Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)));

/** CommonJS has no `import.meta`; packages written as ES modules ask it where they are. */
const ownAddress = {
  define: { "import.meta.url": "ownAddress" },
  banner: 'const ownAddress = require("node:url").pathToFileURL(__filename).href;',
};

/**
 * Command line and language server share their chunks, and whatever is imported with `import()` is a chunk of its own that
 * costs nothing until it is needed. esbuild splits ES modules only, and CommonJS starts faster: so split first, convert then.
 */
const buildNode = async () => {
  const result = await build({
    ...shared,
    entryPoints: present({ cli: "cli/main.ts", server: "server/node.ts" }),
    outdir: out,
    format: "esm",
    splitting: true,
    chunkNames: "chunk-[hash]",
    external: ["nodejieba"],
    write: false,
  });
  for (const file of result.outputFiles) {
    const { code } = await transform(file.text, {
      ...(file.text.includes("import.meta.url") ? ownAddress : {}),
      format: "cjs",
      platform: "node",
      target: "node20",
      // Chunks are required, not imported: Node's loader of ES modules would cost more than the chunk.
      supported: { "dynamic-import": false },
      minify: !development,
      sourcemap: development ? "inline" : false,
    });
    writeFileSync(file.path, code);
  }
  return result;
};

const buildClient = async () => {
  const result = await build({
    ...shared,
    entryPoints: present({ client: "client/extension.ts" }),
    outdir: out,
    format: "cjs",
    external: ["vscode"],
  });
  return result;
};

const copyDictionary = () => {
  const folder = path.dirname(createRequire(import.meta.url).resolve("jieba-wasm/node"));
  const names = readdirSync(folder).filter((file) => file.endsWith(".wasm"));
  for (const name of names) copyFileSync(path.join(folder, name), path.join(out, name));
  return names;
};

/** A run of the command line or of a test may be reading `dist` right now: what is current is overwritten, only what is stale goes. */
const removeStale = (current) => {
  for (const name of readdirSync(out)) if (!current.has(name)) rmSync(path.join(out, name), { recursive: true });
};

mkdirSync(out, { recursive: true });
const results = [await buildNode(), await buildClient()];
const noticesFile = "THIRD-PARTY-NOTICES.txt";
writeFileSync(path.join(out, noticesFile), notices(results.map((result) => result.metafile)));
const bundles = results.flatMap((result) => Object.keys(result.metafile.outputs).map((file) => path.basename(file)));
removeStale(new Set([...bundles, ...copyDictionary(), noticesFile]));
const cli = path.join(out, "cli.js");
if (existsSync(cli)) chmodSync(cli, 0o755);
