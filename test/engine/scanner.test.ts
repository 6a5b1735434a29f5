import assert from "node:assert/strict";
import fc from "fast-check";
import { CLASS, classesOf, fold } from "../../engine/text/classes";
import { createScanner } from "../../engine/text/scanner";

const naive = (literals: readonly string[], text: string): [number, number][] => {
  const folded = fold(text);
  const hits: [number, number][] = [];
  for (let at = 0; at < folded.length; at++)
    literals.forEach((literal, id) => {
      if (folded.startsWith(literal, at)) hits.push([id, at]);
    });
  return hits;
};

const pairs = (flat: readonly number[]): [number, number][] => {
  const out: [number, number][] = [];
  for (let i = 0; i < flat.length; i += 2) out.push([flat[i] as number, flat[i + 1] as number]);
  return out;
};

const sorted = (hits: [number, number][]): [number, number][] => hits.sort((a, b) => a[1] - b[1] || a[0] - b[0]);

const unit = fc.constantFrom(..."一二是要，,（(）)x×ｘ2２年至—。 　A公文");
const word = fc.array(unit, { minLength: 1, maxLength: 4 }).map((units) => fold(units.join("")));

describe("scanner", () => {
  it("finds what a naive search finds, in any text, for any literals", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
        fc.array(unit, { maxLength: 60 }),
        (literals, units) => {
          const text = units.join("");
          const scan = createScanner(literals).scan(text, 0, text.length);
          assert.deepEqual(sorted(pairs(scan.hits)), sorted(naive(literals, text)));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("keeps to its range and gives offsets from the range's start", () => {
    const text = "一是甲。二是乙。";
    const scan = createScanner(["一是", "二是", "乙。"]).scan(text, 4, 7);
    assert.deepEqual(pairs(scan.hits), [[1, 0]]);
  });

  it("unites the classes of all units", () => {
    const text = "xx市２０２３年,";
    const { classes } = createScanner([]).scan(text, 0, text.length);
    let expected = 0;
    for (let i = 0; i < text.length; i++) expected |= classesOf(text.charCodeAt(i));
    assert.equal(classes, expected | CLASS.foldable);
    assert.notEqual(classes & CLASS.cross, 0);
    assert.notEqual(classes & CLASS.halfwidth, 0);
    assert.equal(classes & CLASS.underscore, 0);
  });

  it("tells whether anything folds", () => {
    const folds = (text: string): boolean =>
      (createScanner(["甲"]).scan(text, 0, text.length).classes & CLASS.foldable) !== 0;
    for (const text of ["甲,", "　甲", "５％", "甲\t乙"]) assert.ok(folds(text), text);
    for (const text of ["甲，乙（丙）", "5%", "甲 乙", ""]) assert.ok(!folds(text), text);
  });

  it("tells ideographs that say again what stands before them", () => {
    const isRepeat = (text: string): boolean =>
      (createScanner([]).scan(text, 0, text.length).classes & CLASS.repeat) !== 0;
    for (const text of ["紧紧围绕围绕大局", "围绕围绕", "贯彻落实贯彻落实"]) assert.ok(isRepeat(text), text);
    for (const text of ["围绕大局围绕", "方方面面", "体制机制", "xxxx", "20202020年", ""])
      assert.ok(!isRepeat(text), text);
    assert.equal(createScanner([]).scan("围绕围绕", 2, 4).classes & CLASS.repeat, 0);
  });

  it("tells marks that do not stand in pairs one behind another", () => {
    const isUnpaired = (text: string): boolean =>
      (createScanner(["“"]).scan(text, 0, text.length).classes & CLASS.unpaired) !== 0;
    for (const text of ["“甲", "甲”", "“甲‘乙’”", "“甲）", "（甲", "(甲〔2020﹞", '"甲"', "《甲》》", "“"])
      assert.ok(isUnpaired(text), text);
    for (const text of ["“甲”（乙）", "(甲)〔2020﹞", "《甲》", "甲", ""]) assert.ok(!isUnpaired(text), text);
  });
});

describe("fold", () => {
  it("never changes the length and is idempotent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.array(unit), (any, units) => {
        const text = any + units.join("");
        assert.equal(fold(text).length, text.length);
        assert.equal(fold(fold(text)), fold(text));
      }),
    );
  });
  it("maps half-width marks and full-width digits", () => {
    assert.equal(fold("第１条,(一)增长５％;"), "第1条，（一）增长5%；");
  });
});
