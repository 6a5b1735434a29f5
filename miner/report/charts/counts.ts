import { type Html, html } from "../html";
import { formatCount } from "../wording";
import { clip, columnWidth, figure, px, WIDTH } from "./svg";

export interface CountRow {
  readonly label: string;
  /** Dark part of the bar. */
  readonly part: number;
  readonly all: number;
}

const LINE = 24;
const WIDEST_LABEL = 200;
const VALUE = 110;

const countsInFigures = ({ part, all }: CountRow): string =>
  part === all ? formatCount(all) : `${formatCount(part)} / ${formatCount(all)}`;

const rowMarkup = (row: CountRow, top: number, left: number, widthOf: (count: number) => number): Html => {
  const middle = top + LINE / 2;
  return html`<text class="label end" x="${px(left - 10)}" y="${px(middle + 4)}"><title>${row.label}</title>${clip(row.label, left - 10, 13)}</text><rect class="bar off" x="${px(left)}" y="${px(middle - 6)}" width="${px(widthOf(row.all))}" height="12"/><rect class="bar" x="${px(left)}" y="${px(middle - 6)}" width="${px(widthOf(row.part))}" height="12"/><text class="value" x="${px(left + widthOf(row.all) + 10)}" y="${px(middle + 4)}">${countsInFigures(row)}</text>`;
};

/** Counts as bars, with a part of each in a darker shade. */
export const countChart = (caption: string, rows: readonly CountRow[]): Html | undefined => {
  if (rows.length === 0) return undefined;
  const most = Math.max(1, ...rows.map((row) => row.all));
  const left =
    columnWidth(
      rows.map(({ label }) => label),
      WIDEST_LABEL,
    ) + 10;
  const widthOf = (count: number) => (count === 0 ? 0 : Math.max(1, (count / most) * (WIDTH - VALUE - left)));
  const says = rows.map((row) => `${row.label} ${countsInFigures(row)}`).join("，");
  return figure(
    caption,
    says,
    WIDTH,
    rows.length * LINE,
    rows.map((row, index) => rowMarkup(row, index * LINE, left, widthOf)),
  );
};
