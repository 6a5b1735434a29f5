import { decode } from "../cli/decode";
import type { Document } from "../engine/document/model";
import { RESIDUE_WORDS } from "../engine/document/residue";
import { createScanner } from "../engine/text/scanner";
import type { Corpus } from "./corpus";
import { type Case, interleave } from "./measure";
import { type Section, timeRow } from "./row";
import type { Setting } from "./setting";
import { everyRule, linter, onlyRules, parseAll } from "./subject";

const literalsOfRules = (): readonly string[] =>
  [...linter.rules.values()].flatMap((rule) => (rule.scope === "outline" ? [] : (rule.triggers?.literals ?? [])));

const groups = (): readonly string[] => [...new Set([...linter.rules.keys()].map((id) => id.split("/")[0] as string))];

const SCOPES = { paragraph: "段落", outline: "结构", part: "成篇", document: "全文" } as const;

/** Lints documents that were parsed anew before each round, so that nothing about their paragraphs is known. */
const lintCase = ({ samples }: Corpus, config: typeof everyRule): Case => {
  let documents: readonly Document[] = [];
  return {
    prepare: () => {
      documents = parseAll(samples);
    },
    run: () => documents.map((document) => linter.lint(document, config).diagnostics.length),
  };
};

const ruleCases = (corpus: Corpus): Readonly<Record<string, Case>> => ({
  "规则：一条也不开": lintCase(
    corpus,
    onlyRules(() => false),
  ),
  ...Object.fromEntries(
    groups().map((group) => [
      `规则：${group}/ 一组`,
      lintCase(
        corpus,
        onlyRules((id) => id.startsWith(`${group}/`)),
      ),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(SCOPES).map(([scope, name]) => [
      `规则：按${name}检查的各条`,
      lintCase(
        corpus,
        onlyRules((id) => linter.rules.get(id)?.scope === scope),
      ),
    ]),
  ),
  "规则：全部": lintCase(corpus, everyRule),
});

/** What each stage costs on the whole corpus. */
export const stages = async ({ corpus, clock }: Setting): Promise<Section> => {
  const { samples, characters } = corpus;
  const bytes = samples.map(({ text }) => Buffer.from(text));
  const decoder = new TextDecoder();
  const scanner = createScanner([...RESIDUE_WORDS, ...literalsOfRules()]);
  const cases: Readonly<Record<string, Case>> = {
    "解码（TextDecoder）": { run: () => bytes.map((one) => decoder.decode(one).length) },
    "解码（命令行，含辨别编码）": { run: () => bytes.map((one) => decode(one, "auto")) },
    "扫描一遍（字类和全部触发词）": { run: () => samples.map(({ text }) => scanner.scan(text, 0, text.length)) },
    "解析（含扫描一遍）": { run: () => parseAll(samples) },
    ...ruleCases(corpus),
  };
  const taken = await interleave(cases, { rounds: 11, warmUp: 3, clock });
  return {
    title: "各阶段",
    rows: Object.entries(taken).map(([name, times]) => timeRow(name, times, characters)),
    notes: [
      `触发词 ${new Set(literalsOfRules()).size} 个，规则 ${linter.rules.size} 条。`,
      "各组规则单独打开时量得，都含“一条也不开”的底数，相加会多于“全部”。",
    ],
  };
};
