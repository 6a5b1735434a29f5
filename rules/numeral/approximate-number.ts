import { defineParagraphRule } from "../../engine/rule";

const HAN = "一二三四五六七八九";
const PAIRS = [...HAN.slice(0, -1)].flatMap((digit, i) => [`${digit}、${HAN[i + 1]}`, `${i + 1}、${i + 2}`]);
const SOME = [...[..."0123456789"].map((digit) => `${digit}几`), ...[..."0123456789"].map((digit) => `几${digit}`)];

/** What is counted roughly. Not 级 类 线 等 层 楼 班 期 批 条 项 月 号, with which two things are named. */
const COUNTED =
  "(?:个(?!百分点)|名|位|天|岁|公里|里(?!程)|米|斤|亩|户|家|件|倍|小时|分钟|人(?!民|才|员|大|事|口)|年(?!级|度|生|制|期|份|均|末|底|初))";
const ARABIC_AFTER = new RegExp(
  `^(?:${COUNTED}|[十百千](?:[万亿]|余|多)?${COUNTED}|[十百千]?[万亿](?:余|多)?(?:元|[美欧]元|${COUNTED}))`,
);
const HAN_AFTER = new RegExp(`^(?:[十百千万][余多]?)?(?:${COUNTED}|次(?![网供泵回设产会全]))`);
/** Before a pair that names two things: 第一、二次, 高一、二年, 排名3、4位. */
const NAMING = /[第初高大列获排名之其\d一二三四五六七八九十百千万、.—～/-]$/;
const ROUND = /(?<![\d.第])([1-9]0{1,3})几$/;

const pair = (folded: string, literal: string, at: number): boolean => {
  const after = folded.slice(at + 3, at + 8);
  const han = HAN.includes(literal.charAt(0));
  if (NAMING.test(folded.slice(Math.max(0, at - 1), at)) || !(han ? HAN_AFTER : ARABIC_AFTER).test(after)) return false;
  return !/^(?:个|名|位|家|件|项)?(?:年级|方面|方案|问题|阶段|标段|组|区|季度|月份)/.test(after) || /^个月/.test(after);
};

const hanDigit = (digit: string): string => (/\d/.test(digit) ? (HAN[Number(digit) - 1] as string) : digit);

/** Two of something is 两 in figures said roughly, but 二三十. */
const pairInHan = (literal: string, after: string): string => {
  const [first, second] = [hanDigit(literal.charAt(0)), hanDigit(literal.charAt(2))];
  return (first === "二" && after !== "十" ? "两" : first) + second;
};

const TENS: Readonly<Record<string, string>> = { "0": "十", "00": "百", "000": "千" };
const roundInHan = (digits: string): string => {
  const head = digits === "10" ? "" : hanDigit(digits.charAt(0));
  return `${head}${TENS[digits.slice(1)]}几`;
};

export default defineParagraphRule({
  id: "numeral/approximate-number",
  title: "概数用汉字数字，中间不用顿号。",
  rationale: "“三四个月”是说不定三个月还是四个月；写成“三、四个月”“3、4个月”，就成了列举三个月和四个月。",
  basis: [
    { source: "GB/T 15835-2011", clause: "4.2.2、5.2.1", evidence: "standard" },
    { source: "GB/T 15834-2011", clause: "4.5.3.4", evidence: "standard" },
  ],
  severity: "error",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  triggers: { literals: [...PAIRS, ...SOME] },
  *check({ folded, content }, { hits }) {
    for (const { literal, at } of hits) {
      const listed = literal.length === 3;
      if (listed && (at === content.start || !pair(folded, literal, at))) continue;
      const round = listed ? undefined : ROUND.exec(folded.slice(Math.max(0, at - 4), at + 2));
      if (!listed && !round && !/^几\d0(?!\d)/.test(folded.slice(at, at + 4))) continue;
      const digits = round?.[1] as string;
      const start = round ? at + 1 - digits.length : at;
      const span = { start, end: listed ? at + 3 : round ? at + 2 : at + 3 };
      const newText = listed ? pairInHan(literal, folded.charAt(at + 3)) : round ? roundInHan(digits) : "几十";
      yield {
        span,
        message: `“${folded.slice(span.start, span.end)}”表示概数，应写作“${newText}”；概数用汉字数字，两数之间不用顿号。`,
        fixes: [{ title: `改为“${newText}”`, safety: "unsafe" as const, edits: [{ span, newText }] }],
      };
    }
  },
  examples: {
    invalid: [
      { text: "用了⟦3、4⟧个月，来了⟦五、六⟧位专家。", fixed: "用了三四个月，来了五六位专家。", unsafe: true },
      { text: "走访⟦二、三⟧十户群众，往返⟦七、八⟧公里。" },
      { text: "有⟦20几⟧个村、⟦几10⟧户。", fixed: "有二十几个村、几十户。", unsafe: true },
      {
        text: "新建公路⟦3、4⟧百公里，流转土地⟦2、3⟧千亩。",
        fixed: "新建公路三四百公里，流转土地两三千亩。",
        unsafe: true,
      },
      { text: "等了⟦三、四⟧天，跑了⟦五、六⟧次。" },
    ],
    valid: [
      { text: "三、四级手术占比提高，二、三产业协同，一、二线城市，七、八月，一、二、三等奖，预约二、三级医院。" },
      {
        text: "第三、四次会议，达到第一、二项标准，初一、二年级，高二、三年级，排名3、4位。",
        note: "说的是两样东西。",
      },
      { text: "三、四个方面的任务", note: "层次序数。" },
      { text: "三四个月，二三十户，20多个，近20个，约300人，10余家，占1/4、1/3。" },
      { text: "1、2号楼，2023、2024年，第13、14个项目，一、二次设备。" },
    ],
  },
});
