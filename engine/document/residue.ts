import { headOf, type Line, lengthOf } from "./line";

/** Words without which a line is no residue of a web page or a document site; the scanner looks for them. */
export const RESIDUE_WORDS = [
  "当前位置",
  "试读结束",
  "查阅全文",
  "加微信",
  "版权声明",
  "版权所有",
  "由互联网用户",
  "侵权",
  "转载请",
  "未经授权",
  "All Rights",
  "Powered by",
  "备案号",
  "ICP备",
  "上一篇",
  "下一篇",
  "相关推荐",
  "猜你喜欢",
  "推荐访问",
  "推荐阅读",
  "相关文章",
  "返回顶部",
  "网友投稿",
  "小编",
  "责任编辑",
  "发布时间",
  "浏览",
  "点击",
  "分享到",
  "搜索更多",
  "其他更多资料",
  "worksummary",
  "篇）",
  "供大家参考",
] as const;

const PATTERNS: readonly RegExp[] = [
  /^当前位置：/,
  /试读结束/,
  /查阅全文|全文共\d+字/,
  /^版权(?:声明|所有)/,
  /本文内容由互联网用户|仅代表作者本人/,
  /如有侵权|如若转载|^转载请/,
  /未经授权禁止/,
  /All Rights Reserved|^Powered by/i,
  /备案号：|ICP备\d+号/,
  /^[-•·\s]*(?:上一篇|下一篇)(?:[：:\s]|$)/,
  /^(?:相关推荐|猜你喜欢|推荐访问|推荐阅读|相关文章|返回顶部)(?:[：:\s]|$)/,
  /来源：网友投稿/,
  /小编为(?:大家|您)|小编(?:整理|收集)|以下是小编/,
  /^责任编辑：/,
  /^发布时间：.{0,30}(?:来源|作者|浏览|点击|字号)/,
  /(?:浏览|点击)(?:次数|量)?：\s*\d+/,
  /^分享到/,
  /可搜索(?:更多|其他)/,
  /[a-z]{4,}\/worksummary/,
  /(?:供大家参考|希望对你有所?帮助).{0,12}$/,
];

/** Lines after which a page holds nothing of the document. */
const TAIL = /^(?:相关推荐|猜你喜欢|推荐阅读|相关文章|推荐访问)(?:[：:\s]|$)/;
const PAGE_NUMBER = /^(?:[-—－]\s?\d{1,3}\s?[-—－]|第\s?\d{1,3}\s?页\s*共\s?\d{1,3}\s?页)$/;
const CRUMB_LENGTH = 12;
const CRUMB = /^[（）()\d\s:：/.年月日-]+$/;
const SITE_LENGTH = 600;
const COMPILATION = /[（(](?:通用|精选|合集|优选)?\d+篇[）)]/;

const hasWord = (hits: readonly number[], first: number): boolean => {
  for (let i = 0; i < hits.length; i += 2) {
    const literal = hits[i] as number;
    if (literal >= first && literal < first + RESIDUE_WORDS.length) return true;
  }
  return false;
};

const looksResidual = (line: Line, first: number): boolean => {
  const length = lengthOf(line);
  if (length <= 16 && PAGE_NUMBER.test(headOf(line))) return true;
  if (!hasWord(line.hits, first)) return false;
  if (length > SITE_LENGTH) return false;
  const text = headOf(line, SITE_LENGTH);
  if (PATTERNS.some((pattern) => pattern.test(text))) return true;
  return length <= 60 && COMPILATION.test(text) && line.marker === undefined;
};

const isResidue = (line: Line, first: number): boolean => {
  if (line.residue < 0) line.residue = looksResidual(line, first) ? 1 : 0;
  return line.residue === 1;
};

/** A number alone among the first lines counts the documents of a compilation. */
const HEAD_LINES = 8;
const isLoneNumber = (line: Line): boolean => lengthOf(line) <= 2 && /^\d+$/.test(headOf(line));

/**
 * Which lines are residue of the page a document was copied from: breadcrumbs, paywalls, copyright, related documents.
 * Found before anything else, since language rules must not read them. `firstWord` is the scanner's id of the first word.
 */
export const findResidue = (lines: readonly Line[], firstWord: number): Uint8Array => {
  const residue = new Uint8Array(lines.length);
  let tail = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (tail || isResidue(line, firstWord) || (i < HEAD_LINES && isLoneNumber(line))) residue[i] = 1;
    if (!tail && residue[i] && i > lines.length / 3) tail = TAIL.test(headOf(line));
  }
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (!residue[i] && residue[i - 1] && lengthOf(line) <= CRUMB_LENGTH && CRUMB.test(headOf(line))) residue[i] = 1;
  }
  return residue;
};
