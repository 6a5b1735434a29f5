import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import type { Part, Section } from "../../engine/document/model";
import { shownSections } from "../../engine/document/outline";
import { answering } from "../answer";
import type { Feature } from "../feature";
import { numberOf, partName, partSelection } from "../section-names";
import { type Positions, toRange } from "../to-lsp";

const sectionSymbol =
  (positions: Positions) =>
  (section: Section): DocumentSymbol => ({
    name: `${numberOf(section)}${section.title}`.trim() || "（无标题）",
    kind: SymbolKind.String,
    range: toRange(positions, section.extent),
    selectionRange: toRange(positions, section.span),
    children: shownSections(section.children).map(sectionSymbol(positions)),
  });

const partSymbol =
  (positions: Positions) =>
  (part: Part, index: number): DocumentSymbol => ({
    name: partName(part, index),
    ...(part.genre === null ? {} : { detail: part.genre }),
    kind: SymbolKind.Module,
    range: toRange(positions, part.span),
    selectionRange: toRange(positions, partSelection(part)),
    children: shownSections(part.sections).map(sectionSymbol(positions)),
  });

/** The section tree for the editor's own outline, breadcrumbs and sticky scroll. */
export const symbols: Feature = {
  capabilities: { documentSymbolProvider: { label: "公文结构" } },
  register: (connection, workspace) => {
    connection.onDocumentSymbol(
      answering(connection, workspace.environment, "列出章节", [], ({ textDocument }) => {
        const analysis = workspace.analyse(textDocument.uri);
        if (analysis === undefined) return [];
        const { positions, document } = analysis;
        const { parts } = document;
        return parts.length > 1
          ? parts.map(partSymbol(positions))
          : parts.flatMap((part) => shownSections(part.sections).map(sectionSymbol(positions)));
      }),
    );
  },
};
