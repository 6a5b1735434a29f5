import { type Html, html } from "../html";
import { clip, columnWidth, figure, linked, px, WIDTH } from "./svg";

export interface Cell {
  readonly row: string;
  readonly column: string;
  readonly documents: number;
  readonly of: number;
  readonly ships: boolean;
  readonly id: string;
}

const LINE = 28;
const TOP = 28;
const NARROWEST = 52;
const WIDEST = 92;

const cellMarkup = (cell: Cell, left: number, top: number, width: number): Html => {
  const share = cell.of === 0 ? 0 : cell.documents / cell.of;
  const says = `${cell.row}，${cell.column}：${cell.of} 篇中 ${cell.documents} 篇${cell.ships ? "，随包发布" : ""}`;
  const outline = cell.ships
    ? html`<rect class="ships" x="${px(left + 0.75)}" y="${px(top + 0.75)}" width="${px(width - 3.5)}" height="${px(LINE - 3.5)}"/>`
    : undefined;
  return linked(
    cell.id,
    html`<title>${says}</title><rect class="cell" fill-opacity="${(0.08 + share * 0.92).toFixed(2)}" x="${px(left)}" y="${px(top)}" width="${px(width - 2)}" height="${LINE - 2}"/>${outline}<text class="in" x="${px(left + width / 2 - 1)}" y="${px(top + LINE / 2 + 3)}">${cell.documents}/${cell.of}</text>`,
  );
};

/** Shares as a table of shades, rows and columns in the order of their first cells; what ships is outlined. */
export const matrixChart = (caption: string, cells: readonly Cell[]): Html | undefined => {
  if (cells.length === 0) return undefined;
  const rows = [...new Set(cells.map((cell) => cell.row))];
  const columns = [...new Set(cells.map((cell) => cell.column))];
  const left = columnWidth(rows, 200) + 12;
  const width = Math.max(NARROWEST, Math.min(WIDEST, (WIDTH - left) / columns.length));
  const leftOf = (column: string) => left + columns.indexOf(column) * width;
  const topOf = (row: string) => TOP + rows.indexOf(row) * LINE;
  const content = [
    ...columns.map(
      (column) =>
        html`<text class="in head" x="${px(leftOf(column) + width / 2 - 1)}" y="16"><title>${column}</title>${clip(column, width - 4, 12)}</text>`,
    ),
    ...rows.map(
      (row) =>
        html`<text class="label end" x="${px(left - 12)}" y="${px(topOf(row) + LINE / 2 + 3)}"><title>${row}</title>${clip(row, left - 12, 13)}</text>`,
    ),
    ...cells.map((cell) => cellMarkup(cell, leftOf(cell.column), topOf(cell.row), width)),
  ];
  const says = cells.map((cell) => `${cell.row}，${cell.column}：${cell.documents}/${cell.of}`).join("；");
  return figure(caption, says, left + columns.length * width, TOP + rows.length * LINE, content);
};
