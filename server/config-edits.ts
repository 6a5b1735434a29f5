import { applyEdits, type FormattingOptions, findNodeAtLocation, type JSONPath, modify, parseTree } from "jsonc-parser";
import { CONFIG_TEMPLATE } from "../engine/config/template";
import type { Edit } from "../engine/diagnostic";

const FORMAT: FormattingOptions = { insertSpaces: true, tabSize: 2, eol: "\n" };

const toEdits = (text: string, path: JSONPath, value: unknown, append: boolean): Edit[] =>
  modify(text, path, value, { formattingOptions: FORMAT, isArrayInsertion: append }).map((edit) => ({
    span: { start: edit.offset, end: edit.offset + edit.length },
    newText: edit.content,
  }));

/** What turns a rule off in a configuration file with `text`; comments stay where they are. */
export const turnOffRule = (text: string, ruleId: string): Edit[] => toEdits(text, ["rules", ruleId], "off", false);

/** What adds an entry to those that are not to be reported any more. */
export const ignoreEntry = (text: string, entryId: string): Edit[] => {
  const root = parseTree(text);
  const list = root === undefined ? undefined : findNodeAtLocation(root, ["ignoredEntries"]);
  return list?.type === "array"
    ? toEdits(text, ["ignoredEntries", -1], entryId, true)
    : toEdits(text, ["ignoredEntries"], [entryId], false);
};

/** The text of a new configuration file after `change`. */
export const newConfig = (change: (text: string) => readonly Edit[]): string =>
  applyEdits(
    CONFIG_TEMPLATE,
    change(CONFIG_TEMPLATE).map(({ span, newText }) => ({
      offset: span.start,
      length: span.end - span.start,
      content: newText,
    })),
  );
