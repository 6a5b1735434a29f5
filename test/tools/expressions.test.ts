import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isBounded } from "../../tools/expressions/repeats";
import { openVerdicts } from "../../tools/expressions/verdicts";
import { expressionsIn } from "../../tools/expressions/written";

const BOUNDED = ["一、", "[+*]{2,30}", "(?<=第)\\d{1,3}条", "^a?b$", "\\+\\{1,\\}", "a{1,9}|b{1,9}"];
const UNBOUNDED = ["a*", "x\\d+", "a{2,}", "(?:a{1,3}){1,3}", "a{0,999}b{0,999}"];

describe("check:expressions", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "gongwen-expressions-"));
  after(() => rmSync(folder, { recursive: true }));

  for (const source of BOUNDED) it(`takes /${source}/ as it is`, () => assert.equal(isBounded(source), true));
  for (const source of UNBOUNDED) it(`has /${source}/ judged`, () => assert.equal(isBounded(source), false));

  it("finds the literals of a file, and whether it builds others", () => {
    const { literals, builds } = expressionsIn("a.ts", 'const a = /x\\/y/gu; const b = "/no/"; new RegExp(a.source);');
    assert.deepEqual(literals, [{ file: "a.ts", source: "x\\/y", flags: "gu" }]);
    assert.equal(builds, true);
    assert.equal(expressionsIn("a.ts", "const c = 4 / 2 / 1; // RegExp").builds, false);
  });

  it("tells what grows faster than the text, and keeps the verdict", () => {
    const verdicts = openVerdicts(folder);
    assert.match(verdicts.of("^(a+)+$", "") ?? "", /exponential/);
    assert.match(verdicts.of("[，。]+$", "") ?? "", /polynomial/);
    assert.equal(verdicts.of("^[，。]+", ""), undefined);
    verdicts.save();
    assert.match(openVerdicts(folder).of("^(a+)+$", "") ?? "", /exponential/);
  });
});
