import { definePartRule } from "../../engine/rule";
import { isHeldTo } from "../common/document-date";
import { type DatedWording, wrongForTheTime } from "./_dated";
import { sourceWords, tableOf, type WordingEntry, wordingsIn } from "./_table";
import variants from "./variant.json";

const COMMON = variants.entries as readonly WordingEntry[];
const MORE = variants.others as readonly WordingEntry[];
const TABLE = tableOf([...COMMON, ...MORE]);

const LONGEST_QUOTATION = 80;
const VERSE_MARKS = /[，。；！？、]/;
const FEWEST = 2;
const VERSE = 4;
const LONGEST_VERSE = 7;

/** Whether `at` stands in quoted verse or old prose, which is written as it is: “人心惟危，道心惟微；惟精惟一，允执厥中。” */
const isInVerse = (folded: string, at: number): boolean => {
  const open = folded.lastIndexOf("“", at);
  const close = open < 0 ? -1 : folded.indexOf("”", open);
  if (close < at || close - open > LONGEST_QUOTATION) return false;
  const lines = folded
    .slice(open + 1, close)
    .split(VERSE_MARKS)
    .filter((line) => line !== "");
  const length = (lines[0] as string).length;
  return (
    lines.length >= FEWEST &&
    length >= VERSE &&
    length <= LONGEST_VERSE &&
    lines.every((line) => line.length === length)
  );
};

const say = (entry: WordingEntry): string =>
  `“${entry.wrong}”的推荐写法是“${entry.right}”${sourceWords(entry)}，建议统一。`;

/** When the list was issued: older documents were free to write otherwise. */
const LIST = { source: "《第一批异形词整理表》", since: "2001-12" };

const OPTIONS = {
  all: { type: "boolean", default: false, description: "也提示公文中不大计较的异形词，如“关连”“致词”。" },
} as const;

export default definePartRule<DatedWording, typeof OPTIONS>({
  id: "wording/variant",
  title: "异形词用推荐的写法。",
  rationale: "“其它”“做出决定”“帐户”不算错字，但公文通行的是“其他”“作出决定”“账户”；全文统一用推荐写法，读来规范。",
  basis: [
    { source: LIST.source, evidence: "standard" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "hint",
  recommended: true,
  fixable: "safe",
  lexical: true,
  options: OPTIONS,
  scope: "part",
  triggers: { literals: TABLE.literals },
  collect: (paragraph, { hits, options }) =>
    [...wordingsIn(TABLE, "variant", paragraph, hits, say)]
      .map((found) => ({ ...found, span: found.finding.span }))
      .filter(({ entry, span }) => (options.all || !MORE.includes(entry)) && !isInVerse(paragraph.folded, span.start)),
  check: (part, { facts }, { before }) =>
    wrongForTheTime(facts, part, before, ({ entry }, dating) => entry.source !== LIST.source || isHeldTo(LIST, dating)),
  examples: {
    invalid: [
      { text: "会议⟦做出⟧决定，由⟦其它⟧部门配合。", fixed: "会议作出决定，由其他部门配合。", unsafe: true },
      { text: "开立银行⟦帐户⟧，核对⟦帐目⟧。", fixed: "开立银行账户，核对账目。" },
      { text: "各项指标相互⟦关连⟧。", options: { all: true } },
    ],
    valid: [
      { text: "关于1997年财务工作的意见\n\n核对银行帐户。", note: "成文时《第一批异形词整理表》还没有发布。" },
      { text: "各项指标相互关连。", note: "不大计较的异形词，默认不提示。" },
      { text: "作出决定，由其他部门配合，开立银行账户。" },
      { text: "机关连续三年开展此项工作。", options: { all: true } },
      { text: "古人说：“人心惟危，道心惟微；惟精惟一，允执厥中。”", note: "引用的古语照原文。" },
      { text: "标识清晰，带上蚊帐目测距离。", note: "“标识”（biāoshí）是规范用词。" },
    ],
  },
});
