import path from "node:path";
import { ensureInstalled } from "./install.mjs";
import { node } from "./run.mjs";

ensureInstalled();
node(["esbuild.mjs"]);
node([path.join("node_modules", "mocha", "bin", "mocha.js"), ...process.argv.slice(2)]);
