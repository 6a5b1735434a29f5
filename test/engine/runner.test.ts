import assert from "node:assert/strict";
import type { ResolvedConfig, RuleSetting } from "../../engine/config/model";
import { createLinter } from "../../engine/create-linter";
import {
  defineDocumentRule,
  defineOutlineRule,
  defineParagraphRule,
  definePartRule,
  type Rule,
} from "../../engine/rule";
import type { Span } from "../../engine/span";
import rules from "../../rules/index.generated";
import { recommended } from "../rules/configs";

const described = {
  title: "测试。",
  rationale: "测试。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  examples: { invalid: [], valid: [] },
} as const;

const configOf = (
  list: readonly Rule[],
  changed: Partial<RuleSetting> = {},
  ignored: readonly string[] = [],
): ResolvedConfig => ({
  rules: new Map(list.map((rule) => [rule.id, { severity: rule.severity, chosen: false, options: {}, ...changed }])),
  profile: "final",
  ignoredEntries: new Set(ignored),
  allowedWords: new Set(),
  packs: [],
});

/** A rule that reports its own literal and counts the paragraphs it is shown. */
const wordRule = (literal: string, shown: string[] = [], more: Partial<Rule> = {}): Rule =>
  defineParagraphRule({
    ...described,
    id: `test/${literal}`,
    scope: "paragraph",
    triggers: { literals: [literal] },
    *check(paragraph, { hits }) {
      shown.push(paragraph.text);
      for (const { at } of hits)
        yield { span: { start: at, end: at + literal.length }, message: `有“${literal}”。`, entryId: `e-${literal}` };
    },
    ...(more as object),
  });

const lint = (list: readonly Rule[], text: string, config = configOf(list)) => {
  const linter = createLinter(list);
  return linter.lint(linter.parse(text, "plaintext"), config);
};

const found = (list: readonly Rule[], text: string, config?: ResolvedConfig): string[] =>
  lint(list, text, config).diagnostics.map(
    ({ ruleId, span, severity }) => `${ruleId}@${span.start}-${span.end} ${severity}`,
  );

