import assert from "node:assert/strict";
import { CLASS, classesOf } from "../../engine/text/classes";
import { SIMPLIFIED, TRADITIONAL } from "../../engine/text/traditional.generated";
import { LOOK_ALIKES } from "../../rules/character/_look-alikes";
import idioms from "../../rules/wording/idiom.json";
import typos from "../../rules/wording/typo.json";

describe("字形的数据", () => {
  it("错字不重复，也不与别字表重复", () => {
    const wrongs = LOOK_ALIKES.map(({ wrong }) => wrong);
    assert.equal(new Set(wrongs).size, wrongs.length);
    const told = [...typos.entries, ...idioms.entries].map(({ wrong }) => wrong);
    assert.deepEqual(
      wrongs.filter((wrong) => told.some((other) => wrong.includes(other) || other.includes(wrong))),
      [],
    );
  });

  it("改正之后不再报告", () => {
    const wrongs = LOOK_ALIKES.map(({ wrong }) => wrong);
    assert.deepEqual(
      LOOK_ALIKES.filter(({ right }) => wrongs.some((wrong) => right.includes(wrong))),
      [],
    );
  });

  it("每个繁体字有一个简体字，简体字里没有繁体字", () => {
    assert.equal(TRADITIONAL.length, SIMPLIFIED.length);
    assert.equal(new Set(TRADITIONAL).size, TRADITIONAL.length);
    const traditional = new Set(TRADITIONAL);
    assert.deepEqual(
      [...SIMPLIFIED].filter((unit) => traditional.has(unit)),
      [],
    );
    assert.equal(SIMPLIFIED.charAt(TRADITIONAL.indexOf("動")), "动");
    for (const unit of "乾於徵瞭藉著昇") assert.equal(TRADITIONAL.includes(unit), false);
    for (const unit of TRADITIONAL) assert.notEqual(classesOf(unit.charCodeAt(0)) & CLASS.traditional, 0, unit);
    for (const unit of SIMPLIFIED) assert.equal(classesOf(unit.charCodeAt(0)) & CLASS.traditional, 0, unit);
  });
});
