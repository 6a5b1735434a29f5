import { defineParagraphRule } from "../../engine/rule";
import type { Span } from "../../engine/span";
import { type Quantity, quantitiesIn, shown } from "./_quantities";

const LOOK_BACK = 40;
const LOOK_AHEAD = 160;
/** Without any of these `TOTAL` finds nothing. */
const TOTALLING = /[共总]|合计|累计|全部/;
const TOTAL = /(?:共|合计|总计|总数|总额|累计|总共|总量|全部|生产总值)[^，。；：（）]{0,20}$/;
/** Figures behind these words are no parts: changes, shares, rounded or nested ones. */
const NO_PART =
  /其中|增|减|升|降|比|占|率|约|(?<!其)余(?!下)|超|近|上年|同期|除|另|平均|人均|最|以上|以下|多|每|达|累计/;
const CLOSING = /其余|其他|其它|剩余|余下/;
/** Of a list that need not be complete a sum that falls short by more than this share says nothing. */
const NEARLY = 0.02;

interface Split {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  readonly span: Span;
  /** Whether the list must add up: it names the rest, or stands in brackets right behind the total. */
  readonly complete: boolean;
}

const readSplit = (folded: string, at: number, bracket: boolean): Split | undefined => {
  const from = Math.max(0, at - LOOK_BACK);
  if (!TOTALLING.test(folded.slice(from, at))) return undefined;
  const lead = /[，（：]?$/.exec(folded.slice(from, at))?.[0].length ?? 0;
  const total = quantitiesIn(folded, from, at - lead).at(-1);
  if (!total || total.rounded || total.unit === "" || total.unit === "%" || total.unit === "年") return undefined;
  if (!/^[一-鿿”]{0,6}$/.test(folded.slice(total.end, at - lead)) || !TOTAL.test(folded.slice(from, total.start)))
    return undefined;
  const body = /^[^。；）！？]*/.exec(folded.slice(at, at + LOOK_AHEAD))?.[0] ?? "";
  if (
    NO_PART.test(body.replace("其中", "").replaceAll("产业增加值", "产业")) ||
    body.length === LOOK_AHEAD ||
    /[×*xX]/.test(body)
  )
    return undefined;
  const all = quantitiesIn(folded, at, at + body.length);
  const parts = all.filter(({ unit }) => unit === total.unit);
  if (parts.length < 2 || parts.length !== all.length || parts.some(({ rounded }) => rounded)) return undefined;
  const complete = CLOSING.test(body) || (bracket && folded.charAt(at + body.length) === "）" && !body.includes("等"));
  return { total, parts, span: { start: at, end: at + body.length }, complete };
};

const sumOf = (parts: readonly Quantity[]): number => parts.reduce((sum, { value }) => sum + value, 0);

const isOff = ({ total, parts, complete }: Split): boolean => {
  const difference = sumOf(parts) - total.value;
  const leeway = (total.step + parts.reduce((sum, { step }) => sum + step, 0)) / 2;
  const whole = [total, ...parts].every(({ value, step }) => step === 1 && Number.isInteger(value));
  if (Math.abs(difference) <= (whole ? 0 : leeway + 1e-6)) return false;
  return complete || difference > 0 || (parts.length > 2 && -difference <= total.value * NEARLY);
};

const messageOf = (folded: string, { total, parts }: Split): string => {
  const [stated, sum] = [folded.slice(total.start, total.end), shown(sumOf(parts))];
  const whole = parts.some((part) => part.value > total.value);
  return whole
    ? `其中一项就超过了总数“${stated}”，应核对。`
    : `各项相加是${sum}${total.unit}，与总数“${stated}”不符；项目有交叉或者没有列全的，应写明。`;
};

export default defineParagraphRule({
  id: "numeral/part-sum",
  title: "分项之和应与总数相符。",
  rationale: "“共15个，其中县级6个、乡级8个”加起来是14，读的人不知道少了一个还是总数错了；分项大于总数的，一定有错。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: {
    literals: ["其中", "个（", "人（", "家（", "项（", "名（", "件（", "元（", "所（", "户（", "起（", "台（"],
  },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      const bracket = literal !== "其中";
      const start = bracket ? at + 2 : at;
      if (bracket && folded.startsWith("其中", start)) continue;
      const split = readSplit(folded, start, bracket || folded.charAt(start - 1) === "（");
      if (!split || (bracket && !split.complete) || !isOff(split)) continue;
      const { total, parts } = split;
      const certain = parts.some(({ value }) => value > total.value) || split.complete;
      yield {
        span: { start: total.start, end: total.end },
        message: messageOf(folded, split),
        severity: certain ? ("warning" as const) : ("information" as const),
        related: [{ span: split.span, message: `这里列了${parts.length}项。` }],
      };
    }
  },
  examples: {
    invalid: [
      { text: "全市共有医院⟦15家⟧（三级6家、二级8家）。" },
      { text: "共受理投诉⟦120件⟧，其中办结100件、转办12件，其余7件正在办理。" },
      { text: "共建成站点⟦30个⟧，其中城区35个、乡镇4个。" },
      { text: "共培训⟦300人⟧，其中干部120人、教师100人、医生90人。", severity: "information" },
      { text: "共开工⟦102个⟧项目，其中农业33个、工业48个、交通13个、水利7个。", severity: "information" },
      {
        text: "全市生产总值⟦856.3亿元⟧，其中一产120.1亿元，二产310.2亿元，三产436.0亿元。",
        severity: "information",
      },
    ],
    valid: [
      { text: "全市共有医院14家（三级6家、二级8家），共受理120件，其中办结100件、转办13件，其余7件正在办理。" },
      { text: "共有医院100家，其中三级10家、二级20家。", note: "没有列全。" },
      { text: "共发放贷款12.3亿元，其中农业4.1亿元、工业8.3亿元。", note: "四舍五入的误差。" },
      { text: "共培训300人，其中女干部占120人、比上年增加300人；共xx个，其中城区3个、乡镇4个。" },
      { text: "共有党员60人，其中女党员30人，35岁以下40人。", note: "单位不同的数不相加。" },
    ],
  },
});
