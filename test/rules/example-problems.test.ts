import assert from "node:assert/strict";
import { createLinter } from "../../engine/create-linter";
import type { Fix } from "../../engine/diagnostic";
import { defineParagraphRule, type InvalidExample, type Rule } from "../../engine/rule";
import { descriptionProblems, invalidProblems, validProblems } from "./example-problems";
import { readMarks, showMarks } from "./marks";

const DEFAULTS = {
  id: "wording/test",
  title: "重复的字应删去。",
  rationale: "重复的字妨碍阅读。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: { literals: ["的的"] },
  examples: {
    invalid: [{ text: "我们⟦的的⟧工作。", fixed: "我们的工作。" }, { text: "全市⟦的的⟧经验。" }],
    valid: [{ text: "我们的工作。" }, { text: "全市的经验。" }],
  },
} as const;

const deletion = (at: number, safety: Fix["safety"], newText: string): Fix => ({
  title: "删去重复的字",
  safety,
  edits: [{ span: { start: at, end: at + 2 }, newText }],
});

/** A rule on doubled 的, with one thing about it changed. */
const doubled = (change: { message?: string; safety?: Fix["safety"]; newText?: string; rule?: object } = {}): Rule => {
  const { message = "字重复了，应删去一个。", safety = "safe", newText = "的", rule = {} } = change;
  return defineParagraphRule({
    ...DEFAULTS,
    ...rule,
    *check(_paragraph, { hits }) {
      for (const { at } of hits) {
        yield { span: { start: at, end: at + 2 }, message, fixes: [deletion(at, safety, newText)] };
      }
    },
  });
};

/** Objects to what a wrong fix of the other rule leaves. */
const objector = defineParagraphRule({
  ...DEFAULTS,
  id: "wording/objector",
  triggers: { literals: ["地工"] },
  fixable: "no",
  *check(_paragraph, { hits }) {
    for (const { at } of hits) yield { span: { start: at, end: at + 2 }, message: "这里不能用“地”。" };
  },
});

const problems = (rule: Rule, example: InvalidExample) =>
  invalidProblems(createLinter([rule, objector]), rule, example).join("\n");

const RIGHT = { text: "我们⟦的的⟧工作。", fixed: "我们的工作。" };

const FAULTS: Readonly<Record<string, { rule: Rule; example: InvalidExample; problem: RegExp }>> = {
  标记位置不对: { rule: doubled(), example: { text: "我⟦们的⟧的工作。" }, problem: /报告的是：我们⟦的的⟧工作/ },
  漏标: { rule: doubled(), example: { text: "我们⟦的的⟧工作，大家的的经验。" }, problem: /报告的是/ },
  没有标记: { rule: doubled(), example: { text: "我们的工作。" }, problem: /没有 ⟦ ⟧/ },
  级别不对: { rule: doubled(), example: { ...RIGHT, severity: "hint" }, problem: /级别是 warning，应为 hint/ },
  修复结果不对: { rule: doubled(), example: { ...RIGHT, fixed: "我们工作。" }, problem: /修复得到：我们的工作。/ },
  修复后仍报告: {
    rule: doubled({ newText: "的的的" }),
    example: { ...RIGHT, fixed: "我们的的的工作。" },
    problem: /修复后仍有/,
  },
  修复带来别的报告: {
    rule: doubled({ newText: "地" }),
    example: { ...RIGHT, fixed: "我们地工作。" },
    problem: /修复后多出 wording\/objector/,
  },
  修复比声明的更轻率: {
    rule: doubled({ rule: { fixable: "unsafe" } }),
    example: { text: RIGHT.text },
    problem: /fixable 是 unsafe，却给出了 safe/,
  },
  消息没有句号: { rule: doubled({ message: "字重复了" }), example: RIGHT, problem: /消息应是/ },
  消息不是中文: { rule: doubled({ message: "doubled。" }), example: RIGHT, problem: /消息应是/ },
};

describe("规则例子的检查", () => {
  it("正确的例子没有问题", () => {
    assert.equal(problems(doubled(), RIGHT), "");
    assert.deepEqual(validProblems(createLinter([doubled()]), doubled(), { text: "我们的工作。" }), []);
    assert.deepEqual(descriptionProblems(doubled()), []);
  });

  it("unsafe 的例子采用第一种改法", () => {
    const rule = doubled({ safety: "unsafe", rule: { fixable: "unsafe" } });
    assert.equal(problems(rule, { ...RIGHT, unsafe: true }), "");
    assert.match(problems(rule, RIGHT), /修复得到：我们的的工作。/);
  });

  for (const [name, { rule, example, problem }] of Object.entries(FAULTS)) {
    it(`发现：${name}`, () => assert.match(problems(rule, example), problem));
  }

  it("发现：误报", () => {
    const rule = doubled();
    assert.match(validProblems(createLinter([rule]), rule, { text: "他们的的士。" }).join(), /误报：他们⟦的的⟧士/);
  });

  it("发现：规则抛出错误", () => {
    const broken: Rule = {
      ...doubled(),
      check: () => {
        throw new Error("坏了");
      },
    };
    assert.match(problems(broken, RIGHT), /wording\/test 未执行/);
  });

  it("发现：说明不完整", () => {
    const rule = doubled({
      rule: { title: "题目", rationale: "why", basis: [], examples: { invalid: [], valid: [] } },
    });
    assert.equal(descriptionProblems(rule).length, 6);
  });
});

describe("例子里的标记", () => {
  const SAMPLES = ["无", "⟦甲⟧乙", "⟦甲⟧⟦乙⟧", "⟦甲⟦乙⟧⟧丙", "甲⟦⟧乙"];
  for (const sample of SAMPLES) {
    it(`读出再写回不变：${sample}`, () => {
      const { text, spans } = readMarks(sample);
      assert.equal(showMarks(text, spans), sample);
    });
  }

  it("不配对时报错", () => {
    assert.throws(() => readMarks("⟦甲"), /没有配对/);
    assert.throws(() => readMarks("甲⟧"), /多出/);
  });
});
