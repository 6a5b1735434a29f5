import { eastAsianWidth } from "get-east-asian-width";
import type { Row, Section } from "./row";

const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0);

const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

const HEAD = ["项目", "中位数", "最小～最大", "目标", ""];

const cellsOf = ({ name, value, spread, target, met }: Row): readonly string[] => [
  name,
  value,
  spread,
  target ?? "",
  met === undefined ? "" : met ? "✓" : "✗",
];

/** A section with its columns in line under Chinese. */
export const printSection = ({ title, rows, notes }: Section): string => {
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] as string))));
  const body = lines.map((line) => `  ${line.map((cell, i) => pad(cell, widths[i] as number)).join("  ")}`.trimEnd());
  return [`■ ${title}`, ...body, ...notes.map((note) => `  · ${note}`), ""].join("\n");
};
