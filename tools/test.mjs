import path from "node:path";
import { ensureInstalled } from "./install.mjs";
import { node } from "./run.mjs";

const chosen = process.argv.slice(2);

ensureInstalled();
node(["esbuild.mjs"]);
node([path.join("node_modules", "mocha", "bin", "mocha.js"), ...(chosen.length > 0 ? chosen : ["test/**/*.test.ts"])]);
