import type { Finding } from "../../engine/diagnostic";
import { defineParagraphRule, type LiteralHit } from "../../engine/rule";

const PLACES =
  "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 石家庄 太原 沈阳 大连 长春 哈尔滨 南京 苏州 杭州 宁波 合肥 福州 厦门 南昌 济南 青岛 郑州 武汉 长沙 广州 深圳 珠海 南宁 海口 成都 贵阳 昆明 拉萨 西安 兰州 西宁 银川 乌鲁木齐 呼和浩特 徐州 洛阳 襄阳 宜昌 湛江 钦州 中国 东盟 欧洲 中亚 俄罗斯 德国 老挝 越南".split(
    " ",
  );
const WRONG_MARKS = ["——", "-", "–"];
const WIDEST = 4;
const TELEPHONE = /(?:电话|传真)(?:号码)?[：为]?（?(\d{3,4})(——?|～|–)(?=\d{7,8}(?!\d))/y;
const FROM = /[从自](?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?([—～])(?=(?:19|20)\d\d年|\d{1,2}[月日])/y;

const at = (start: number, written: string, right: string, message: string): Finding => {
  const span = { start, end: start + written.length };
  return {
    span,
    message,
    fixes: [{ title: `改为“${right}”`, safety: "unsafe", edits: [{ span, newText: right }] }],
  };
};

/** 北京-上海: the literal is the first place with the mark. */
const betweenPlaces = (folded: string, { literal, at: start }: LiteralHit): Finding | undefined => {
  const end = start + literal.length;
  const mark = WRONG_MARKS.find((wrong) => literal.endsWith(wrong)) as string;
  if (folded.charAt(end) === mark || !PLACES.some((place) => folded.startsWith(place, end))) return undefined;
  if (/盆地|断裂|造山/.test(folded.slice(end, end + WIDEST * 2))) return undefined;
  return at(end - mark.length, mark, "—", `两个地方之间的连接号用一字线“—”，不用“${mark}”。`);
};

const matchAt = (pattern: RegExp, folded: string, start: number): RegExpExecArray | null => {
  pattern.lastIndex = start;
  return pattern.exec(folded);
};

const findingAt = (folded: string, hit: LiteralHit): Finding | undefined => {
  if (WRONG_MARKS.some((mark) => hit.literal.endsWith(mark))) return betweenPlaces(folded, hit);
  const telephone = matchAt(TELEPHONE, folded, hit.at);
  if (telephone) {
    const mark = telephone[2] as string;
    return at(hit.at + telephone[0].length - mark.length, mark, "-", "电话号码的区号后面用短横线“-”。");
  }
  const from = matchAt(FROM, folded, hit.at);
  if (!from) return undefined;
  const mark = from[1] as string;
  return at(
    hit.at + from[0].length - 1,
    mark,
    "至",
    `前面用了“${folded.charAt(hit.at)}”，起止时间之间宜用“至”，不用“${mark}”。`,
  );
};

export default defineParagraphRule({
  id: "punctuation/connector",
  title: "连接号看连接的是什么：地方之间用一字线，电话号码用短横线，“从”“自”之后用“至”。",
  rationale: "短横线用于号码和复合名词，一字线用于起止的时间和地方，破折号用于解释；用错了，读者会看成别的意思。",
  basis: [
    { source: "GB/T 15834-2011", clause: "4.13.3", evidence: "standard" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "hint",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  triggers: {
    literals: [
      ...PLACES.flatMap((place) => WRONG_MARKS.map((mark) => place + mark)),
      ...["从19", "从20", "自19", "自20", "电话", "传真"],
    ],
  },
  *check({ folded }, { hits }) {
    for (const hit of hits) {
      const finding = findingAt(folded, hit);
      if (finding) yield finding;
    }
  },
  examples: {
    invalid: [
      {
        text: "开通北京⟦-⟧上海班列，成都⟦——⟧重庆高铁提速。",
        fixed: "开通北京—上海班列，成都—重庆高铁提速。",
        unsafe: true,
      },
      {
        text: "联系电话：010⟦—⟧88842603，传真：0759⟦——⟧3380001。",
        fixed: "联系电话：010-88842603，传真：0759-3380001。",
        unsafe: true,
      },
      { text: "从2021年⟦—⟧2023年，全市完成投资3亿元。", fixed: "从2021年至2023年，全市完成投资3亿元。", unsafe: true },
    ],
    valid: [
      { text: "开通北京—上海班列，建设中国—东盟合作中心，勘探新疆-甘肃盆地，制定2021—2023年规划。" },
      { text: "联系电话：010-88842603，从2021年至2023年，传真与电话—邮件并用。" },
      { text: "走进上海——一座开放的城市，推进北京——冬奥之城建设。" },
    ],
  },
});
