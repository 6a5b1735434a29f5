import { readdirSync } from "node:fs";
import path from "node:path";
import { ensureInstalled } from "./install.mjs";
import { node, root } from "./run.mjs";

ensureInstalled();
node(["esbuild.mjs"]);
const seeds = readdirSync(path.join(root, "seeds"))
  .filter((name) => name.endsWith(".txt"))
  .map((name) => path.join("seeds", name));
// Findings (exit status 1) are what this command is there to show.
node([path.join("dist", "cli.js"), "lint", ...seeds], { accept: [0, 1] });
