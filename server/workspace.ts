import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { LintResult } from "../engine/diagnostic";
import type { Document, Format } from "../engine/document/model";
import type { Client } from "./client";
import { isConfig } from "./config-places";
import type { Configs, FileConfig } from "./configs";
import type { Environment } from "./environment";

/** Everything known about one version of one open text. Read it before the next message arrives: `positions` moves on with the text. */
export interface Analysis {
  readonly positions: TextDocument;
  readonly version: number;
  readonly document: Document;
  readonly config: FileConfig;
  readonly result: LintResult;
  /** Different for every analysis in the life of the server. */
  readonly resultId: string;
}

export interface Workspace {
  readonly environment: Environment;
  readonly configs: Configs;
  readonly documents: TextDocuments<TextDocument>;
  readonly client: Client;
  /** The last analysis where text and configuration are still the same, a new one otherwise; undefined for texts that are not ours. */
  readonly analyse: (uri: string) => Analysis | undefined;
  readonly rulePage: (ruleId: string) => string | undefined;
}

const NOTHING: LintResult = { diagnostics: [], skipped: [] };
const HAN = /[\u3400-\u9fff]/;

const lint = ({ linters }: Environment, document: Document, config: FileConfig): LintResult => {
  if (config.ignored) return NOTHING;
  return linters.of(config.resolved).lint(document, config.resolved);
};

/** How a text is read. */
export const formatOf = (document: TextDocument): Format =>
  document.languageId === "markdown" ? "markdown" : "plaintext";

/** Keeps the open texts and, for each, the analysis of its last version. */
export const createWorkspace = (
  environment: Environment,
  documents: TextDocuments<TextDocument>,
  configs: Configs,
  client: Client,
): Workspace => {
  const analyses = new Map<string, Analysis>();
  let serial = 0;

  /** A document that another linter has parsed says nothing to this one. */
  const parse = (text: TextDocument, { resolved }: FileConfig, last: Analysis | undefined): Document => {
    const format = formatOf(text);
    const linter = environment.linters.of(resolved);
    const before = last && environment.linters.of(last.config.resolved) === linter ? last : undefined;
    if (before?.version === text.version && before.document.format === format) return before.document;
    return linter.parse(text.getText(), format, before?.document);
  };

  const analyse = (uri: string): Analysis | undefined => {
    const positions = documents.get(uri);
    if (positions === undefined || isConfig(uri)) return undefined;
    if (!HAN.test(positions.getText())) {
      analyses.delete(uri);
      return undefined;
    }
    const last = analyses.get(uri);
    const config = configs.of(uri);
    if (last?.version === positions.version && last.config === config) return last;
    const document = parse(positions, config, last);
    const result = lint(environment, document, config);
    serial += 1;
    const analysis = { positions, version: positions.version, document, config, result, resultId: String(serial) };
    analyses.set(uri, analysis);
    return analysis;
  };

  documents.onDidClose(({ document }) => analyses.delete(document.uri));

  const pages = new Map<string, string | undefined>();
  const rulePage = (ruleId: string): string | undefined => {
    if (!pages.has(ruleId)) {
      pages.set(ruleId, client.rulePage?.replace("{id}", ruleId) ?? environment.rulePage(ruleId));
    }
    return pages.get(ruleId);
  };

  return {
    environment,
    configs,
    documents,
    client,
    analyse,
    rulePage,
  };
};
