import assert from "node:assert/strict";
import type { ResolvedConfig } from "../../engine/config/model";
import { createLinter } from "../../engine/create-linter";
import { exampleEntry } from "../../engine/mined/example-entry";
import type { Entry } from "../../engine/mined/model";
import { defineOutlineRule, defineParagraphRule, definePartRule, type MinedReader, type Rule } from "../../engine/rule";
import { only } from "../rules/configs";

const described = {
  title: "测试。",
  rationale: "测试。",
  basis: [{ source: "通行做法", evidence: "corpus" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  examples: { invalid: [], valid: [] },
} as const;

const wrong = (text: string, right: string, id = `near-miss:${text}`): Entry =>
  exampleEntry({ family: "near-miss", id, wrong: text, right });
const named = exampleEntry({ family: "name", aspect: "term", full: "帐户", short: "账户" });

/** Reports the wrong forms of near-miss entries. */
const nearMiss = (mined: Partial<MinedReader<ReadonlyMap<string, string>, "near-miss">> = {}): Rule =>
  defineParagraphRule({
    ...described,
    id: "test/near-miss",
    scope: "paragraph",
    triggers: { literals: ["特此"] },
    mined: {
      families: ["near-miss"],
      prepare: (entries): ReadonlyMap<string, string> =>
        new Map(entries.map((entry) => [entry.wrong, `${entry.id}→${entry.right}`])),
      literals: (data) => [...data.keys()],
      ...mined,
    },
    *check(_paragraph, { hits, data }) {
      for (const { literal, at } of hits) {
        const [entryId, right] = (data.get(literal) ?? "none→无").split("→");
        yield {
          span: { start: at, end: at + literal.length },
          message: `${literal}：${right}。`,
          entryId: entryId ?? "",
        };
      }
    },
  });

const lint = (rule: Rule, entries: readonly Entry[], text: string, changes: Partial<ResolvedConfig> = {}) => {
  const linter = createLinter([rule], { entries });
  return linter.lint(linter.parse(text, "plaintext"), { ...only(rule, [rule]), ...changes });
};
const told = (...given: Parameters<typeof lint>): string[] =>
  lint(...given).diagnostics.map(({ span, message, entryId }) => `${span.start} ${message}${entryId}`);

const TEXT = "特此建立联系会议制度。";

describe("mined entries", () => {
  it("trigger their rule, besides its own literals", () => {
    assert.deepEqual(told(nearMiss(), [wrong("联系会议", "联席会议")], TEXT), [
      "0 特此：无。none",
      "4 联系会议：联席会议。near-miss:联系会议",
    ]);
  });

  it("of other families are never seen, and a rule without entries of its own is silent", () => {
    const prepared: unknown[] = [];
    const rule = nearMiss({
      prepare: (entries) => {
        prepared.push(entries);
        return new Map();
      },
    });
    assert.deepEqual(lint(rule, [named], TEXT), { diagnostics: [], skipped: [] });
    assert.deepEqual(lint(rule, [], TEXT), { diagnostics: [], skipped: [] });
    assert.deepEqual(prepared, []);
  });

  it("may be missing for a rule that can do without", () => {
    assert.deepEqual(told(nearMiss({ optional: true }), [named], TEXT), ["0 特此：无。none"]);
  });

  it("are prepared once for a set of entries, whatever the configurations", () => {
    let prepared = 0;
    const rule = nearMiss({
      prepare: () => {
        prepared++;
        return new Map();
      },
    });
    const linter = createLinter([rule], { entries: [wrong("联系会议", "联席会议")] });
    const document = linter.parse(TEXT, "plaintext");
    linter.lint(document, only(rule, [rule]));
    linter.lint(document, only(rule, [rule]));
    assert.equal(prepared, 1);
  });

  it("keep their order, and of two with one id the last counts", () => {
    const entries = [wrong("甲乙", "一", "e1"), wrong("丙丁", "二", "e2"), wrong("甲乙", "三", "e1")];
    const orders: string[][] = [];
    const rule = nearMiss({
      prepare: (given) => {
        orders.push(given.map(({ id, right }) => `${id} ${right}`));
        return new Map();
      },
    });
    lint(rule, entries, TEXT);
    assert.deepEqual(orders, [["e2 二", "e1 三"]]);
  });

  it("can be ignored one by one", () => {
    const entries = [wrong("联系会议", "联席会议"), wrong("建立", "设立")];
    assert.deepEqual(told(nearMiss(), entries, TEXT, { ignoredEntries: new Set(["near-miss:联系会议"]) }), [
      "0 特此：无。none",
      "2 建立：设立。near-miss:建立",
    ]);
  });

  it("that a rule cannot prepare put it among the skipped", () => {
    const rule = nearMiss({
      prepare: () => {
        throw new Error("坏了");
      },
    });
    assert.deepEqual(lint(rule, [wrong("甲乙", "丙丁")], TEXT), {
      diagnostics: [],
      skipped: [{ ruleId: "test/near-miss", reason: "规则运行出错：坏了" }],
    });
  });

  it("reach part rules in both their halves, and outline rules", () => {
    const part = definePartRule({
      ...described,
      id: "test/part",
      scope: "part",
      mined: { families: ["name"], prepare: (entries) => entries.map(({ full }) => full), literals: (data) => data },
      collect: (_paragraph, { hits, data }): string[] => hits.map(({ literal }) => `${literal}/${data.length}`),
      *check(at, { facts, data }) {
        yield { span: at.span, message: `${facts.map(({ fact }) => fact)} ${data}。` };
      },
    });
    const outline = defineOutlineRule({
      ...described,
      id: "test/outline",
      scope: "outline",
      mined: { families: ["name"], prepare: (entries) => entries.length },
      *check(at, { data }) {
        yield { span: at.span, message: `${data} 条。` };
      },
    });
    assert.deepEqual(told(part, [named], "帐户一个。\n帐户两个。"), ["0 帐户/1,帐户/1 帐户。undefined"]);
    assert.deepEqual(told(outline, [named], "帐户一个。"), ["0 1 条。undefined"]);
  });
});
