import type { Severity } from "../../engine/diagnostic";
import { formatHanNumber } from "../../engine/text/numerals";

/** A way of writing the name of a congress or a session wrongly. */
export interface MeetingForm {
  readonly id: string;
  readonly triggers: readonly string[];
  /** How much before the trigger the name may begin. */
  readonly before: number;
  /** Its whole match is the wrong name; global. */
  readonly wrong: RegExp;
  /** Absent where only the writer knows. */
  readonly right?: (match: RegExpMatchArray) => string;
  /** What the matter is, in Chinese, without a full stop. */
  readonly why: string;
  readonly severity: Severity;
}

const HAN = "[一二三四五六七八九十]";
const ANY = "[一二三四五六七八九十\\d]";
const CONGRESS = "十[一二三四五六七八九]|二十[一二三]?";
const PLENUMS = [..."一二三四五六七"].flatMap((ordinal) => [`大${ordinal}中全会`, `大${ordinal}次全会`]);

const inHan = (text: string): string => text.replace(/\d+/g, (digits) => formatHanNumber(Number(digits)));
const group = (match: RegExpMatchArray, at: number): string => match[at] ?? "";

/** All of them may be switched off one by one. */
export const MEETING_FORMS: readonly MeetingForm[] = [
  {
    id: "congress-digits",
    triggers: ["大精神", "大报告", "大以来", "大召开", "大提出", "大部署"],
    before: 4,
    wrong: /党的(?:1[2-9]|2[0-3])大|(?<![\d.第前、])(?:1[2-9]|2[0-3])大(?=精神|以来)/g,
    right: (match) => inHan(match[0]),
    why: "党的代表大会的届次用汉字",
    severity: "warning",
  },
  {
    id: "congress-counter",
    triggers: ["届全国代表大会"],
    before: 12,
    wrong: new RegExp(`(党的|中国共产党)第(${ANY}{1,3})届全国代表大会`, "g"),
    right: (match) => `${group(match, 1)}第${inHan(group(match, 2))}次全国代表大会`,
    why: "党的全国代表大会称“次”，中央委员会才称“届”",
    severity: "warning",
  },
  {
    id: "congress-ordinal",
    triggers: ["党的第"],
    before: 0,
    wrong: new RegExp(`党的第(${CONGRESS})大(?=精神|报告|以来|召开|提出|部署|代表|[，。、和胜])`, "g"),
    right: (match) => `党的${group(match, 1)}大`,
    why: "简称里不用“第”，全称才写“第几次全国代表大会”",
    severity: "warning",
  },
  {
    id: "congress-twentieth",
    triggers: ["届全国代表大会"],
    before: 6,
    wrong: /(?<=^|[，。、；：！？（“]|贯彻|召开|学习|落实|迎接|喜迎|庆祝|宣传)第二十届全国代表大会/g,
    right: (match) => match[0].replace("届", "次"),
    why: "党的全国代表大会称“次”，中央委员会才称“届”",
    severity: "warning",
  },
  {
    id: "congress-bare-number",
    triggers: ["次全国代表大会"],
    before: 8,
    wrong: new RegExp(`(党的|中国共产党)(${CONGRESS})次全国代表大会`, "g"),
    right: (match) => `${group(match, 1)}第${group(match, 2)}次全国代表大会`,
    why: "全称里次数前面有“第”",
    severity: "warning",
  },
  {
    id: "congress-full-digits",
    triggers: ["次全国代表大会"],
    before: 10,
    wrong: /(?:党的|中国共产党)第\d{1,2}次全国代表大会/g,
    right: (match) => inHan(match[0]),
    why: "会议的届次用汉字",
    severity: "warning",
  },
  {
    id: "congress-meeting",
    triggers: ["八大会议", "九大会议", "十大会议"],
    before: 6,
    wrong: new RegExp(`党的(?:${CONGRESS})大会议`, "g"),
    right: (match) => match[0].replace("会议", ""),
    why: "“大”已经是“代表大会”的简称",
    severity: "information",
  },
  {
    id: "plenum-of-congress",
    triggers: PLENUMS,
    before: 4,
    wrong: new RegExp(`(${ANY}{1,4})大([一二三四五六七])[中次]全会`, "g"),
    right: (match) => `${inHan(group(match, 1))}届${group(match, 2)}中全会`,
    why: "全会是中央委员会的，称“届”不称“大”",
    severity: "warning",
  },
  {
    id: "plenum-count",
    triggers: ["次全会"],
    before: 8,
    wrong: new RegExp(`党的(${CONGRESS})届([一二三四五六七])次全会`, "g"),
    right: (match) => `党的${group(match, 1)}届${group(match, 2)}中全会`,
    why: "中央委员会的全会简称“几中全会”",
    severity: "warning",
  },
  {
    id: "plenum-impossible",
    triggers: ["中全会"],
    before: 7,
    wrong: /(?<!二)(?:十[四五六七八九]|二十[一二三]?)届(?:[八九]|十[一二]?)中全会/g,
    why: "党的十四大以来，每届中央委员会都召开七次全会",
    severity: "warning",
  },
  {
    id: "plenum-of-commission",
    triggers: [
      "纪委一中全会",
      "纪委二中全会",
      "纪委三中全会",
      "纪委四中全会",
      "纪委五中全会",
      "纪委六中全会",
      "纪委七中全会",
    ],
    before: 6,
    wrong: new RegExp(`(?:(${CONGRESS})届)?(?:中央纪委|中纪委)([一二三四五六七])中全会`, "g"),
    right: (match) => `${match[1] === undefined ? "" : `${match[1]}届`}中央纪委${group(match, 2)}次全会`,
    why: "“几中全会”是中央委员会的，中央纪委称“几次全会”",
    severity: "warning",
  },
  {
    id: "plenum-digits",
    triggers: ["中全会"],
    before: 8,
    wrong:
      /(?:\d{1,2}届(?:[一二三四五六七\d]中、)?[一二三四五六七\d]|[一二三四五六七八九十]{1,3}届(?:[一二三四五六七\d]中、)?\d)中全会/g,
    right: (match) => inHan(match[0]),
    why: "会议的届次用汉字",
    severity: "warning",
  },
  {
    id: "plenum-ordinal",
    triggers: ["中全会"],
    before: 8,
    wrong: new RegExp(`第(${HAN}{1,3}届[一二三四五六七]中全会)`, "g"),
    right: (match) => group(match, 1),
    why: "简称里不用“第”，全称才写“第几届中央委员会第几次全体会议”",
    severity: "information",
  },
  {
    id: "session-digits",
    triggers: ["届全国人大", "届全国政协", "全国政协"],
    before: 4,
    wrong: new RegExp(
      `\\d{1,2}届全国(?:人大|政协)(?:${ANY}{1,2}次会议)?|${HAN}{1,3}届全国人大\\d次会议|全国政协(?:\\d{1,2}届${ANY}|${HAN}{1,3}届\\d)次会议`,
      "g",
    ),
    right: (match) => inHan(match[0]),
    why: "会议的届次用汉字",
    severity: "warning",
  },
  {
    id: "congress-order",
    triggers: ["全国人大"],
    before: 0,
    wrong: new RegExp(`全国人大(${ANY}{1,3})届(${ANY}{1,2})次会议`, "g"),
    right: (match) => `${inHan(group(match, 1))}届全国人大${inHan(group(match, 2))}次会议`,
    why: "人大会议的届次写在前面",
    severity: "warning",
  },
  {
    id: "congress-full-order",
    triggers: ["全国人民代表大会第", "全国人大第"],
    before: 0,
    wrong: new RegExp(`全国(人民代表大会|人大)第(${ANY}{1,3})届(第?)(${ANY}{1,2})次会议`, "g"),
    right: (match) =>
      group(match, 1) === "人大"
        ? `${inHan(group(match, 2))}届全国人大${inHan(group(match, 4))}次会议`
        : `第${inHan(group(match, 2))}届全国人民代表大会第${inHan(group(match, 4))}次会议`,
    why: "人大会议的届次写在前面",
    severity: "warning",
  },
  {
    id: "conference-ordinal",
    triggers: ["全国政协第"],
    before: 0,
    wrong: new RegExp(`全国政协第(${HAN}{1,3})届第?(${HAN}{1,2})次会议`, "g"),
    right: (match) => `全国政协${group(match, 1)}届${group(match, 2)}次会议`,
    why: "简称里不用“第”",
    severity: "information",
  },
  {
    id: "conference-order",
    triggers: ["届全国政协"],
    before: 5,
    wrong: new RegExp(`第?(${HAN}{1,3})届全国政协第?(${HAN}{1,2})次会议`, "g"),
    right: (match) => `全国政协${group(match, 1)}届${group(match, 2)}次会议`,
    why: "政协会议的届次写在“全国政协”后面",
    severity: "warning",
  },
  {
    id: "discipline-plenum",
    triggers: ["中纪委"],
    before: 0,
    wrong: new RegExp(`中纪委(${ANY}{1,3})届(${ANY}{1,2})次(?:全会|会议)`, "g"),
    right: (match) => `${inHan(group(match, 1))}届中央纪委${inHan(group(match, 2))}次全会`,
    why: "规范简称是“几届中央纪委几次全会”",
    severity: "hint",
  },
  {
    id: "committee-of-region",
    triggers: ["省省委", "市市委", "县县委"],
    before: 0,
    wrong: /([省市县])\1委(?!员|托|派|任|屈|培)/g,
    right: (match) => `${group(match, 1)}委`,
    why: "“省委”前面的地名不再带“省”字，市、县相同",
    severity: "information",
  },
];
