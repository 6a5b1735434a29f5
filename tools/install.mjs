import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { node, root } from "./run.mjs";

const stamp = path.join(root, "node_modules", ".gongwen-installed");

const fingerprint = () =>
  createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .update(process.version)
    .digest("hex");

/**
 * nodejieba is compiled from source where there is a compiler, against the headers beside this Node:
 * a binary from GitHub would be out of reach for many, and waiting for it long.
 */
const buildEnvironment = () => {
  const prefix = path.dirname(path.dirname(process.execPath));
  const headers = existsSync(path.join(prefix, "include", "node", "node.h"));
  return {
    ...process.env,
    npm_config_build_from_source: "true",
    npm_config_loglevel: process.env.npm_config_loglevel ?? "error",
    ...(headers ? { npm_config_nodedir: prefix } : {}),
  };
};

const npm = (args) => {
  const cli = process.env.npm_execpath;
  if (cli === undefined) throw new Error("请用 npm start 或 npm test 运行。");
  node([cli, ...args], { env: buildEnvironment(), stdio: ["ignore", "ignore", "inherit"] });
};

/** Installs the locked dependencies unless they are there already. Uses nothing but Node; ends the process where npm fails. */
export const ensureInstalled = () => {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.error("正在安装依赖（首次运行，或依赖有变化）……");
  npm(["install", "--no-save"]);
  writeFileSync(stamp, wanted);
};
