import { maskMarkdown } from "../../engine/document/markdown";
import type { Format } from "../../engine/document/model";

const opensCode = (before: string): boolean => (before.match(/(?<!\\)`+/g) ?? []).length % 2 === 1;

/** Whether a character typed at `offset` would be prose: always in plain text, in Markdown not in code, comments, tags and addresses. */
export const isProse = (text: string, offset: number, format: Format): boolean => {
  if (format === "plaintext") return true;
  if (opensCode(text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset))) return false;
  const end = text.indexOf("\n", offset);
  const lines = `${text.slice(0, offset)}字${text.slice(offset, end < 0 ? text.length : end)}`;
  return maskMarkdown(lines).charAt(offset) === "字";
};
