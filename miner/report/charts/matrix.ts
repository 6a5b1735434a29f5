import { type Html, html } from "../html";
import { clip, figure, linked, px, WIDTH } from "./svg";

export interface Cell {
  readonly row: string;
  readonly column: string;
  readonly documents: number;
  readonly of: number;
  readonly ships: boolean;
  readonly id: string;
}

const LINE = 30;
const TOP = 28;
const LABEL = 130;
const WIDEST = 92;

/** Cells darker than this carry light text. */
const DARK = 0.55;

const cellMarkup = (cell: Cell, left: number, top: number, width: number): Html => {
  const share = cell.of === 0 ? 0 : cell.documents / cell.of;
  const says = `${cell.row}，${cell.column}：${cell.of} 篇中 ${cell.documents} 篇${cell.ships ? "，随包发布" : ""}`;
  const outline = cell.ships
    ? html`<rect class="ships" x="${px(left + 1)}" y="${px(top + 1)}" width="${px(width - 4)}" height="${LINE - 4}"/>`
    : undefined;
  return linked(
    cell.id,
    html`<title>${says}</title><rect class="cell" fill-opacity="${px(share) === "0" ? "0.04" : (0.06 + share * 0.94).toFixed(2)}" x="${px(left)}" y="${px(top)}" width="${px(width - 2)}" height="${LINE - 2}"/>${outline}<text class="${share > DARK ? "in dark" : "in"}" x="${px(left + width / 2 - 1)}" y="${px(top + LINE / 2 + 3)}">${Math.floor(share * 100)}%</text>`,
  );
};

/** Shares as a table of shades, rows and columns in the order of their first cells; what ships is outlined. */
export const matrixChart = (caption: string, cells: readonly Cell[]): Html | undefined => {
  if (cells.length === 0) return undefined;
  const rows = [...new Set(cells.map((cell) => cell.row))];
  const columns = [...new Set(cells.map((cell) => cell.column))];
  const width = Math.max(48, Math.min(WIDEST, (WIDTH - LABEL) / columns.length));
  const leftOf = (column: string) => LABEL + columns.indexOf(column) * width;
  const topOf = (row: string) => TOP + rows.indexOf(row) * LINE;
  const content = [
    ...columns.map(
      (column) =>
        html`<text class="in head" x="${px(leftOf(column) + width / 2 - 1)}" y="16"><title>${column}</title>${clip(column, width - 4, 13)}</text>`,
    ),
    ...rows.map(
      (row) =>
        html`<text class="label end" x="${LABEL - 10}" y="${px(topOf(row) + LINE / 2 + 3)}"><title>${row}</title>${clip(row, LABEL - 12, 13)}</text>`,
    ),
    ...cells.map((cell) => cellMarkup(cell, leftOf(cell.column), topOf(cell.row), width)),
  ];
  const says = cells.map((cell) => `${cell.row}，${cell.column}：${cell.documents}/${cell.of}`).join("；");
  return figure(caption, says, LABEL + columns.length * width, TOP + rows.length * LINE, content);
};
