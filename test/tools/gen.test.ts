import assert from "node:assert/strict";
import Ajv from "ajv";
import { validateConfig } from "../../engine/config/validate.generated";
import { defineParagraphRule } from "../../engine/rule";
import { catalogue } from "../../tools/gen/catalogue";
import { configSchema } from "../../tools/gen/config-schema";
import type { Noise } from "../../tools/gen/noise";
import { registry } from "../../tools/gen/registry";
import { rulePage } from "../../tools/gen/rule-page";

const rule = defineParagraphRule({
  id: "wording/sample-rule",
  title: "示例要求。",
  rationale: "示例理由。",
  basis: [{ source: "GB/T 15834-2011", clause: "4.5", evidence: "standard" }],
  severity: "warning",
  draftSeverity: "hint",
  recommended: false,
  fixable: "safe",
  scope: "paragraph",
  triggers: { literals: ["示例"] },
  options: {
    strict: { type: "boolean", default: false, description: "是否从严。" },
    limit: { type: "integer", default: 3, minimum: 1, description: "上限|下限。" },
    allow: { type: "strings", default: [], description: "允许的词。" },
  },
  examples: {
    invalid: [{ text: "⟦示例⟧文字", fixed: "文字", note: "示例说明。", options: { limit: 5 } }],
    valid: [{ text: "`代码`", format: "markdown" }],
  },
  *check() {},
});

const ID = rule.id;

const noise: Noise = {
  published: { documents: 2, characters: 30_000 },
  rules: { [ID]: { seeds: 7, published: 4, loud: 1 } },
};

const VALID: readonly object[] = [
  {},
  { $schema: "./x.json", extends: ["recommended", "./house.json"], profile: "draft" },
  { rules: { [ID]: "off" } },
  { rules: { [ID]: ["error"] } },
  { rules: { [ID]: ["error", { strict: true, limit: 1, allow: ["甲"] }] } },
  { ignoredEntries: ["a"], words: { allow: ["甲"] }, files: ["*.txt"], ignore: ["旧稿/"], rulePacks: ["./house.json"] },
  { overrides: [{ files: ["讲话/*.txt"], rules: { [ID]: "hint" }, profile: "final" }] },
];

/** Faults of shape: both the editor's schema and the validator refuse them. */
const MISSHAPEN: readonly unknown[] = [
  [],
  "off",
  { rule: {} },
  { extends: "recommended" },
  { profile: "finished" },
  { rules: [] },
  { rules: { [ID]: "loud" } },
  { rules: { [ID]: 2 } },
  { rules: { [ID]: [] } },
  { rules: { [ID]: ["error", {}, {}] } },
  { rules: { [ID]: ["error", "strict"] } },
  { words: { deny: [] } },
  { ignore: [1] },
  { overrides: [{ rules: {} }] },
  { overrides: [{ files: [], extends: [] }] },
];

/** Faults that only a reader who knows the rules can see. */
const UNKNOWN: readonly object[] = [
  { rules: { "wording/no-such-rule": "off" } },
  { rules: { [ID]: ["error", { limits: 1 }] } },
  { rules: { [ID]: ["error", { limit: 0 }] } },
  { rules: { [ID]: ["error", { strict: "yes" }] } },
  { overrides: [{ files: ["*"], rules: { "wording/no-such-rule": "off" } }] },
];

describe("配置的 Schema", () => {
  const accepts = new Ajv({ strict: true, strictTypes: false, strictTuples: false }).compile(configSchema([rule]));

  for (const config of VALID) {
    it(`接受 ${JSON.stringify(config)}`, () => {
      assert.equal(accepts(config), true);
      assert.deepEqual(validateConfig(config), []);
    });
  }

  for (const config of MISSHAPEN) {
    it(`拒绝 ${JSON.stringify(config)}`, () => {
      assert.equal(accepts(config), false);
      assert.ok(validateConfig(config).length > 0);
    });
  }

  for (const config of UNKNOWN) {
    it(`认得规则时拒绝 ${JSON.stringify(config)}`, () => {
      assert.equal(accepts(config), false);
      assert.deepEqual(validateConfig(config), []);
    });
  }

  it("错误带着位置", () => {
    const [error] = validateConfig({ rules: { "a/b": "loud" } });
    assert.equal(error?.instancePath, "/rules/a~1b");
  });
});

describe("规则的说明和登记表", () => {
  it("登记表按路径引入规则", () => {
    const source = registry(["numbering/heading-gap", "wording/x"]);
    assert.match(source, /import numberingHeadingGap from ".\/numbering\/heading-gap";/);
    assert.match(source, /= \[\n {2}numberingHeadingGap,\n {2}wordingX,\n\];/);
  });

  const page = rulePage(rule);
  const PARTS = [
    "# 示例要求\n",
    "| 级别 | 警告（草稿：建议） |",
    "| 默认启用 | 否 |",
    "| 依据 | GB/T 15834-2011 4.5（标准或法规条文） |",
    "| `limit` | 整数 | `3` | 上限\\|下限。 |",
    '选项：`{"limit":5}`',
    "```text\n⟦示例⟧文字\n```",
    "修复后：\n\n```text\n文字\n```",
    "```markdown\n`代码`\n```",
    '"wording/sample-rule": "off"',
  ];
  for (const part of PARTS) it(`说明里有 ${JSON.stringify(part)}`, () => assert.ok(page.includes(part), page));

  it("目录按组列出规则", () => {
    assert.match(
      catalogue([rule], noise),
      /## 用词（wording）[^#]*\[`wording\/sample-rule`\]\(wording\/sample-rule\.md\)/,
    );
  });

  it("lists how often a rule reports, and says where nobody measured", () => {
    assert.match(catalogue([rule], noise), /\| 7 \| 1\.33 \|\n/);
    assert.match(catalogue([rule], { ...noise, rules: {} }), /\| 未测 \| 未测 \|\n/);
  });
});