describe("runner", () => {
  it("shows a paragraph rule only the paragraphs that hold a trigger", () => {
    const shown: string[] = [];
    assert.deepEqual(found([wordRule("特此", shown)], "甲段落没有。\n乙段落特此说明。\n丙段落没有。"), [
      "test/特此@10-12 warning",
    ]);
    assert.deepEqual(shown, ["乙段落特此说明。"]);
  });

  it("hands a hit once to a rule that names the literal twice", () => {
    const twice = wordRule("特此", [], { triggers: { literals: ["特此", "说明", "特此"] } } as Partial<Rule>);
    assert.deepEqual(found([twice], "特此公告。"), ["test/特此@0-2 warning"]);
  });

  it("looks at a paragraph once in its life", () => {
    const shown: string[] = [];
    const list = [wordRule("特此", shown)];
    const linter = createLinter(list);
    const config = configOf(list);
    const first = linter.parse("特此通知。\n另一段。", "plaintext");
    linter.lint(first, config);
    const second = linter.parse("特此通知。\n另一段改了。", "plaintext", first);
    linter.lint(second, config);
    assert.equal(shown.length, 1);
  });

  it("triggers on classes too", () => {
    const rule = wordRule("无", [], {
      triggers: { classes: ["cross"] },
      *check() {
        yield { span: { start: 0, end: 1 }, message: "有。" };
      },
    } as Partial<Rule>);
    assert.deepEqual(found([rule], "没有。\n有x字。"), ["test/无@4-5 warning"]);
  });

  it("keeps residue from rules that do not ask for it", () => {
    const text = "关于开展检查的通知\n各单位：\n特此通知。\n上一篇：特此其他";
    assert.deepEqual(found([wordRule("特此")], text), ["test/特此@15-17 warning"]);
    assert.deepEqual(found([wordRule("特此", [], { elements: ["residue"] } as Partial<Rule>)], text), [
      "test/特此@25-27 warning",
    ]);
  });

  it("hands part rules the facts of their part only, and skips parts without facts", () => {
    const seen: string[][] = [];
    const rule = definePartRule<string>({
      ...described,
      id: "test/part",
      scope: "part",
      triggers: { literals: ["特此"] },
      collect: (paragraph) => [paragraph.text],
      check(part, { facts }) {
        seen.push(facts.map(({ fact, block }) => `${part.title} ${block.start} ${fact}`));
        return [];
      },
    });
    lint([rule], "第1篇：甲总结\n特此一。\n第2篇：乙总结\n没有。\n第3篇：丙总结\n特此三。\n特此四。");
    assert.deepEqual(seen, [["甲总结 8 特此一。"], ["丙总结 33 特此三。", "丙总结 38 特此四。"]]);
  });

  it("hands document rules all facts, those before the first part included", () => {
    let count = 0;
    const rule = defineDocumentRule<number>({
      ...described,
      id: "test/document",
      scope: "document",
      triggers: { literals: ["特此"] },
      collect: () => [1],
      check(_document, { facts }) {
        count = facts.length;
        return [];
      },
    });
    lint([rule], "特此说明在前。\n第1篇：甲总结\n特此一。\n第2篇：乙总结\n特此二。");
    assert.equal(count, 3);
  });

  it("judges a part anew when its neighbour has changed, and only then", () => {
    let judged = 0;
    const rule = defineOutlineRule({
      ...described,
      id: "test/neighbour",
      scope: "outline",
      *check(part, _context, { before }) {
        judged++;
        yield { span: part.span, message: `前一篇是${before?.title ?? "没有"}。` };
      },
    });
    const linter = createLinter([rule]);
    const config = configOf([rule]);
    const texts = [
      "前言。\n第1篇：甲总结\n一。\n第2篇：乙总结\n二。",
      "开头加一行。\n前言。\n第1篇：甲总结\n一。\n第2篇：乙总结\n二。",
      "开头加一行。\n前言。\n第1篇：丙总结\n一。\n第2篇：乙总结\n二。",
    ];
    let document = linter.parse(texts[0] as string, "plaintext");
    const told = texts.map((text) => {
      document = linter.parse(text, "plaintext", document);
      return linter.lint(document, config).diagnostics.map(({ message, span }) => `${span.start} ${message}`);
    });
    assert.deepEqual(told, [
      ["4 前一篇是没有。", "15 前一篇是甲总结。"],
      ["11 前一篇是没有。", "22 前一篇是甲总结。"],
      ["11 前一篇是没有。", "22 前一篇是丙总结。"],
    ]);
    assert.equal(judged, 4);
  });

  it("names a rule that throws, keeps the others, and says the same of a paragraph it knows", () => {
    const bad = wordRule("特此", [], {
      id: "test/bad",
      check() {
        throw new Error("坏了");
      },
    } as unknown as Partial<Rule>);
    const outline = defineOutlineRule({
      ...described,
      id: "test/outline",
      scope: "outline",
      check() {
        throw new Error("也坏了");
      },
    });
    const list = [bad, outline, wordRule("通知")];
    const linter = createLinter(list);
    const config = configOf(list);
    const document = linter.parse("特此通知。", "plaintext");
    for (const result of [linter.lint(document, config), linter.lint(document, config)]) {
      assert.deepEqual(
        result.diagnostics.map(({ ruleId }) => ruleId),
        ["test/通知"],
      );
      assert.deepEqual(
        result.skipped.map(({ ruleId, reason }) => `${ruleId} ${reason}`),
        ["test/bad 规则运行出错：坏了", "test/outline 规则运行出错：也坏了"],
      );
    }
  });

  it("names a rule that needs words where there are none", () => {
    const rule = wordRule("特此", [], { needs: ["words"] } as Partial<Rule>);
    const result = lint([rule], "特此通知。");
    assert.deepEqual([result.diagnostics.length, result.skipped.map(({ ruleId }) => ruleId)], [0, ["test/特此"]]);
  });

  it("lets a finding be quieter than its rule, never louder, and a chosen severity win", () => {
    const loudness = (severity: "error" | "hint") =>
      wordRule("特此", [], {
        *check() {
          yield { span: { start: 0, end: 2 }, message: "有。", severity };
        },
      } as unknown as Partial<Rule>);
    assert.deepEqual(found([loudness("hint")], "特此通知。"), ["test/特此@0-2 hint"]);
    assert.deepEqual(found([loudness("error")], "特此通知。"), ["test/特此@0-2 warning"]);
    const chosen = [loudness("hint")];
    assert.deepEqual(found(chosen, "特此通知。", configOf(chosen, { severity: "error", chosen: true })), [
      "test/特此@0-2 error",
    ]);
  });

  it("leaves out rules that are off and entries that are ignored", () => {
    const list = [wordRule("特此")];
    assert.deepEqual(found(list, "特此通知。", configOf(list, { severity: "off" })), []);
    assert.deepEqual(found(list, "特此通知。", configOf(list, {}, ["e-特此"])), []);
  });

  it("keeps lexical rules, and only these, silent inside words that are allowed", () => {
    const allowing = (list: readonly Rule[]): ResolvedConfig => ({
      ...configOf(list),
      allowedWords: new Set(["布署(北京)公司"]),
    });
    const lexical = [wordRule("布署", [], { lexical: true })];
    const text = "经布署，布署（北京）公司已布署。";
    assert.deepEqual(found(lexical, text, allowing(lexical)), ["test/布署@1-3 warning", "test/布署@13-15 warning"]);
    const other = [wordRule("布署")];
    assert.equal(found(other, text, allowing(other)).length, 3);
    const collecting = (isLexical: boolean): Rule[] => [
      definePartRule<{ readonly span: Span }>({
        ...described,
        id: "test/part",
        scope: "part",
        lexical: isLexical,
        triggers: { literals: ["布署"] },
        collect: (_paragraph, { hits }) => hits.map(({ at }) => ({ span: { start: at, end: at + 2 } })),
        *check(_part, { facts }) {
          for (const { fact } of facts) yield { span: fact.span, message: "有。" };
        },
      }),
    ];
    assert.deepEqual(found(collecting(true), text, allowing(collecting(true))), [
      "test/part@1-3 warning",
      "test/part@13-15 warning",
    ]);
    assert.equal(found(collecting(false), text, allowing(collecting(false))).length, 3);
  });

  it("gives the same result whatever the order of the rules", () => {
    const text =
      "xx市工作总结\n一、主要做法\n2023—2023年，一是抓学习。三是抓落实。\n三、存在问题\n（一）、不足。\n妥否，请批示";
    const words = { boundaries: (cut: string) => [...cut].map((_, i) => i).concat(cut.length) };
    const told = (list: readonly Rule[]) => {
      const linter = createLinter(list, { words });
      return linter.lint(linter.parse(text, "plaintext"), recommended(list)).diagnostics;
    };
    assert.deepEqual(told([...rules].reverse()), told(rules));
  });
});
