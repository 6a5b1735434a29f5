import { type Html, html } from "../html";
import { clip, columnWidth, figure, linked, px, WIDTH } from "./svg";

export interface LengthRow {
  readonly label: string;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
  readonly longest: number;
  readonly id: string;
}

export interface LengthGroup {
  readonly label: string;
  readonly rows: readonly LengthRow[];
}

const LINE = 24;
const TOP = 26;
const GAP = 32;
const GROUP = 50;
const RIGHT = WIDTH - 200;

/** Round steps of an axis from 0 to `most`: three to six of them. */
const steps = (most: number): readonly number[] => {
  const size = 10 ** Math.floor(Math.log10(most));
  const step = [0.2, 0.5, 1, 2].map((factor) => factor * size).find((one) => most / one <= 6) ?? size;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => Math.round(index * step));
};

const rowMarkup = (row: LengthRow, top: number, bars: number, at: (length: number) => number): Html => {
  const middle = top + LINE / 2;
  const says = `${row.label}：中位 ${row.p50} 字，90% 不超过 ${row.p90}，95% 不超过 ${row.p95}，99% 不超过 ${row.p99}，最长 ${row.longest}`;
  return linked(
    row.id,
    html`<title>${says}</title><text class="label end" x="${px(bars - 10)}" y="${px(middle + 4)}">${clip(row.label, bars - GROUP - 10, 13)}</text><line class="whisker" x1="${px(at(0))}" x2="${px(at(row.p99))}" y1="${px(middle)}" y2="${px(middle)}"/><rect class="bar" x="${px(at(row.p50))}" y="${px(middle - 6)}" width="${px(Math.max(1, at(row.p90) - at(row.p50)))}" height="12"/><path class="whisker" d="M${px(at(row.p50))} ${px(middle - 6)}v12M${px(at(row.p95))} ${px(middle - 6)}v12M${px(at(row.p99))} ${px(middle - 3)}v6"/><text class="value" x="${RIGHT + 14}" y="${px(middle + 4)}">中位 ${row.p50}　95% ${row.p95}　最长 ${row.longest}</text>`,
  );
};

const groupMarkup = (group: LengthGroup, top: number, bars: number): Html => {
  const most = Math.max(1, ...group.rows.map((row) => row.p99));
  const at = (length: number) => bars + (length / most) * (RIGHT - bars);
  const bottom = top + group.rows.length * LINE;
  const ticks = steps(most).map(
    (tick) =>
      html`<line class="grid" x1="${px(at(tick))}" x2="${px(at(tick))}" y1="${px(top - 6)}" y2="${px(bottom)}"/><text class="tick" x="${px(at(tick))}" y="${px(top - 12)}">${tick}</text>`,
  );
  const rows = group.rows.map((row, index) => rowMarkup(row, top + index * LINE, bars, at));
  return html`${ticks}<text class="group" x="0" y="${px(top + LINE / 2 + 4)}">${group.label}</text>${rows}`;
};

/** Spreads of lengths: a box from the median to the 90th percentile, a line to the 99th with a stroke at the 95th. Each group has its own scale. */
export const lengthChart = (caption: string, groups: readonly LengthGroup[]): Html | undefined => {
  const shown = groups.filter((group) => group.rows.length > 0);
  if (shown.length === 0) return undefined;
  const heightOf = (some: readonly LengthGroup[]) =>
    some.reduce((sum, group) => sum + group.rows.length * LINE + GAP, TOP);
  const labels = shown.flatMap(({ rows }) => rows.map(({ label }) => label));
  const bars = GROUP + columnWidth(labels, 140) + 10;
  const says = shown
    .map((group) => `${group.label}：${group.rows.map((row) => `${row.label} 中位 ${row.p50} 字`).join("，")}`)
    .join("；");
  const content = shown.map((group, index) => groupMarkup(group, heightOf(shown.slice(0, index)), bars));
  return figure(caption, says, WIDTH, heightOf(shown) - GAP + 4, content);
};
