import path from "node:path";
import type { Rule } from "../engine/rule";
import accepted from "./expressions/accepted.json";
import { builtExpressions } from "./expressions/built";
import { openVerdicts } from "./expressions/verdicts";
import { type Expression, writtenExpressions } from "./expressions/written";

const root = path.dirname(__dirname);

/** Makes all rules prepare the entries that ship, so that what they build of them is seen. */
const prepareAll = () => {
  const { default: rules } = require("../rules/index.generated") as { default: readonly Rule[] };
  const { shippedEntries } = require("../rules/shipped-entries") as typeof import("../rules/shipped-entries");
  const { createLinter } = require("../engine/create-linter") as typeof import("../engine/create-linter");
  createLinter(rules, { entries: shippedEntries });
};

const isAccepted = ({ file, source }: Expression) =>
  accepted.some((entry) => entry.file === file && entry.source === source);

const main = () => {
  const { literals, builders } = writtenExpressions(root);
  const all = [...literals, ...builtExpressions(root, builders, prepareAll)];
  const verdicts = openVerdicts(path.join(root, "node_modules/.cache/gongwen"));
  const slow = all.flatMap((expression) => {
    const verdict = verdicts.of(expression.source, expression.flags);
    return verdict === undefined ? [] : [{ ...expression, verdict }];
  });
  verdicts.save();
  const refused = slow.filter((expression) => !isAccepted(expression));
  for (const { file, source, flags, verdict } of refused) console.error(`${file}：/${source}/${flags}\n  ${verdict}`);
  const idle = accepted.filter(
    (entry) => !slow.some(({ file, source }) => file === entry.file && source === entry.source),
  );
  for (const { file, source } of idle) console.error(`tools/expressions/accepted.json 里多余：${file} /${source}/`);
  if (refused.length + idle.length > 0) {
    console.error(
      "正则表达式的用时应当只随文本长度成比例增长：改写，或在 tools/expressions/accepted.json 里写明为什么无妨。",
    );
    process.exitCode = 1;
    return;
  }
  console.log(`检查了 ${all.length} 个正则表达式，其中 ${slow.length} 个另有说明。`);
};

main();
