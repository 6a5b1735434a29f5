import { fold } from "../../engine/text/classes";

const BLANKS = /\s+/g;
const BRACKETED = /（[^（）]{0,12}）$/;
const END_MARKS = /[。：；！，、]{1,8}$/;
const MASKED = /[xX×]{2,}|\*{2,}|[○□_]{2,}|某/;
/** What says whose and when, not what for: 我市, 全区, 目前, 2024年, “十四五”时期, 过去五年. */
const SCOPE = new RegExp(
  `^(?:${[
    "我[国省市州区县旗乡镇街村校院厅局委办司部处科站所中心]{1,2}",
    "全[国省市州区县旗乡镇街村校院厅局委办系统]{1,2}",
    "本[省市州区县旗乡镇街村校院厅局委办单位部门年度]{1,3}",
    "(?:目前|当前|现阶段|近期|近年来|今年以来|一年来)，?",
    "(?:20\\d\\d|今|去|上|过去[一二三四五六七八九十两几]?|[一二三四五六七八九十]|[xX×]{2,4})年度?(?:以来|来)?的?",
    "“十[一二三四五六]五”(?:时期|期间)?的?",
    "[上下]半年|第?[一二三四]季度",
    "关于",
  ].join("|")})(?!以?来)(?=\\S{2})`,
);

/**
 * The words of a heading or lead that say what it is for: folded, without blanks, brackets and marks at the end, years and
 * whose it is (我市, 全区, 目前). Empty where a mask stands in it.
 */
export const headingWords = (title: string): string => {
  let words = fold(title).replace(BLANKS, "").replace(END_MARKS, "").replace(BRACKETED, "").replace(END_MARKS, "");
  for (let scope = SCOPE.exec(words); scope; scope = SCOPE.exec(words)) words = words.slice(scope[0].length);
  return MASKED.test(words) ? "" : words;
};
