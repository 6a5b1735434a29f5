import { type Html, html } from "../html";
import { formatCount } from "../wording";
import { clip, figure, px, WIDTH } from "./svg";

export interface CountRow {
  readonly label: string;
  /** Dark part of the bar. */
  readonly part: number;
  readonly all: number;
}

const LINE = 24;
const LABEL = 170;
const RIGHT = WIDTH - 130;

const rowMarkup = (row: CountRow, top: number, most: number): Html => {
  const width = (count: number) => (count === 0 ? 0 : Math.max(1, (count / most) * (RIGHT - LABEL)));
  const middle = top + LINE / 2;
  const value = row.part === row.all ? formatCount(row.all) : `${formatCount(row.part)} / ${formatCount(row.all)}`;
  return html`<text class="label end" x="${LABEL - 10}" y="${px(middle + 4)}"><title>${row.label}</title>${clip(row.label, LABEL - 12, 13)}</text><rect class="bar off" x="${LABEL}" y="${px(middle - 6)}" width="${px(width(row.all))}" height="12"/><rect class="bar" x="${LABEL}" y="${px(middle - 6)}" width="${px(width(row.part))}" height="12"/><text class="value" x="${px(LABEL + width(row.all) + 10)}" y="${px(middle + 4)}">${value}</text>`;
};

/** Counts as bars, with a part of each in a darker shade. */
export const countChart = (caption: string, rows: readonly CountRow[]): Html | undefined => {
  if (rows.length === 0) return undefined;
  const most = Math.max(1, ...rows.map((row) => row.all));
  const says = rows.map((row) => `${row.label} ${row.part}/${row.all}`).join("，");
  return figure(
    caption,
    says,
    WIDTH,
    rows.length * LINE,
    rows.map((row, index) => rowMarkup(row, index * LINE, most)),
  );
};
