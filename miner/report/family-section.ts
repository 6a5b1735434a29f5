import { SEVERITIES } from "../../engine/diagnostic";
import type { Family } from "../../engine/mined/model";
import type { FamilyMeasure, Judged } from "../model";
import { SHOWN_AT_FIRST } from "./data";
import { familyCharts } from "./family-chart";
import { type Html, html } from "./html";
import {
  evidenceInFigures,
  FAMILY_WORDS,
  formatCount,
  heldOutInFigures,
  measureInWords,
  SEVERITY_WORDS,
} from "./wording";

const verdict = ({ entry, ships }: Judged): Html =>
  ships
    ? html`<span class="verdict ${entry.severity}">${SEVERITY_WORDS[entry.severity]}</span>`
    : html`<span class="verdict">未采用</span>`;

/** The body is filled in by the page's script when the row is opened. */
const row = (judged: Judged, index: number): Html => {
  const hidden: Html = index < SHOWN_AT_FIRST ? html`` : html` hidden`;
  return html`<details class="entry" id="${judged.entry.id}"${hidden}><summary><span class="title">${judged.entry.title}</span><span class="evidence">${evidenceInFigures(judged)}${heldOutInFigures(judged)}</span>${verdict(judged)}<span class="reason">${judged.ships ? `随包发布 · ${judged.reason}` : judged.reason}</span></summary></details>
`;
};

const shippedInWords = (shipped: readonly Judged[]): string => {
  if (shipped.length === 0) return "没有随包发布的";
  const bySeverity = SEVERITIES.map(
    (severity) => [severity, shipped.filter(({ entry }) => entry.severity === severity).length] as const,
  ).filter(([, count]) => count > 0);
  const parts = bySeverity.map(([severity, count]) => `${SEVERITY_WORDS[severity]} ${formatCount(count)}`);
  return `随包发布 ${formatCount(shipped.length)} 条（${parts.join("，")}）`;
};

/** A family: what it is, how much of it there is, its charts, and its entries in the given order. */
export const familySection = (family: Family, judged: readonly Judged[], measure: FamilyMeasure | undefined): Html => {
  const { name, about } = FAMILY_WORDS[family];
  const shipped = judged.filter((one) => one.ships);
  const heldOut = measure === undefined ? [] : measureInWords(measure);
  const counts = `候选 ${formatCount(judged.length)} 条，${shippedInWords(shipped)}。${heldOut.length === 0 ? "" : `留出的文稿上${heldOut.join("，")}。`}`;
  return html`<section class="family" id="${family}" aria-labelledby="${family}-name">
<h2 id="${family}-name">${name}</h2>
<p class="about">${about}</p>
<p class="counts">${counts}</p>
${familyCharts(family, judged)}
<div class="entries">
${judged.map(row)}</div>
<p class="more" hidden><span class="shown" aria-live="polite"></span> <button type="button" class="show-more">再显示 100 条</button> <button type="button" class="show-all">全部显示</button></p>
</section>
`;
};
