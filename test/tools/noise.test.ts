import assert from "node:assert/strict";
import rules from "../../rules/index.generated";
import { perTenThousand, readNoise } from "../../tools/gen/noise";
import { root } from "../house/files";

describe("docs/noise.json", () => {
  const noise = readNoise(root);

  it("knows how often every recommended rule reports (otherwise run npm run measure)", () => {
    const unknown = rules.filter(({ id, recommended }) => recommended && noise.rules[id] === undefined);
    assert.deepEqual(
      unknown.map(({ id }) => id),
      [],
    );
  });

  it("knows no rule that is gone", () => {
    const ids = new Set(rules.map(({ id }) => id));
    assert.deepEqual(
      Object.keys(noise.rules).filter((id) => !ids.has(id)),
      [],
    );
  });

  it("keeps the recommended rules quiet on published text", () => {
    const known = rules.flatMap(({ id, recommended }) => (recommended ? (noise.rules[id] ?? []) : []));
    const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
    const loud = sum(known.map((rule) => rule.loud));
    const quiet = sum(known.map((rule) => rule.published - rule.loud));
    assert.ok(noise.published.characters >= 1_000_000, "too little text to tell");
    assert.ok((loud * 10_000) / noise.published.characters <= 0.5, `${loud} errors and warnings`);
    assert.ok((quiet * 10_000) / noise.published.characters <= 5, `${quiet} hints`);
  });

  it("says findings by length", () => {
    const published = { documents: 1, characters: 40_000 };
    assert.deepEqual(
      [0, 2, 30].map((findings) => perTenThousand(findings, published)),
      ["0", "0.50", "7.50"],
    );
    assert.equal(perTenThousand(1, { documents: 1, characters: 9_000_000 }), "<0.01");
  });
});
