import type { MiningResult } from "./model";
import { pageData } from "./report/data";
import { familySection } from "./report/family-section";
import { type Html, html, jsonBlock, ownCode } from "./report/html";
import { inReadingOrder } from "./report/order";
import { familyTable, genresInOrder, overview } from "./report/overview";
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from "./report/page.generated";
import { toolbar } from "./report/toolbar";
import { FAMILY_WORDS, formatCount } from "./report/wording";

/** Nothing is fetched, nothing is sent, and only the page's own script and style are obeyed. */
const POLICY = [
  "default-src 'none'",
  `script-src '${SCRIPT_HASH}'`,
  `style-src '${STYLE_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

const document = (title: string, body: Html): string =>
  html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="gongwen">
<title>${title}</title>
${ownCode("style", STYLE)}
</head>
${body}</html>
`.markup;

const summary = ({ corpus, judged }: MiningResult): string => {
  const shipped = judged.filter(({ ships }) => ships).length;
  return `读了 ${formatCount(corpus.files)} 个文件里的 ${formatCount(corpus.documents)} 篇文稿，共 ${formatCount(corpus.characters)} 字；看出 ${formatCount(judged.length)} 条写法，其中 ${formatCount(shipped)} 条有足够的依据，随包发布。`;
};

/**
 * The report on what was mined: one HTML page in Chinese that needs no network and no other file. Equal results give equal bytes.
 * All text from the corpus is escaped.
 */
export const reportHtml = (result: MiningResult): string => {
  const families = inReadingOrder(result.judged);
  const measures = new Map(result.families.map((measure) => [measure.family, measure]));
  const genres = genresInOrder(result.corpus.genres).map(([genre]) => genre);
  const data = pageData([...families.values()].flat(), genres);
  const body = html`<body>
<a class="skip" href="#entries">跳到条目</a>
<header><p class="kind">语料挖掘报告</p><h1>从本语料学到的写法</h1><p class="summary">${summary(result)}</p></header>
<nav aria-label="目录"><ol><li><a href="#corpus">读了什么</a></li><li><a href="#families">挖到什么</a></li>${[...families].map(([family, judged]) => html`<li><a href="#${family}">${FAMILY_WORDS[family].name}</a> <span class="count">${formatCount(judged.length)}</span></li>`)}</ol></nav>
<main>
${overview(result)}
${familyTable(families, measures)}
<div id="entries">
${toolbar(families.keys(), genres, result.holdout !== undefined)}
<noscript><p class="note">没有运行脚本：全部条目都列在下面，不能筛选，也看不到例子。</p></noscript>
<p id="nothing" hidden>没有符合条件的条目。</p>
${[...families].map(([family, judged]) => familySection(family, judged, measures.get(family)))}
</div>
</main>
${jsonBlock("data", data)}
${ownCode("script", SCRIPT)}
</body>
`;
  return document("语料挖掘报告", body);
};
