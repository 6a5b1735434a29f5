const shells = ["server", "cli"];

/** Folders `name` may not reach: all of the project except `allowed`. */
const beyond = (allowed) => ({ pathNot: [...allowed.map((folder) => `^${folder}/`), "node_modules"], path: "^[^/]+/" });

const boundary = (from, allowed, comment) => ({
  name: `${from}-imports-only-${allowed.join("-")}`,
  comment,
  severity: "error",
  from: { path: `^${from}/` },
  to: { ...beyond(allowed), dependencyTypesNot: ["core", "npm", "npm-dev", "npm-optional", "unknown"] },
});

const onlyPackages = (from, allowed, comment) => ({
  name: `${from}-packages`,
  comment,
  severity: "error",
  from: { path: `^${from}/` },
  to: {
    dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown", "unknown"],
    pathNot: allowed.flatMap((name) => [`^node_modules/(@types/)?${name}/`, `^${name}(/|$)`]),
  },
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "数据单向流动：互相依赖的文件无法分别理解和测试。",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    boundary("engine", ["engine"], "引擎是纯函数库：不认识规则、外壳和界面，才能在任何地方运行。"),
    onlyPackages(
      "engine",
      ["jsonc-parser", "ignore"],
      "引擎不做输入输出；外部依赖只有读配置用的 jsonc-parser 和配置中文件名写法用的 ignore。",
    ),
    boundary("rules", ["rules", "engine"], "规则只说检查什么；文件、界面、分词的实现与它无关。"),
    onlyPackages("rules", [], "规则要在编辑器、命令行和浏览器里结果一致，所以不依赖任何包或 Node 模块。"),
    {
      name: "rule-imports-no-rule",
      comment: "一条规则可以单独阅读、关闭、删除；共用的代码放在 rules/common/ 或本组以 _ 开头的文件里。",
      severity: "error",
      from: { path: "^rules/(?!common/)[^/]+/" },
      to: { path: "^rules/(?!common/|mined/|schema/)[^/]+/[^_/][^/]*\\.ts$" },
    },
    {
      name: "group-keeps-its-code",
      comment: "以 _ 开头的文件只供本组使用；几个组都要用的，放到 rules/common/。",
      severity: "error",
      from: { path: "^rules/([^/]+)/" },
      to: { path: "^rules/[^/]+/_", pathNot: "^rules/$1/_" },
    },
    {
      name: "rules-do-not-import-registry",
      comment: "规则目录由规则生成，规则不能反过来依赖目录。",
      severity: "error",
      from: { path: "^rules/[^/]+/" },
      to: { path: "^rules/index\\.generated\\.ts$" },
    },
    {
      name: "common-imports-no-rule",
      comment: "各组共用的代码不认识任何一组。",
      severity: "error",
      from: { path: "^rules/common/" },
      to: { path: "^rules/(?!common/|mined/)[^/]+/" },
    },
    boundary(
      "miner",
      ["miner", "engine", "words", "rules/common"],
      "挖掘器只读语料、写数据；规则读它写的数据，不读它的代码。",
    ),
    boundary("words", ["words", "engine"], "分词只实现引擎的端口。"),
    ...shells.map((shell) =>
      boundary(
        shell,
        [shell, "engine", "rules", "words", ...(shell === "server" ? ["snippets"] : ["miner"])],
        "外壳只把引擎、规则和分词接到外界；外壳之间互不依赖。",
      ),
    ),
    {
      ...boundary("client", ["client"], "客户端只启动服务、显示结果；检查全在服务端，两边只经协议往来。"),
      name: "client-imports-only-client-and-protocol",
      to: {
        path: "^[^/]+/",
        pathNot: ["^client/", "^server/protocol\\.ts$", "node_modules"],
        dependencyTypesNot: ["core", "npm", "npm-dev", "npm-optional", "unknown"],
      },
    },
    onlyPackages("client", ["vscode", "vscode-languageclient"], "客户端尽量小：除 VS Code 和语言客户端外不带任何包。"),
    {
      name: "nothing-imports-tests-or-tools",
      comment: "测试、基准和工具不属于产品。",
      severity: "error",
      from: { path: "^(engine|rules|words|miner|server|client|cli)/" },
      to: { path: "^(test|bench|tools)/" },
    },
    {
      name: "no-dev-dependency-in-product",
      comment: "随产品发布的代码只用 dependencies 里的包。",
      severity: "error",
      from: { path: "^(engine|rules|words|miner|server|client|cli)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "^node_modules/@types/" },
    },
    {
      name: "resolvable",
      comment: "引用的文件或包不存在，或没有写进 package.json。",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: ["^vscode$", "^nodejieba$"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["^(dist|test/e2e/artifacts)/", "^esbuild\\.mjs$"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["types", "node", "import", "require"] },
  },
};
