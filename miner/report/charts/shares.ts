import { percent } from "../../../engine/mined/wording";
import { wilsonBound } from "../../evidence";
import { type Html, html } from "../html";
import { clip, columnWidth, figure, linked, px, WIDTH } from "./svg";

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
const RIGHT = WIDTH - 130;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Where things stand from left to right: group labels from 0, row labels up to `bars`. */
interface Columns {
  readonly group: number;
  readonly label: number;
  readonly bars: number;
  readonly at: (share: number) => number;
}

const columnsOf = (groups: readonly ShareGroup[]): Columns => {
  const group = columnWidth(
    groups.map(({ label }) => label),
    170,
  );
  const label = columnWidth(
    groups.flatMap(({ rows }) => rows.map((row) => row.label)),
    150,
  );
  const bars = group + 18 + label + 10;
  return { group, label, bars, at: (share) => bars + share * (RIGHT - bars) };
};

/** The Wilson interval is symmetric: what holds is bounded from below, what fails from above. */
const interval = (hits: number, of: number): readonly [low: number, high: number] => [
  wilsonBound(hits, of),
  1 - wilsonBound(of - hits, of),
];

const rowMarkup = (row: ShareRow, top: number, { label, bars, at }: Columns): Html => {
  const middle = top + LINE / 2;
  const share = row.of === 0 ? 0 : row.documents / row.of;
  const [low, high] = interval(row.documents, row.of);
  const says = `${row.label}：${row.of} 篇中 ${row.documents} 篇，区间 ${percent(low)}～${percent(high)}`;
  const content = html`<title>${says}</title><text class="label end" x="${px(bars - 10)}" y="${px(middle + 4)}">${clip(row.label, label, 13)}</text><rect class="${row.ships ? "bar" : "bar off"}" x="${px(bars)}" y="${px(middle - 6)}" width="${px(Math.max(1, at(share) - bars))}" height="12"/><path class="whisker" d="M${px(at(low))} ${px(middle - 4)}v8m0-4H${px(at(high))}m0-4v8"/><text class="value" x="${px(RIGHT + 14)}" y="${px(middle + 4)}">${row.documents}/${row.of}　${percent(share)}</text>`;
  return linked(row.id, content);
};

const groupMarkup = (group: ShareGroup, top: number, columns: Columns): Html =>
  html`<text class="group" x="0" y="${px(top + LINE / 2 + 4)}"><title>${group.label}</title>${clip(group.label, columns.group, 13)}</text>${group.rows.map((row, index) => rowMarkup(row, top + index * LINE, columns))}`;

const grid = (bottom: number, at: Columns["at"]): readonly Html[] =>
  TICKS.map(
    (tick) =>
      html`<line class="grid" x1="${px(at(tick))}" x2="${px(at(tick))}" y1="${TOP - 6}" y2="${px(bottom)}"/><text class="tick" x="${px(at(tick))}" y="12">${tick * 100}%</text>`,
  );

/** Shares of documents as bars, each with its 95 % interval as a whisker. */
export const shareChart = (caption: string, groups: readonly ShareGroup[]): Html | undefined => {
  const shown = groups.filter((group) => group.rows.length > 0);
  if (shown.length === 0) return undefined;
  const heightOf = (some: readonly ShareGroup[]) =>
    some.reduce((sum, group) => sum + group.rows.length * LINE + GAP, TOP);
  const bottom = heightOf(shown) - GAP;
  const columns = columnsOf(shown);
  const says = shown
    .map((group) => `${group.label}：${group.rows.map((row) => `${row.label} ${row.documents}/${row.of}`).join("，")}`)
    .join("；");
  const content = shown.map((group, index) => groupMarkup(group, heightOf(shown.slice(0, index)), columns));
  return figure(caption, says, WIDTH, bottom + 4, [...grid(bottom, columns.at), ...content]);
};
