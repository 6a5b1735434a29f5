import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createPhraseBook, matchPhrases } from "../../server/phrases/match";
import { shipped } from "../../server/phrases/shipped";
import { unasked } from "../../server/phrases/unasked";
import { root } from "../house/files";

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/\n|(?<=[。！？])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /^[\u3400-\u9fff].{34,89}[。！？]$/u.test(sentence));

const seeds = path.join(root, "seeds");
const sentences = readdirSync(seeds)
  .filter((file) => file.endsWith(".txt"))
  .flatMap((file) => sentencesOf(readFileSync(path.join(seeds, file), "utf8")));

/** An editor asks after letters and digits, not after marks. */
const asksAfter = (typed: string): boolean => /[\p{L}\p{N}]$/u.test(typed);

describe("server: phrases while real sentences are typed", () => {
  const book = createPhraseBook(shipped);
  const prefixes = sentences.flatMap((sentence) =>
    [...sentence].map((_, index) => sentence.slice(0, index + 1)).filter(asksAfter),
  );

  it("come up by themselves after few of the characters, and would come up after more if they were asked for", () => {
    assert.ok(sentences.length > 300);
    const some = prefixes.filter((typed) => matchPhrases(book, typed).length > 0).length;
    const shown = prefixes.filter((typed) => unasked(matchPhrases(book, typed), typed).length > 0).length;
    assert.ok(some / prefixes.length > 0.1, String(some / prefixes.length));
    assert.ok(shown / prefixes.length < 0.08, String(shown / prefixes.length));
  });

  it("are the ones that are being written, more than one time in five", () => {
    let shown = 0;
    let right = 0;
    for (const sentence of sentences) {
      for (let end = 2; end <= sentence.length; end += 1) {
        const typed = sentence.slice(0, end);
        const matches = asksAfter(typed) ? unasked(matchPhrases(book, typed), typed) : [];
        if (matches.length === 0) continue;
        shown += 1;
        const goesOn = matches.some((match) => sentence.startsWith(match.phrase.body, end - match.typed));
        if (goesOn) right += 1;
      }
    }
    assert.ok(right / shown > 0.2, `${right} / ${shown}`);
  });
});
