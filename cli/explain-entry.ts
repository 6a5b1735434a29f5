import path from "node:path";
import { CONFIG_NAME } from "../engine/config/host";
import type { RulePack } from "../engine/config/model";
import { suggestion } from "../engine/config/near-miss";
import { createLinters } from "../engine/linters";
import type { Entry, Pack } from "../engine/mined/model";
import { type EntryFact, entryFacts } from "../engine/mined/wording";
import type { MinedReader, Rule } from "../engine/rule";
import { minedPacks } from "../rules/mined/index.generated";
import { shippedEntries } from "../rules/shipped-entries";
import type { Options } from "./options";
import { writeNote, writeResult } from "./output";
import { createProjectConfigs } from "./project-configs";
import { printable } from "./reporters/printable";
import { EXIT } from "./results";
import { displayPath } from "./targets";
import { formatCount, SEVERITY_WORDS } from "./wording";

/** Explains one mined entry that `rule` reads: of those that ship and those of the packs in force in the working folder. */
export async function explainEntry(rule: Rule, id: string, rules: readonly Rule[], options: Options): Promise<number> {
  const mined: MinedReader<unknown> | undefined = rule.mined;
  if (mined === undefined) return complain(`规则“${rule.id}”不是从语料得出的，没有词条；请去掉 --entry。`);
  const linters = createLinters(rules, { entries: shippedEntries });
  const configs = createProjectConfigs(linters.rules, options);
  const setting = await configs.settingFor(path.resolve(CONFIG_NAME));
  if (setting === undefined) {
    const faults = configs
      .faults()
      .map((fault) => `${displayPath(fault.path)}:${fault.line}:${fault.column} 配置有误：${fault.message}`);
    return complain(faults.map(printable).join("\n"));
  }
  const { packs } = setting.config;
  const own = [...linters.of(setting.config).entries.values()].filter(({ family }) => mined.families.includes(family));
  const entry = own.find((one) => one.id === id);
  if (entry === undefined) return complain(unknownEntry(id, rule, own));
  await writeResult(explanation(rule, entry, sourceOf(id, packs)));
  return EXIT.clean;
}

async function complain(message: string): Promise<number> {
  await writeNote(`gongwen：${message}`);
  return EXIT.trouble;
}

function unknownEntry(id: string, rule: Rule, entries: readonly Entry[]): string {
  if (entries.length === 0) return `规则“${rule.id}”目前没有词条可读；可用 gongwen mine 从本单位的材料得出规则数据。`;
  const hint = suggestion(
    id,
    entries.map((entry) => entry.id),
  );
  return `规则“${rule.id}”没有词条“${id}”${hint === "" ? "；词条编号见报告中的 entryId。" : hint}`;
}

/** Where the entry in force is from: the last pack that has it. */
function sourceOf(id: string, packs: readonly RulePack[]): string {
  const has = ({ entries }: Pack): boolean => entries.some((entry) => entry.id === id);
  const pack = [...packs].reverse().find(has);
  const corpus = (pack ?? minedPacks.find(has))?.corpus;
  const size = corpus === undefined ? "" : `（语料 ${corpus.documents} 篇、${formatCount(corpus.characters)} 字）`;
  return `${pack === undefined ? "随程序提供" : displayPath(pack.path)}${size}`;
}

const SHOWN = 6;

const factText = ({ label, text }: EntryFact): string =>
  typeof text === "string"
    ? `${label}：${printable(text)}`
    : `${label}：\n${text.map((line) => `  ${printable(line)}`).join("\n")}`;

function explanation(rule: Rule, entry: Entry, source: string): string {
  const sections = [
    `${entry.id}\n${printable(entry.title)}`,
    `规则：${rule.id}，${rule.title}`,
    `级别：不高于${SEVERITY_WORDS[entry.severity]}。`,
    `来源：${source}`,
    ...entryFacts(entry, SHOWN).map(factText),
    `关闭：在 .gongwen.json 中写 "ignoredEntries": ["${entry.id}"]。`,
  ];
  return `${sections.join("\n\n")}\n`;
}
