import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
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

/**
 * Command line and language server, each start-up in a single file: one file of 100 kB loads faster than ten small ones. What
 * two bundles need is in both; nothing in them depends on being the only copy.
 */
const buildNode = async () => {
  const results = [];
  const found = new Map(Object.entries(present({ cli: "cli/main.ts", server: "server/node.ts" })));
  for (const built = new Set(); built.size < found.size; ) {
    const entryPoints = Object.fromEntries([...found].filter(([name]) => !built.has(name)));
    for (const name of Object.keys(entryPoints)) built.add(name);
    results.push(
      await build({
        ...shared,
        ...ownAddress,
        entryPoints,
        outdir: out,
        format: "cjs",
        external: ["nodejieba"],
        // Bundles are required, not imported: Node's loader of ES modules would cost more than the bundle.
        supported: { "dynamic-import": false },
        plugins: [apart(found)],
      }),
    );
  }
  return results;
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
const results = [...(await buildNode()), await buildClient()];
const noticesFile = "THIRD-PARTY-NOTICES.txt";
writeFileSync(path.join(out, noticesFile), notices(results.map((result) => result.metafile)));
const bundles = results.flatMap((result) => Object.keys(result.metafile.outputs).map((file) => path.basename(file)));
removeStale(new Set([...bundles, ...copyDictionary(), noticesFile]));
const cli = path.join(out, "cli.js");
if (existsSync(cli)) chmodSync(cli, 0o755);
