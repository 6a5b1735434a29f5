import type { OptionSpec, Rule } from "../rule";
import type { RuleEntry } from "./config-file";
import { suggestion } from "./near-miss";

/** A fault in a `rules` object; `path` leads from that object to the value at fault. */
export interface RuleFault {
  readonly path: readonly (string | number)[];
  /** Whether the key is at fault and not its value. */
  readonly atKey: boolean;
  readonly message: string;
}

/** Checks what the schema of the shape cannot know: that rules exist, and that their options exist and have the right type. */
export function checkRules(
  entries: Readonly<Record<string, RuleEntry>>,
  rules: ReadonlyMap<string, Rule>,
): readonly RuleFault[] {
  return Object.entries(entries).flatMap(([id, entry]) => {
    const rule = rules.get(id);
    if (rule === undefined) return [{ path: [id], atKey: true, message: unknownRule(id, rules) }];
    return typeof entry === "string" ? [] : checkOptions(rule, entry[1] ?? {});
  });
}

/** The Chinese message for a rule nobody knows, with the name that was likely meant. */
export function unknownRule(id: string, rules: ReadonlyMap<string, Rule>): string {
  const hint = suggestion(id, rules.keys());
  return `没有规则“${id}”${hint === "" ? "，可用 gongwen rules 列出全部规则。" : hint}`;
}

function checkOptions(rule: Rule, options: Readonly<Record<string, unknown>>): RuleFault[] {
  const specs: Readonly<Record<string, OptionSpec>> = rule.options ?? {};
  return Object.entries(options).flatMap(([name, value]): RuleFault[] => {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    const path = [rule.id, 1, name];
    if (spec === undefined) return [{ path, atKey: true, message: unknownOption(rule.id, name, Object.keys(specs)) }];
    const message = checkValue(name, spec, value);
    return message === undefined ? [] : [{ path, atKey: false, message }];
  });
}

function unknownOption(id: string, name: string, known: readonly string[]): string {
  if (known.length === 0) return `规则“${id}”没有选项，请删去“${name}”。`;
  const hint = suggestion(name, known);
  return `规则“${id}”没有选项“${name}”${hint === "" ? `，可用的是：${known.join("、")}。` : hint}`;
}

function checkValue(name: string, spec: OptionSpec, value: unknown): string | undefined {
  switch (spec.type) {
    case "boolean":
      return typeof value === "boolean" ? undefined : `选项“${name}”应为 true 或 false。`;
    case "integer":
      if (!Number.isInteger(value)) return `选项“${name}”应为整数。`;
      return spec.minimum !== undefined && (value as number) < spec.minimum
        ? `选项“${name}”不能小于 ${spec.minimum}。`
        : undefined;
    case "strings":
      return Array.isArray(value) && value.every((one) => typeof one === "string")
        ? undefined
        : `选项“${name}”应为文字的列表，如 ["甲", "乙"]。`;
  }
}
