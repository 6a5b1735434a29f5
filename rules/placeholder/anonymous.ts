import { exampleEntry } from "../../engine/mined/example-entry";
import { definePartRule, type LiteralHit, type NoOptions } from "../../engine/rule";
import { type Span, shift } from "../../engine/span";
import { LITERAL_MASKS, type LiteralMasks, notLiteral } from "./_literal-masks";
import { findMasks, type Mask } from "./_masks";
import { isCaseReport, isTemplate } from "./_purpose";

interface Fact {
  readonly span: Span;
  readonly shown: string;
}

const LITERALS = [
  "某某",
  "某省",
  "某市",
  "某县",
  "某区",
  "某镇",
  "某乡",
  "某村",
  "某街道",
  "某局",
  "某单位",
  "某公司",
  "某部",
  "某同志",
  "某学校",
  "某医院",
] as const;

/** A市, B县: letters that stand for places. Of X it is `placeholder/mask` that says so. */
const LETTERED: readonly string[] = [..."ABCDEFGHIJKLMNOPQRSTUVWYZ"].flatMap((letter) =>
  [..."省市县镇乡村"].map((unit) => letter + unit),
);
/** What goes on before or behind makes it another word: 4A级, T市场, B村级. */
const LETTER_BEFORE = /[A-Za-z\d“（.+-]/;
const LETTER_WORD = /^(?:市[场值民政]|省[略级时电油心道]|村[级民道]|镇[痛静]|乡[镇村道]|县道)/;

/** Where anonymity is meant: cases, discipline, examples. */
const CASE =
  /违纪|违法|违规|涉嫌|犯罪|被告|原告|嫌疑人|受害|被害|举报人|投诉人|当事人|患者|病例|处分|处罚|罚款|拘留|判处|案例|案件|一案|事故|化名|例如|比如|譬如|假如|假设|如果|如：|典型问题|受贿|贪污|诈骗|死亡|死者|伤者/;
/** 某一, 某某些 and 某某等 speak of things in general; 某部分, 某局部, 某日常 are other words. */
const OTHER_WORD =
  /^(?:某部[分件门位队]|某局[部限]|某区[域间块]|某乡[村亲]|某村[民庄]|某市[场民级]|某省[级份]|某县[级域])/;

const spansOf = (folded: string, hits: readonly LiteralHit[]): Span[] => {
  const spans: Span[] = [];
  for (const { literal, at } of hits) {
    if (
      LETTERED.includes(literal) &&
      (LETTER_BEFORE.test(folded[at - 1] ?? "") || LETTER_WORD.test(folded.slice(at + 1, at + 3)))
    )
      continue;
    if (OTHER_WORD.test(folded.slice(at, at + 3)) || (spans.at(-1)?.end ?? -1) > at) continue;
    let end = at + literal.length;
    while (literal === "某某" && folded[end] === "某") end++;
    spans.push({ start: at, end });
  }
  return spans;
};

const surnamed = (text: string, folded: string, literals: LiteralMasks): readonly Mask[] => {
  const names = findMasks(text, folded).filter(({ subject }) => subject === "surnamed");
  return notLiteral(names, ({ span }) => span, folded, literals);
};

const factsOf = (folded: string, hits: readonly LiteralHit[], names: readonly Mask[]): Fact[] => {
  const spans = [...spansOf(folded, hits), ...names.map(({ span }) => ({ start: span.start - 1, end: span.end }))];
  if (spans.length === 0 || CASE.test(folded)) return [];
  return spans.sort((a, b) => a.start - b.start).map((span) => ({ span, shown: folded.slice(span.start, span.end) }));
};

export default definePartRule<Fact, NoOptions, LiteralMasks, "mask">({
  id: "placeholder/anonymous",
  title: "公文中的人名、地名和单位应写实名，不用“某某”“张××”代替。",
  rationale:
    "“某某局”“某市”“张××”在通报和案例里是有意隐去姓名，在通知、报告、总结里多是套用范文没有改完。写明实名，责任才清楚。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  draftSeverity: "hint",
  recommended: true,
  fixable: "no",
  scope: "part",
  triggers: { literals: [...LITERALS, ...LETTERED], classes: ["cross", "star"] },
  mined: LITERAL_MASKS,
  collect: ({ text, folded, classes }, { hits, data }) =>
    factsOf(folded, hits, classes === 0 ? [] : surnamed(text, folded, data)),
  *check(part, { facts }) {
    if (isCaseReport(part)) return;
    const template = isTemplate(part);
    for (const { block, fact } of facts)
      yield {
        span: shift(fact.span, block.start),
        message: `“${fact.shown}”没有写实名，除非有意隐去，应写明实际名称。`,
        severity: template ? "information" : "warning",
      };
  },
  examples: {
    invalid: [
      { text: "关于⟦某某⟧工作的报告\n⟦某市⟧⟦某局⟧组织全体干部学习，⟦某单位⟧作了交流发言。" },
      {
        text: "关于人事任免的通知\n经研究，任命⟦张××⟧、⟦李xx⟧和⟦陈×⟧、⟦王*⟧、⟦赵X⟧，均为副主任，⟦某某某⟧同志不再担任职务。",
      },
      { text: "该项目由⟦A县⟧负责实施，⟦B镇⟧、⟦C村⟧配合，⟦H省⟧有关部门指导。" },
      { text: "报名登记表\n  由⟦某某⟧街道填写。", severity: "information" },
    ],
    valid: [
      { text: "关于典型案例的通报\n某市某局局长张某某收受礼金，李××受到处分。\n某市某局局长王××带头学习。" },
      {
        text: "在某些领域、某种程度、某个环节、某一时期，某部分群众反映某局部问题，某市场主体退出，某市级部门牵头，某年某月某日的事。",
      },
      { text: "关于全年工作的报告\n患者张某某送来锦旗，例如某市某局的做法。", note: "病例和举例可以隐去姓名。" },
      {
        text: "创建4A乡村旅游点，开拓B市场，推行“A县”代码，S省道和C村道改线，Y县道通车，A市民卡和VR村项目。",
      },
      { text: "例如A市B县的做法值得推广。" },
      {
        text: "关于命名的通知\n代号由陈××组使用。",
        entries: [exampleEntry({ family: "mask", form: "××", before: "陈", after: "组", verdict: "literal" })],
        note: "本单位的存档里多处这样写，是代号。",
      },
      { text: "某公司涉嫌违法排污一案已移交，张××被判处罚金。" },
      { text: "关于住房的规定\n某地规定，某类人员3×4平方米，李4*5。" },
    ],
  },
});
