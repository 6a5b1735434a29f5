import { type Hover, MarkupKind } from "vscode-languageserver";
import type { Diagnostic } from "../../engine/diagnostic";
import type { Entry } from "../../engine/mined/model";
import { type EntryFact, entryFacts } from "../../engine/mined/wording";
import { basisText } from "../../engine/report";
import type { Rule } from "../../engine/rule";
import { answering } from "../answer";
import type { Feature } from "../feature";
import { toOffset, toRange } from "../to-lsp";
import type { Analysis, Workspace } from "../workspace";

const describeRule = (rule: Rule, page: string | undefined): string =>
  [
    `**${rule.title}** \`${rule.id}\``,
    rule.rationale,
    `依据：${basisText(rule.basis)}`,
    ...(page === undefined ? [] : [`[规则说明](${page})`]),
  ].join("\n\n");

const SHOWN = 3;

/** Text for Markdown: what comes from a corpus must not become markup. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");

const factText = ({ label, text }: EntryFact): string =>
  typeof text === "string"
    ? `${label}：${plain(text)}`
    : [`${label}：`, ...text.map((line) => `- ${plain(line)}`)].join("\n");

/** The evidence of a mined entry. */
const describeEntry = (entry: Entry): string =>
  [`词条：${plain(entry.title)} \`${entry.id}\``, ...entryFacts(entry, SHOWN).map(factText)].join("\n\n");

const hoverOf = (workspace: Workspace, analysis: Analysis, offset: number): Hover | null => {
  const touching = analysis.result.diagnostics.filter(({ span }) => span.start <= offset && offset <= span.end);
  const first = touching[0];
  if (first === undefined) return null;
  const { rules, of } = workspace.environment.linters;
  const { entries } = of(analysis.config.resolved);
  const ids = [...new Set(touching.map((diagnostic: Diagnostic) => diagnostic.ruleId))];
  const texts = ids.flatMap((id) => {
    const rule = rules.get(id);
    if (rule === undefined) return [];
    const own = touching.flatMap(({ ruleId, entryId }) => (ruleId === id && entryId !== undefined ? [entryId] : []));
    const behind = [...new Set(own)].flatMap((entryId) => entries.get(entryId) ?? []);
    return [[describeRule(rule, workspace.rulePage(id)), ...behind.map(describeEntry)].join("\n\n")];
  });
  if (texts.length === 0) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: texts.join("\n\n---\n\n") },
    range: toRange(analysis.positions, first.span),
  };
};

/** Why a finding is one: the rule's reason, its basis and its page, and the evidence of the mined entry behind it. */
export const hover: Feature = {
  capabilities: { hoverProvider: true },
  register: (connection, workspace) => {
    connection.onHover(
      answering(connection, workspace.environment, "显示规则说明", null, ({ textDocument, position }) => {
        const analysis = workspace.analyse(textDocument.uri);
        return analysis === undefined ? null : hoverOf(workspace, analysis, toOffset(analysis.positions, position));
      }),
    );
  },
};
