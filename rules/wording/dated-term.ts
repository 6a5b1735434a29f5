import { definePartRule } from "../../engine/rule";
import { isHeldTo } from "../common/document-date";
import { type DatedWording, wrongForTheTime } from "./_dated";
import { tableOf, type WordingEntry, wordingsIn } from "./_table";
import terms from "./dated-term.json";

const TABLE = tableOf(terms.entries as readonly WordingEntry[]);

const SENTENCE = 80;
const YEAR = /(?:19|20)\d\d(?=年)/g;

/** Whether the sentence tells of a year before the change: 2017年获市卫计委表彰. */
const tellsOfThePast = (folded: string, at: number, { since = "" }: WordingEntry): boolean => {
  const before = folded.slice(Math.max(0, at - SENTENCE), at);
  const year = before
    .slice(before.lastIndexOf("。") + 1)
    .match(YEAR)
    ?.at(-1);
  return year !== undefined && year <= since.slice(0, 4);
};

const monthWords = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

const say = ({ wrong, right, since = "", why }: WordingEntry): string =>
  `“${wrong}”自${monthWords(since)}起改称“${right}”${why === undefined ? "" : `，${why}`}，请按成文时的名称核对。`;

export default definePartRule<DatedWording>({
  id: "wording/dated-term",
  title: "改了名称的机关和提法，照成文时的名称写。",
  rationale:
    "机关改了名称、提法有了变化，新写的材料还用旧名称，多半是从旧材料里抄来的。成文在改名以前的，说的是改名以前的事，或者写作“原卫计委”的，旧名称是对的。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  lexical: true,
  scope: "part",
  triggers: { literals: TABLE.literals },
  collect: (paragraph, { hits }) =>
    [...wordingsIn(TABLE, "dated", paragraph, hits, say)]
      .map((found) => ({ ...found, span: found.finding.span }))
      .filter(({ span, entry }) => !tellsOfThePast(paragraph.folded, span.start, entry)),
  check: (part, { facts }, { before }) =>
    wrongForTheTime(
      facts,
      part,
      before,
      ({ entry }, dating) => !(entry.dated && dating === undefined) && isHeldTo(entry, dating),
    ),
  examples: {
    invalid: [
      { text: "积极融入“一带一路”⟦战略⟧。", fixed: "积极融入“一带一路”倡议。", unsafe: true },
      {
        text: "关于2022年卫生工作的意见\n\n由市⟦卫计委⟧牵头，县⟦工商局⟧、⟦国土资源局⟧配合。",
        fixed: "关于2022年卫生工作的意见\n\n由市卫生健康委牵头，县市场监管局、自然资源局配合。",
        unsafe: true,
        severity: "hint",
      },
    ],
    valid: [
      { text: "关于2017年卫生工作的意见\n\n由市卫计委牵头，县工商局、国土资源局配合。", note: "当时叫这个名称。" },
      { text: "由市卫计委牵头，县工商局配合。", note: "不知成文于何时。" },
      { text: "关于2022年卫生工作的意见\n\n原卫计委已经并入市卫生健康委，2017年曾获国家卫生计生委表彰。" },
      { text: "关于2022年工作的意见\n\n各级农业部门、环保部门要看清农业局势，执行农业部令第5号。" },
      { text: "关于2015年工作的意见\n\n对接“一带一路”战略，共建“一带一路”倡议。", note: "当时也这样写。" },
      { text: "共建“一带一路”倡议，签订“一带一路”战略合作协议。" },
    ],
  },
});
