import { SEVERITIES } from "../../engine/diagnostic";
import type { Family } from "../../engine/mined/model";
import { percent } from "../../engine/mined/wording";
import type { FamilyMeasure, Judged, MiningResult } from "../model";
import { countChart } from "./charts/counts";
import { type Html, html } from "./html";
import { FAMILY_WORDS, formatCount, SEVERITY_WORDS } from "./wording";

const MOST_GENRES = 10;

/** Genres with their documents, the most frequent first. */
export const genresInOrder = (genres: Readonly<Record<string, number>>): readonly (readonly [string, number])[] =>
  Object.entries(genres).sort(([left, most], [right, count]) => count - most || (left < right ? -1 : 1));

const figures = ({ corpus, holdout }: MiningResult): readonly (readonly [string, string])[] => [
  ["文件", formatCount(corpus.files)],
  ["文稿", formatCount(corpus.documents)],
  ["近似重复，只计一次", formatCount(corpus.duplicates)],
  ["字数", formatCount(corpus.characters)],
  ["分词", corpus.segmenter],
  ...(holdout === undefined
    ? []
    : ([["用于挖掘 / 留出验证", `${formatCount(holdout.mined)} / ${formatCount(holdout.heldOut)}`]] as const)),
];

const skippedFiles = (skipped: MiningResult["skipped"]): Html | undefined =>
  skipped.length === 0
    ? undefined
    : html`<details class="skipped"${skipped.length <= 5 ? html` open` : undefined}><summary>没有读的文件（${formatCount(skipped.length)}）</summary><ul>${skipped.map(({ path, reason }) => html`<li><code><bdi>${path}</bdi></code> ${reason}</li>`)}</ul></details>`;

const genreChart = (genres: Readonly<Record<string, number>>): Html | undefined => {
  const ordered = genresInOrder(genres);
  const rows = ordered.slice(0, MOST_GENRES).map(([label, count]) => ({ label, part: count, all: count }));
  const rest = ordered.slice(MOST_GENRES).reduce((sum, [, count]) => sum + count, 0);
  const last = rest === 0 ? [] : [{ label: `另 ${ordered.length - MOST_GENRES} 个文种`, part: rest, all: rest }];
  return countChart("各文种的篇数", [...rows, ...last]);
};

/** What was read. */
export const overview = (result: MiningResult): Html => html`<section id="corpus" aria-labelledby="corpus-name">
<h2 id="corpus-name">读了什么</h2>
<dl class="figures">${figures(result).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${genreChart(result.corpus.genres)}
${skippedFiles(result.skipped)}
</section>
`;

const HELD_OUT_HEADS = ["留出：习惯符合", "条目再见", "覆盖"];

const shareCell = (part: number, of: number): Html =>
  of === 0
    ? html`<td>–</td>`
    : html`<td>${percent(part / of)} <small>${formatCount(part)}/${formatCount(of)}</small></td>`;

const heldOutCells = (measure: FamilyMeasure | undefined): readonly Html[] => {
  if (measure?.heldOut === undefined) return [];
  const { habits, items, covered, documents } = measure.heldOut;
  // Nothing that ships, nothing to cover.
  const coverable = measure.shipped === 0 ? 0 : documents;
  return [shareCell(habits.documents, habits.of), shareCell(items.seen, items.of), shareCell(covered, coverable)];
};

const familyRow = (family: Family, judged: readonly Judged[], measure: FamilyMeasure | undefined): Html => {
  const shipped = judged.filter((one) => one.ships);
  const bySeverity = SEVERITIES.slice(1).map(
    (severity) => shipped.filter(({ entry }) => entry.severity === severity).length,
  );
  return html`<tr><th scope="row"><a href="#${family}">${FAMILY_WORDS[family].name}</a></th><td>${formatCount(judged.length)}</td><td>${formatCount(shipped.length)}</td>${bySeverity.map((count) => html`<td>${count === 0 ? "–" : formatCount(count)}</td>`)}${heldOutCells(measure)}</tr>`;
};

/** What was found, by family, and how it does on the documents held out. */
export const familyTable = (
  families: ReadonlyMap<Family, readonly Judged[]>,
  measures: ReadonlyMap<Family, FamilyMeasure>,
): Html => {
  const hasHeldOut = [...measures.values()].some(({ heldOut }) => heldOut !== undefined);
  const severities = SEVERITIES.slice(1).map((severity) => SEVERITY_WORDS[severity]);
  const heads = ["类别", "候选", "随包发布", ...severities, ...(hasHeldOut ? HELD_OUT_HEADS : [])];
  const rows = [...families].map(([family, judged]) => familyRow(family, judged, measures.get(family)));
  const heldOutNote = hasHeldOut
    ? html`<p class="note">留出的文稿不参与挖掘，只用来核对：习惯符合是守住习惯的篇数占可比篇数的比例，条目再见是再次出现的条目占随包发布条目的比例，覆盖是用到这一类的篇数占留出篇数的比例。</p>`
    : undefined;
  return html`<section id="families" aria-labelledby="families-name">
<h2 id="families-name">挖到什么</h2>
<div class="scroll"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>
<p class="note">习惯看占比：达到最少篇数、占比的 95% 置信区间（Wilson）下限不低于 50% 才随包发布；下限不低于 95% 是警告，不低于 80% 是提示，其余是建议。词语和名称看篇数，够数的作为建议发布。人工意见最后生效。</p>
${heldOutNote}
<p class="note">以下各图，深色的随包发布，浅色的未采用；带两端短竖的细线是占比的 95% 置信区间。点图里的一行或一格，到那一条。</p>
</section>
`;
};
