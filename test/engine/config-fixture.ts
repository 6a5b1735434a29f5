import path from "node:path/posix";
import type { ConfigHost } from "../../engine/config/host";
import { defineParagraphRule, type OptionSpecs, type Rule } from "../../engine/rule";

const rule = (id: string, changes: Partial<Rule>, options?: OptionSpecs): Rule =>
  defineParagraphRule<OptionSpecs>({
    id,
    title: "规则。",
    rationale: "理由。",
    basis: [{ source: "通行做法", evidence: "practice" }],
    severity: "warning",
    recommended: true,
    fixable: "no",
    examples: { invalid: [], valid: [] },
    scope: "paragraph",
    triggers: {},
    check: () => [],
    ...(options === undefined ? {} : { options }),
    ...(changes as object),
  });

/** Three rules that differ in what configuration looks at. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
  [
    rule(
      "numbering/heading-sequence",
      { severity: "error" },
      {
        limit: { type: "integer", default: 3, minimum: 1, description: "上限" },
        skipLists: { type: "boolean", default: false, description: "跳过列表" },
        words: { type: "strings", default: ["甲"], description: "词" },
      },
    ),
    rule("placeholder/mask", { draftSeverity: "hint" }),
    rule("placeholder/date", { recommended: false, draftSeverity: "off" }),
  ].map((one) => [one.id, one]),
);

/** A host whose files are given by path. */
export const hostOf = (files: Readonly<Record<string, string>>): ConfigHost => ({
  readFile: (filePath) => {
    if (files[filePath] === "unreadable") throw new Error("没有权限");
    return files[filePath];
  },
  resolve: (from, relative) => path.resolve(path.dirname(from), relative),
  relative: (from, to) => path.relative(path.dirname(from), to),
});
