import type { FoldingRange } from "vscode-languageserver";
import type { Section } from "../../engine/document/model";
import type { Span } from "../../engine/span";
import { answering } from "../answer";
import type { Feature } from "../feature";
import { toPosition } from "../to-lsp";
import type { Analysis } from "../workspace";

const withChildren = (section: Section): readonly Section[] => [section, ...section.children.flatMap(withChildren)];

/** From the heading's line to the last line with text. */
const fold = ({ document, positions }: Analysis, extent: Span): FoldingRange[] => {
  const length = document.text.slice(extent.start, extent.end).trimEnd().length;
  const startLine = toPosition(positions, extent.start).line;
  const endLine = toPosition(positions, extent.start + length).line;
  return endLine > startLine ? [{ startLine, endLine }] : [];
};

/** Sections fold, and so do the parts of a compilation. */
export const folding: Feature = {
  capabilities: { foldingRangeProvider: true },
  register: (connection, workspace) => {
    connection.onFoldingRanges(
      answering(connection, workspace.environment, "计算折叠范围", [], ({ textDocument }) => {
        const analysis = workspace.analyse(textDocument.uri);
        if (analysis === undefined) return [];
        const { parts } = analysis.document;
        const spans = [
          ...(parts.length > 1 ? parts.map((part) => part.span) : []),
          ...parts.flatMap((part) => part.sections.flatMap(withChildren)).map((section) => section.extent),
        ];
        return spans.flatMap((span) => fold(analysis, span));
      }),
    );
  },
};
