import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { presetConfig } from "../../engine/config/presets";
import { createLinter } from "../../engine/create-linter";
import { genreOfTitle } from "../../engine/document/genre";
import { PHRASE_GROUPS } from "../../engine/mined/model";
import { ROLES } from "../../rules/common/roles";
import rules from "../../rules/index.generated";
import { shippedEntries } from "../../rules/shipped-entries";
import { type CuratedPhrase, expand } from "../../server/phrases/model";
import { phrases as curated } from "../../snippets/curated.json";
import { wrongWord } from "../server/rules";

interface VsCodeSnippet {
  readonly scope: string;
  readonly prefix: readonly string[];
  readonly body: readonly string[];
}

const phrases = curated as readonly CuratedPhrase[];
const templates: Readonly<Record<string, VsCodeSnippet>> = JSON.parse(
  readFileSync(path.join(__dirname, "../../snippets/gongwen.code-snippets"), "utf8"),
);

/** Genres whose opening and closing are set, and a title that the engine takes for the genre. */
const WITH_OPENING: Readonly<Record<string, string>> = {
  通知: "关于工作的通知",
  报告: "关于工作的报告",
  请示: "关于工作的请示",
  批复: "关于工作的批复",
  函: "关于工作的函",
  纪要: "工作会议纪要",
  意见: "关于工作的意见",
  通报: "关于工作的通报",
  决定: "关于工作的决定",
  决议: "关于工作的决议",
  公告: "关于工作的公告",
  通告: "关于工作的通告",
  公报: "统计公报",
  议案: "关于工作的议案",
  命令: "市人民政府令",
  总结: "年度工作总结",
  计划: "年度工作计划",
  方案: "工作方案",
  讲话: "在会议上的讲话",
  汇报: "工作汇报",
  述职报告: "述职报告",
  对照检查: "对照检查材料",
  调研报告: "关于工作的调研报告",
  经验交流: "经验交流材料",
  致辞: "开幕式致辞",
  书信: "倡议书",
  说明: "情况说明",
  证明: "证明",
};
/** Genres that end without a set formula. */
const WITHOUT_CLOSING = new Set(["总结", "计划", "调研报告", "方案", "公报", "命令", "决议", "纪要"]);

const findingsIn = (text: string, linted = rules): string[] => {
  const linter = createLinter(linted, { entries: shippedEntries });
  const { diagnostics } = linter.lint(linter.parse(text, "plaintext"), presetConfig(linter.rules));
  return diagnostics.map(({ ruleId, message, span }) => `${ruleId} ${text.slice(span.start, span.end)} ${message}`);
};

describe("snippets: phrases", () => {
  it("have each an id of their own, a known group, known genres and known roles", () => {
    assert.equal(new Set(phrases.map(({ id }) => id)).size, phrases.length);
    for (const { id, group, genres, roles } of phrases) {
      assert.match(id, /^[a-z]+(-[a-z]+)*$/);
      assert.equal(PHRASE_GROUPS.includes(group), true, id);
      for (const role of roles) assert.equal(ROLES.has(role), true, id);
      for (const genre of genres)
        assert.equal(genre in WITH_OPENING || genre === "规划" || genre === "法规", true, genre);
    }
  });

  it("read each otherwise", () => {
    const texts = phrases.map(({ body }) => expand(body).replace(/[，。：；！]+$/, ""));
    assert.deepEqual(
      texts.filter((text, index) => texts.indexOf(text) < index),
      [],
    );
  });

  for (const [genre, title] of Object.entries(WITH_OPENING)) {
    it(`open and close a ${genre}`, () => {
      assert.equal(genreOfTitle(title), genre);
      const own = phrases.filter(({ genres }) => genres.includes(genre));
      assert.equal(
        own.some(({ group }) => group === "开头"),
        true,
      );
      if (!WITHOUT_CLOSING.has(genre))
        assert.equal(
          own.some(({ group }) => group === "结语"),
          true,
        );
    });
  }

  it("use full-width marks and places with a default", () => {
    for (const { id, body } of phrases) {
      assert.doesNotMatch(body.replace(/\$\{\d+:/g, "").replaceAll("}", ""), /[,;:?!()$"' \ta-zA-Z]/u, id);
      assert.equal(expand(body).includes("$"), false, id);
      const numbers = [...body.matchAll(/\$\{(\d+):/g)].map(([, number]) => Number(number));
      assert.deepEqual(
        numbers,
        numbers.map((_, index) => index + 1),
        id,
      );
    }
  });

  it("are called by lower-case initials or Chinese, two units or more", () => {
    for (const { id, prefixes } of phrases) {
      assert.equal(
        prefixes.some((prefix) => /^[a-z]+$/.test(prefix)),
        true,
        id,
      );
      for (const prefix of prefixes) assert.match(prefix, /^(?:[a-z]{2,8}|[\u4e00-\u9fff]{2,8})$/, id);
    }
  });
});

describe("snippets: whole documents", () => {
  it("number their places in order, for all our languages", () => {
    for (const [name, { scope, body }] of Object.entries(templates)) {
      assert.equal(scope, "plaintext,markdown,gongwen");
      const numbers = [...body.join("\n").matchAll(/\$\{(\d+):/g)].map(([, number]) => Number(number));
      assert.deepEqual(
        numbers,
        numbers.map((_, index) => index + 1),
        name,
      );
    }
  });

  it("the check below can fail", () => {
    assert.deepEqual(findingsIn("请核对帐户。", [wrongWord]).length, 1);
  });

  for (const [name, { body }] of Object.entries(templates)) {
    it(`${name}: nothing to report`, () => assert.deepEqual(findingsIn(expand(body.join("\n"))), []));
  }

  it("no phrase has anything to report in a text", () => {
    const alone = rules.filter(({ id }) => !id.startsWith("structure/"));
    /** A sentence that a phrase only begins is gone on with. */
    const whole = (text: string): string => (text.endsWith("，") ? `${text}认真做好工作。` : text);
    for (const { id, body } of phrases) assert.deepEqual(findingsIn(`${whole(expand(body))}\n`, alone), [], id);
  });
});
