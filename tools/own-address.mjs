/** What `import.meta.url` becomes in a CommonJS bundle; esbuild puts it only where it is asked for. */
export const ownAddress = /* @__PURE__ */ (() => require("node:url").pathToFileURL(__filename).href)();
