import path from "node:path";
import { ensureInstalled } from "./install.mjs";
import { node } from "./run.mjs";

ensureInstalled();
node([
  path.join("node_modules", "tsx", "dist", "cli.mjs"),
  path.join("test", "e2e", "run.ts"),
  ...process.argv.slice(2),
]);
