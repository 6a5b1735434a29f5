import assert from "node:assert/strict";
import type { Diagnostic } from "../../engine/diagnostic";
import type { Document, Format } from "../../engine/document/model";
import { filterSuppressed, UNKNOWN_DIRECTIVE, UNKNOWN_RULE } from "../../engine/suppressions";

const RULES = ["placeholder/mask", "placeholder/date", "numbering/sequence"];

/** Only text and format matter here. */
const documentOf = (text: string, format: Format): Document => ({
  text,
  format,
  blocks: [],
  parts: [],
  lineStarts: [0],
});

/** A mask finding on every `x`, a date finding on every `d`, a numbering finding on every `1`. */
function findAll(text: string): Diagnostic[] {
  const ruleOf: Record<string, string> = { x: "placeholder/mask", d: "placeholder/date", "1": "numbering/sequence" };
  const body = text.replace(/<!--[\s\S]*?-->/g, (comment) => "·".repeat(comment.length));
  return [...body.matchAll(/[xd1]/g)].map(({ 0: unit, index }) => ({
    ruleId: ruleOf[unit] as string,
    severity: "warning",
    message: "错。",
    span: { start: index, end: index + 1 },
    basis: "",
    fixes: [],
    related: [],
  }));
}

/** What stays is written as it stands in the text, what is silenced is left out. */
const CASES: readonly { name: string; text: string; kept: string; problems?: readonly string[]; format?: Format }[] = [
  { name: "no comment", text: "x d 1", kept: "xd1" },
  { name: "plain text has no comments", text: "<!-- gongwen-disable-file -->\nx", kept: "x", format: "plaintext" },
  { name: "everything to the end", text: "x\n<!-- gongwen-disable -->\nx d 1", kept: "x" },
  { name: "one rule", text: "<!-- gongwen-disable placeholder/mask -->\nx d 1", kept: "d1" },
  { name: "a group", text: "<!-- gongwen-disable placeholder -->\nx d 1", kept: "1" },
  { name: "several names", text: "<!-- gongwen-disable placeholder/mask, numbering/sequence -->\nx d 1", kept: "d" },
  { name: "Chinese commas", text: "<!-- gongwen-disable placeholder/mask、numbering -->\nx d 1", kept: "d" },
  { name: "enabled again", text: "<!-- gongwen-disable -->\nx\n<!-- gongwen-enable -->\nd", kept: "d" },
  {
    name: "enabled again piece by piece",
    text: "<!-- gongwen-disable -->\nx d\n<!-- gongwen-enable placeholder/date -->\nx d 1\n<!-- gongwen-enable -->\nx d 1",
    kept: "dxd1",
  },
  {
    name: "enabling one of a group",
    text: "<!-- gongwen-disable placeholder --><!-- gongwen-enable placeholder/mask -->x d",
    kept: "x",
  },
  {
    name: "disabled again",
    text: "<!-- gongwen-disable -->\n<!-- gongwen-enable -->\nx\n<!-- gongwen-disable -->\nd",
    kept: "x",
  },
  { name: "next line", text: "x\n<!-- gongwen-disable-next-line -->\nd\n1", kept: "x1" },
  { name: "next line over a blank one", text: "<!-- gongwen-disable-next-line -->\r\n\r\nd\r\n1", kept: "1" },
  { name: "next line at the end", text: "x <!-- gongwen-disable-next-line -->", kept: "x" },
  { name: "next line of one rule", text: "<!-- gongwen-disable-next-line placeholder/date -->\nx d", kept: "x" },
  { name: "whole file from its end", text: "x d\n<!-- gongwen-disable-file placeholder/mask -->", kept: "d" },
  {
    name: "nothing enables what a file comment silenced",
    text: "<!-- gongwen-disable-file -->\n<!-- gongwen-enable -->\nx",
    kept: "",
  },
  { name: "a reason", text: "<!-- gongwen-disable placeholder/mask -- 模板 文件 -->\nx d", kept: "d" },
  { name: "a reason for all rules", text: "<!-- gongwen-disable -- 模板文件 -->\nx d", kept: "" },
  { name: "no blanks", text: "<!--gongwen-disable-->\nx d", kept: "" },
  {
    name: "over several lines",
    text: "<!-- gongwen-disable\n  placeholder/mask\n  placeholder/date\n-->\nx d 1",
    kept: "1",
  },
  { name: "an ordinary comment", text: "<!-- 见 gongwen-disable -->\nx", kept: "x" },
  { name: "code block", text: "```\n<!-- gongwen-disable -->\n```\nx", kept: "x" },
  { name: "code block never closed", text: "~~~~ md\n~~~\n<!-- gongwen-disable-file -->\nx", kept: "dx" },
  { name: "after a code block", text: "```\n```\n<!-- gongwen-disable -->\nx", kept: "" },
  { name: "code span", text: "写 `<!-- gongwen-disable -->` 即可\nx", kept: "x" },
  { name: "never closed", text: "<!-- gongwen-off\nx", kept: "x" },
  {
    name: "unknown rule",
    text: "<!-- gongwen-disable placeholder/mask placeholder/maks -->\nx d",
    kept: "d",
    problems: [`${UNKNOWN_RULE} placeholder/maks`],
  },
  {
    name: "only unknown rules silence nothing",
    text: "<!-- gongwen-disable-file nothing -->\nx",
    kept: "x",
    problems: [`${UNKNOWN_RULE} nothing`],
  },
  {
    name: "unknown directive",
    text: "<!-- gongwen-disable-line -->\nx",
    kept: "x",
    problems: [`${UNKNOWN_DIRECTIVE} <!-- gongwen-disable-line -->`],
  },
];

describe("filterSuppressed", () => {
  for (const { name, text, kept, problems = [], format = "markdown" } of CASES) {
    it(name, () => {
      const diagnostics = findAll(text);
      const result = filterSuppressed(documentOf(text, format), diagnostics, RULES);
      const written = ({ span }: Diagnostic): string => text.slice(span.start, span.end);
      assert.equal(result.kept.map(written).join(""), kept);
      assert.deepEqual(
        result.problems.map((one) => `${one.ruleId} ${written(one)}`),
        problems,
      );
      assert.equal(result.kept.length + result.suppressed.length, diagnostics.length);
    });
  }
});
