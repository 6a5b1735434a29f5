import { type TextDocumentEdit, TextEdit, type WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Edit, Fix } from "../engine/diagnostic";
import { applyFixes } from "../engine/fixes";
import type { Client } from "./client";
import { toTextEdit } from "./to-lsp";
import type { Analysis } from "./workspace";

const keyOf = ({ span, newText }: Edit): string => `${span.start}:${span.end}:${newText}`;

const withoutRepeats = (edits: readonly Edit[]): Edit[] => [
  ...new Map(edits.map((edit) => [keyOf(edit), edit])).values(),
];

/** The changes of `edits` to the analysed text, valid for its version only where the client can check that. */
export const editText = (client: Client, { positions, version }: Analysis, edits: readonly Edit[]): WorkspaceEdit => {
  const changes = withoutRepeats(edits).map((edit) => toTextEdit(positions, edit));
  return client.capabilities.workspace?.workspaceEdit?.documentChanges === true
    ? { documentChanges: [{ textDocument: { uri: positions.uri, version }, edits: changes }] }
    : { changes: { [positions.uri]: changes } };
};

/** All of `fixes` that can be applied together. */
export const applyTogether = (client: Client, analysis: Analysis, fixes: readonly Fix[]): WorkspaceEdit => {
  const { applied } = applyFixes(analysis.document.text, fixes);
  return editText(
    client,
    analysis,
    applied.flatMap((fix) => fix.edits),
  );
};

/** The changes of `edits` to a file that may not be open, whose text is `text`. */
export const editFile = (client: Client, uri: string, text: string, edits: readonly Edit[]): WorkspaceEdit => {
  const positions = TextDocument.create(uri, "jsonc", 0, text);
  const changes = edits.map((edit) => toTextEdit(positions, edit));
  return client.capabilities.workspace?.workspaceEdit?.documentChanges === true
    ? { documentChanges: [{ textDocument: { uri, version: null }, edits: changes }] }
    : { changes: { [uri]: changes } };
};

/** A new file with `text`, undefined where the client cannot create files. */
export const createFile = (client: Client, uri: string, text: string): WorkspaceEdit | undefined => {
  const { documentChanges, resourceOperations } = client.capabilities.workspace?.workspaceEdit ?? {};
  if (documentChanges !== true || resourceOperations?.includes("create") !== true) return undefined;
  const content: TextDocumentEdit = {
    textDocument: { uri, version: null },
    edits: [TextEdit.insert({ line: 0, character: 0 }, text)],
  };
  return { documentChanges: [{ kind: "create", uri, options: { ignoreIfExists: true } }, content] };
};
