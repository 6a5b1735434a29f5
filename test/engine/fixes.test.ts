import assert from "node:assert/strict";
import fc from "fast-check";
import type { Diagnostic, Edit, Fix } from "../../engine/diagnostic";
import { applyFixes, selectFixes } from "../../engine/fixes";
import { overlaps } from "../../engine/span";

const fix = (...edits: [start: number, end: number, newText: string][]): Fix => ({
  title: "改",
  safety: "safe",
  edits: edits.map(([start, end, newText]) => ({ span: { start, end }, newText })),
});

const CASES: readonly { name: string; text: string; fixes: readonly Fix[]; result: string; setAside: number }[] = [
  { name: "no fixes", text: "一、工作", fixes: [], result: "一、工作", setAside: 0 },
  { name: "a replacement", text: "1、工作", fixes: [fix([1, 2, "."])], result: "1.工作", setAside: 0 },
  { name: "an insertion at the end", text: "工作", fixes: [fix([2, 2, "。"])], result: "工作。", setAside: 0 },
  { name: "a deletion", text: "一、、工作", fixes: [fix([2, 3, ""])], result: "一、工作", setAside: 0 },
  { name: "neighbours", text: "甲乙", fixes: [fix([1, 2, "B"]), fix([0, 1, "A"])], result: "AB", setAside: 0 },
  { name: "overlap", text: "甲乙丙", fixes: [fix([1, 3, "X"]), fix([0, 2, "Y"])], result: "Y丙", setAside: 1 },
  { name: "offered twice", text: "甲乙", fixes: [fix([1, 1, "，"]), fix([1, 1, "，"])], result: "甲，乙", setAside: 0 },
  {
    name: "rival insertions",
    text: "甲乙",
    fixes: [fix([1, 1, "，"]), fix([1, 1, "；"])],
    result: "甲，乙",
    setAside: 1,
  },
  {
    name: "insertion beside a change",
    text: "甲乙",
    fixes: [fix([0, 1, "A"]), fix([1, 1, "，"])],
    result: "A乙",
    setAside: 1,
  },
  {
    name: "all or nothing",
    text: "甲乙丙",
    fixes: [fix([0, 1, "A"]), fix([0, 1, "B"], [2, 3, "C"])],
    result: "A乙丙",
    setAside: 1,
  },
  {
    name: "edits of one fix may touch",
    text: "甲乙",
    fixes: [fix([1, 1, "（"], [1, 2, "B"], [2, 2, "）"])],
    result: "甲（B）",
    setAside: 0,
  },
  { name: "edits out of order", text: "甲乙", fixes: [fix([1, 2, "B"], [0, 1, "A"])], result: "AB", setAside: 0 },
  {
    name: "edits of one fix that overlap",
    text: "甲乙",
    fixes: [fix([0, 2, "A"], [1, 2, "B"])],
    result: "甲乙",
    setAside: 1,
  },
  { name: "beyond the text", text: "甲", fixes: [fix([1, 2, "A"])], result: "甲", setAside: 1 },
  { name: "backwards", text: "甲乙", fixes: [fix([1, 0, "A"])], result: "甲乙", setAside: 1 },
];

/** The text cut into units and the gaps between them; an edit empties its units and writes into its first gap. */
function slowApply(text: string, edits: readonly Edit[]): string {
  const units = [...text].map((unit) => unit);
  const gaps = new Array<string>(text.length + 1).fill("");
  for (const { span, newText } of edits) {
    gaps[span.start] += newText;
    for (let at = span.start; at < span.end; at++) units[at] = "";
  }
  return gaps.map((gap, at) => gap + (units[at] ?? "")).join("");
}

const TEXT = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸";
const anyEdit = fc
  .tuple(fc.nat(TEXT.length), fc.nat(4), fc.string({ maxLength: 2 }))
  .map(([start, length, newText]): Edit => ({ span: { start, end: Math.min(TEXT.length, start + length) }, newText }));
const anyFix = fc
  .array(anyEdit, { minLength: 1, maxLength: 3 })
  .filter((edits) => edits.every((a, i) => edits.every((b, j) => i >= j || !overlaps(a.span, b.span))))
  .map((edits): Fix => ({ title: "改", safety: "safe", edits }));
const anyFixes = fc.array(anyFix, { maxLength: 8 });
const distinctEdits = (fixes: readonly Fix[]): Edit[] => {
  const byKey = new Map(fixes.flatMap((one) => one.edits).map((edit) => [JSON.stringify(edit), edit]));
  return [...byKey.values()];
};

describe("applyFixes", () => {
  for (const { name, text, fixes, result, setAside } of CASES) {
    it(name, () => {
      const outcome = applyFixes(text, fixes);
      assert.equal(outcome.text, result);
      assert.equal(outcome.setAside.length, setAside);
      assert.equal(outcome.applied.length, fixes.length - setAside);
    });
  }

  it("equals a unit-by-unit application of what it says it applied", () => {
    fc.assert(
      fc.property(anyFixes, (fixes) => {
        const { text, applied } = applyFixes(TEXT, fixes);
        assert.equal(text, slowApply(TEXT, distinctEdits(applied)));
      }),
    );
  });

  it("sets aside exactly the fixes that clash with an applied one", () => {
    fc.assert(
      fc.property(anyFixes, (fixes) => {
        const { applied, setAside } = applyFixes(TEXT, fixes);
        assert.deepEqual(new Set([...applied, ...setAside]), new Set(fixes));
        const edits = distinctEdits(applied);
        const clashes = (one: Fix): boolean => one.edits.some((a) => edits.some((b) => overlaps(a.span, b.span)));
        for (const one of setAside) assert.ok(clashes(one));
        for (const [i, a] of edits.entries()) for (const b of edits.slice(i + 1)) assert.ok(!overlaps(a.span, b.span));
      }),
    );
  });

  it("does not depend on the order in which fixes of different places are given", () => {
    fc.assert(
      fc.property(anyFixes, (fixes) => {
        const starts = fixes.map((one) => Math.min(...one.edits.map((edit) => edit.span.start)));
        fc.pre(new Set(starts).size === starts.length);
        assert.equal(applyFixes(TEXT, fixes).text, applyFixes(TEXT, [...fixes].reverse()).text);
      }),
    );
  });
});

describe("selectFixes", () => {
  const unsafe: Fix = { ...fix([0, 1, "甲"]), safety: "unsafe" };
  const diagnostic = (...fixes: Fix[]): Diagnostic => ({
    ruleId: "numbering/test",
    severity: "error",
    message: "错。",
    span: { start: 0, end: 1 },
    basis: "",
    fixes,
    related: [],
  });

  it("takes each diagnostic's first fix of the safety asked for", () => {
    const first = fix([0, 1, "A"]);
    const second = fix([0, 1, "B"]);
    const diagnostics = [diagnostic(unsafe, first, second), diagnostic(unsafe), diagnostic()];
    assert.deepEqual(selectFixes(diagnostics, "safe"), [first]);
    assert.deepEqual(selectFixes(diagnostics, "unsafe"), [unsafe, unsafe]);
  });
});
