import { definePartRule } from "../../engine/rule";
import type { Span } from "../../engine/span";
import { isHeldTo } from "../common/document-date";
import { type DatedWording, wrongForTheTime } from "./_dated";
import { tableOf, type WordingEntry, wordingsIn } from "./_table";
import terms from "./dated-term.json";

const TABLE = tableOf(terms.entries as readonly WordingEntry[]);

const SENTENCE = 80;
const YEAR = /(?:19|20)\d\d(?=年)/g;

const YEAR_AFTER = /^[^，。；\d]{0,4}((?:19|20)\d\d)年/;
/** 2023年被国务院医改办、国家卫计委确立为: the rule for years doubts the year there. */
const OF_THE_STATE = /国家|中国|国务院/;
const IN_THAT_YEAR = /^[^。；]{0,20}(?:被|经|由|获|入选|荣获)[^。；，]{0,24}$/;

interface Told {
  /** The year that the sentence names beside the wording. */
  readonly year: string;
  readonly isDoubted: boolean;
}

/** The year of which the sentence tells: 2017年获市卫计委表彰, 环境保护部2025年专项督察. */
const toldOf = (folded: string, { start, end }: Span): Told | undefined => {
  const after = YEAR_AFTER.exec(folded.slice(end, end + 12))?.[1];
  if (after !== undefined) return { year: after, isDoubted: false };
  const lead = folded.slice(Math.max(0, start - SENTENCE), start);
  const before = lead.slice(lead.lastIndexOf("。") + 1);
  const last = [...before.matchAll(YEAR)].at(-1);
  if (!last) return undefined;
  const between = before.slice(last.index + 5);
  return {
    year: last[0],
    isDoubted: OF_THE_STATE.test(folded.slice(Math.max(0, start - 3), start + 3)) && IN_THAT_YEAR.test(between),
  };
};

interface Fact extends DatedWording {
  readonly told: Told | undefined;
}

const monthWords = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

const say = ({ wrong, right, since = "", why }: WordingEntry): string =>
  `“${wrong}”自${monthWords(since)}起改称“${right}”${why === undefined ? "" : `，${why}`}，请按成文时的名称核对。`;

export default definePartRule<Fact>({
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
      .map(({ entry, finding }) => ({
        entry,
        finding,
        span: finding.span,
        told: toldOf(paragraph.folded, finding.span),
      }))
      .filter(({ entry: { since = "" }, told }) => told === undefined || told.year > since.slice(0, 4)),
  check: (part, { facts }, { before }) =>
    wrongForTheTime(facts, part, before, ({ entry, told }, dating) =>
      dating === undefined && entry.dated ? told !== undefined && !told.isDoubted : isHeldTo(entry, dating),
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
      {
        text: "2025年5月，国家⟦卫计委⟧到我市调研。2025年7月，市⟦工商局⟧开展行动。根据⟦环境保护部⟧2025年督察反馈意见整改。",
        severity: "hint",
        note: "句子里写明了年份。",
      },
    ],
    valid: [
      { text: "关于2017年卫生工作的意见\n\n由市卫计委牵头，县工商局、国土资源局配合。", note: "当时叫这个名称。" },
      {
        text: "2018年3月，国家旅游局与文化部合并。2023年被国家卫计委确立为示范县。",
        note: "前者是当时的名称，后者可疑的是年份。",
      },
      { text: "由市卫计委牵头，县工商局配合。", note: "不知成文于何时。" },
      { text: "关于2022年卫生工作的意见\n\n原卫计委已经并入市卫生健康委，2017年曾获国家卫生计生委表彰。" },
      { text: "关于2022年工作的意见\n\n各级农业部门、环保部门要看清农业局势，执行农业部令第5号。" },
      { text: "关于2015年工作的意见\n\n对接“一带一路”战略，共建“一带一路”倡议。", note: "当时也这样写。" },
      { text: "共建“一带一路”倡议，签订“一带一路”战略合作协议。" },
    ],
  },
});
