import { percent } from "../../../engine/mined/wording";
import { wilsonBound } from "../../evidence";
import type { Html } from "../html";
import { html } from "../html";
import { clip, figure, linked, px, WIDTH } from "./svg";

export interface ShareRow {
  readonly label: string;
  readonly documents: number;
  readonly of: number;
  readonly ships: boolean;
  /** The entry it leads to. */
  readonly id: string;
}

export interface ShareGroup {
  readonly label: string;
  readonly rows: readonly ShareRow[];
}

const LINE = 24;
const GAP = 14;
const TOP = 26;
const GROUP = 128;
const LABEL = 250;
const RIGHT = WIDTH - 130;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

const at = (share: number): number => LABEL + share * (RIGHT - LABEL);

/** The Wilson interval is symmetric: what holds surely is bounded from below, what fails surely from above. */
const interval = (hits: number, of: number): readonly [low: number, high: number] => [
  wilsonBound(hits, of),
  1 - wilsonBound(of - hits, of),
];

const rowMarkup = (row: ShareRow, top: number): Html => {
  const middle = top + LINE / 2;
  const share = row.of === 0 ? 0 : row.documents / row.of;
  const [low, high] = interval(row.documents, row.of);
  const says = `${row.label}：${row.of} 篇中 ${row.documents} 篇，区间 ${percent(low)}～${percent(high)}`;
  const content = html`<title>${says}</title><text class="label end" x="${px(LABEL - 10)}" y="${px(middle + 4)}">${clip(row.label, LABEL - GROUP - 14, 13)}</text><rect class="${row.ships ? "bar" : "bar off"}" x="${px(LABEL)}" y="${px(middle - 5)}" width="${px(Math.max(1, at(share) - LABEL))}" height="10"/><path class="whisker" d="M${px(at(low))} ${px(middle - 4)}v8m0-4H${px(at(high))}m0-4v8"/><text class="value" x="${px(RIGHT + 14)}" y="${px(middle + 4)}">${row.documents}/${row.of}　${percent(share)}</text>`;
  return linked(row.id, content);
};

const groupMarkup = (group: ShareGroup, top: number): Html =>
  html`<text class="group" x="0" y="${px(top + LINE / 2 + 4)}">${clip(group.label, GROUP, 13)}</text>${group.rows.map((row, index) => rowMarkup(row, top + index * LINE))}`;

const grid = (bottom: number): readonly Html[] =>
  TICKS.map(
    (tick) =>
      html`<line class="grid" x1="${px(at(tick))}" x2="${px(at(tick))}" y1="${TOP - 6}" y2="${px(bottom)}"/><text class="tick" x="${px(at(tick))}" y="12">${tick * 100}%</text>`,
  );

/** Shares of documents as bars, each with its 95 % interval as a whisker. */
export const shareChart = (caption: string, groups: readonly ShareGroup[]): Html | undefined => {
  const shown = groups.filter((group) => group.rows.length > 0);
  if (shown.length === 0) return undefined;
  const tops = shown.map(
    (_, index) => TOP + shown.slice(0, index).reduce((sum, group) => sum + group.rows.length * LINE + GAP, 0),
  );
  const bottom = TOP + shown.reduce((sum, group) => sum + group.rows.length * LINE + GAP, 0) - GAP;
  const says = shown
    .map((group) => `${group.label}：${group.rows.map((row) => `${row.label} ${row.documents}/${row.of}`).join("，")}`)
    .join("；");
  const content = [...grid(bottom), ...shown.map((group, index) => groupMarkup(group, tops[index] ?? TOP))];
  return figure(caption, says, WIDTH, bottom + 4, content);
};
