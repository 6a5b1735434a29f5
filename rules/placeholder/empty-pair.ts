import { definePartRule } from "../../engine/rule";
import { type Span, shift } from "../../engine/span";
import { isFormField, isTemplate } from "./_purpose";

const PAIRS = ["《》", "〈〉", "“”", "‘’", "（）", "〔〕", "【】", "「」", "[]"] as const;
const GAPPED = PAIRS.map((pair) => `${pair.charAt(0)} `);

interface Fact {
  readonly span: Span;
  readonly shown: string;
  readonly round: boolean;
}

/** The text speaks of the marks themselves, or of what goes into them. */
const NAMED_BEFORE = /(?:[引括名]号|标点|符号|填入|填在|写在|打在|[a-zA-Z\d_]|[“‘])$/;
const NAMED_AFTER = /^(?:号|表示|标|括|填|[”’])/;
/** The same where the sentence speaks of marks. */
const BESIDE_BEFORE = /(?:[加以用在和、]|包括)$/;
const BESIDE_AFTER = /^(?:为|是|内|里|中|处)/;
const OF_MARKS = /[引括名]号|标点|符号|填|选项/;
const NEAR = 40;
/** A blank to be filled in or ticked: 选择（ ）, 是（ ）否（ ）. */
const CHOICE = /（ *）[^。]{0,12}（ *）|（ {2,}）/;

/** A unit: what is missing is a value, and no tick. */
const VALUE_AFTER = /^(?:[万亿]|[元个项家人名次户件号年月日天岁倍%]|小时)/;

/** Whether the pair is a blank of a form, to be ticked or filled in. */
const isChoice = (folded: string, span: Span): boolean =>
  (CHOICE.test(folded.slice(Math.max(0, span.start - 24), span.end + 24)) || isFormField(folded, span.start)) &&
  !VALUE_AFTER.test(folded.slice(span.end, span.end + 2));

const closedAt = (folded: string, at: number): number => {
  let end = at + 1;
  while (folded[end] === " ") end++;
  return end + 1;
};

const isNamed = (folded: string, at: number, end: number): boolean => {
  const before = folded.slice(Math.max(0, at - 2), at);
  const after = folded.slice(end, end + 2);
  if (NAMED_BEFORE.test(before) || NAMED_AFTER.test(after)) return true;
  const beside = BESIDE_BEFORE.test(before) || BESIDE_AFTER.test(after);
  return beside && OF_MARKS.test(folded.slice(Math.max(0, at - NEAR), end + NEAR));
};

const factAt = (folded: string, at: number): Fact | undefined => {
  const pair = PAIRS.find((candidate) => candidate.charAt(0) === folded[at]);
  const end = closedAt(folded, at);
  if (!pair || folded[end - 1] !== pair.charAt(1)) return undefined;
  if (isNamed(folded, at, end)) return undefined;
  if (pair === "[]" && !VALUE_AFTER.test(folded.slice(end, end + 2))) return undefined;
  return { span: { start: at, end }, shown: folded.slice(at, end), round: pair === "（）" || pair === "〔〕" };
};

export default definePartRule<Fact & { readonly choice: boolean }>({
  id: "placeholder/empty-pair",
  title: "书名号、引号和括号里不能空着。",
  rationale:
    "《》“”（）里面空着，多是文件名、引语或数据被删去后留下的空壳，应补上内容；确实不需要的，连同标点一并删去。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "error",
  draftSeverity: "information",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  triggers: { literals: [...PAIRS, ...GAPPED] },
  collect: ({ folded }, { hits }) =>
    hits.flatMap(({ at }) => {
      const fact = factAt(folded, at);
      return fact
        ? [
            {
              ...fact,
              choice: fact.round && isChoice(folded, fact.span),
            },
          ]
        : [];
    }),
  *check(part, { facts }) {
    const template = isTemplate(part);
    for (const { block, fact } of facts) {
      const span = shift(fact.span, block.start);
      yield {
        span,
        message: `“${fact.shown}”里面没有内容，应补上，或者连同标点删去。`,
        severity: template || fact.choice ? "information" : "error",
        fixes: [{ title: `删去“${fact.shown}”`, safety: "unsafe" as const, edits: [{ span, newText: "" }] }],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "根据⟦《》⟧和省⟦“”⟧行动部署，完成投资⟦()⟧3亿元。",
        fixed: "根据和省行动部署，完成投资3亿元。",
        unsafe: true,
      },
      { text: "印发⟦《 》⟧（国发⟦〔 〕⟧5号），落实⟦【】⟧要求，参见⟦〈〉⟧。" },
      {
        text: "在⟦《》⟧发表40周年纪念会上，依据⟦《》⟧处理，以邓小平理论和⟦“”⟧重要思想为指导，维护国家⟦“”⟧是重大责任，谎称“有奖销售”、⟦“”⟧等。",
      },
      { text: "车辆识别代号⟦（）⟧、生产日期，隔离⟦[ ]⟧天，监测⟦[ ]⟧小时。" },
      { text: "处⟦[   ]⟧万元以上⟦[ ]⟧%以下罚款。" },
      { text: "医用⟦（）⟧口罩已经发放。" },
      { text: "投资⟦（ ）⟧万元，建成项目⟦（）⟧个。" },
      { text: "登记表编号：⟦〔　　〕⟧，由办公室填写。", severity: "information" },
      { text: "是否同意：同意⟦（　　）⟧，不同意⟦（　　）⟧。", severity: "information", note: "供人勾选的空。" },
      { text: "培训报名表\n  所学专业⟦（）⟧与岗位一致。", severity: "information" },
    ],
    valid: [
      { text: "根据《条例》和“双减”部署（附后），书名用书名号《》，引语用引号“”。“”为引号，《》是书名号。" },
      { text: "请将正确选项填在（ ）内，调用main()函数，括号（）表示可选。" },
      {
        text: "选项前的[ ]由本人勾选，数组a[]为空，书名号包括《》、〈〉，引号包括“”和‘’，加（）括起，（）内填写姓名。",
      },
      { text: "“试点”“示范”两项，《甲》《乙》两书，（ 附后）。" },
    ],
  },
});
