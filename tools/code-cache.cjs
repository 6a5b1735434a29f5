const { readFileSync, renameSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { Script } = require("node:vm");

/**
 * Runs the built program on the arguments given and, when it ends, keeps all that V8 compiled for it beside it.
 * The cache appears whole or not at all, for a run of the program may be looking for it.
 */
const [folder, ...args] = process.argv.slice(2);
const file = path.resolve(folder, "cli-main.js");
const cache = path.resolve(folder, "cli-main.cache");

const script = new Script(readFileSync(file, "latin1"), { filename: file });
process.on("exit", () => {
  writeFileSync(`${cache}.${process.pid}`, script.createCachedData());
  renameSync(`${cache}.${process.pid}`, cache);
});
process.argv = [process.argv[0], path.resolve(folder, "cli.js"), ...args];
script.runInThisContext()(
  {},
  (id) => require(id.startsWith("./") ? path.resolve(folder, id) : id),
  {},
  file,
  path.dirname(file),
);
