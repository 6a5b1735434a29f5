import { TextDocument } from "vscode-languageserver-textdocument";
import { lintText } from "../cli/lint-text";
import { createColours } from "../cli/reporters/colours";
import { jsonReport } from "../cli/reporters/json";
import { textReport } from "../cli/reporters/text";
import type { FileResult, RunResult } from "../cli/results";
import { toDiagnostic } from "../server/to-lsp";
import { textOfLength } from "./corpus";
import type { Sample } from "./generated-corpus";
import { interleave } from "./measure";
import { type Section, timeRow } from "./row";
import type { Setting } from "./setting";
import { everyRule, formatOf, linter } from "./subject";

const CHARACTERS = 1_000_000;

const resultOf = ({ name, text }: Sample): FileResult => {
  const { document, diagnostics, skipped } = lintText(linter, text, formatOf(name), everyRule);
  return {
    path: name,
    format: document.format,
    encoding: "utf-8",
    text,
    lineStarts: document.lineStarts,
    parts: document.parts,
    diagnostics,
    skipped,
  };
};

const toRun = (files: readonly FileResult[]): RunResult => ({
  version: "0.0.0",
  rules: linter.rules,
  rulesInForce: linter.rules.size,
  hiddenWarnings: 0,
  files,
  excluded: [],
  failures: [],
  rewritten: 0,
});

/** What it costs to show the findings in one long text with many faults. */
export const present = async ({ corpus, clock }: Setting): Promise<Section> => {
  const text = textOfLength(corpus.dirty, CHARACTERS);
  const file = resultOf({ name: "1M.txt", text });
  const run = toRun([file]);
  const colours = createColours(false);
  const taken = await interleave(
    {
      json: { run: () => jsonReport(run).length },
      text: { run: () => textReport(run, { colours, all: false }).length },
      all: { run: () => textReport(run, { colours, all: true }).length },
      lsp: {
        run: () => {
          const positions = TextDocument.create("file:///1M.txt", "plaintext", 1, text);
          return file.diagnostics.map((diagnostic) => toDiagnostic(positions, diagnostic, undefined)).length;
        },
      },
    },
    { rounds: 9, warmUp: 2, clock },
  );
  return {
    title: "呈现结果",
    rows: [
      timeRow("JSON 报告", taken.json),
      timeRow("文字报告（默认）", taken.text),
      timeRow("文字报告（--all）", taken.all),
      timeRow("转为 LSP 诊断", taken.lsp),
    ],
    notes: [`生成的一份 100 万字问题文稿，${file.diagnostics.length} 条问题。`],
  };
};
