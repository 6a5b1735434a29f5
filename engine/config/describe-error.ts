import { type ParseErrorCode, printParseErrorCode } from "jsonc-parser";
import { suggestion } from "./near-miss";
import type { SchemaError } from "./schema-error";

const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: "这里的内容不合 JSON 语法，文字要放在英文双引号里。",
  InvalidNumberFormat: "数字的写法不对。",
  PropertyNameExpected: "这里应是带英文双引号的键名。",
  ValueExpected: "这里缺一个值。",
  ColonExpected: "这里缺英文冒号“:”。",
  CommaExpected: "这里缺英文逗号“,”。",
  CloseBraceExpected: "缺右花括号“}”。",
  CloseBracketExpected: "缺右方括号“]”。",
  EndOfFileExpected: "配置到此应已结束，后面多出了内容。",
  UnexpectedEndOfComment: "注释没有结束，缺“*/”。",
  UnexpectedEndOfString: "文字没有结束，缺英文双引号。",
  UnexpectedEndOfNumber: "数字没有写完。",
  InvalidUnicode: "\\u 后面应是四位十六进制数。",
  InvalidEscapeCharacter: "反斜杠后面的字符不对；要写反斜杠本身，请写两个。",
  InvalidCharacter: "这里有不该出现的字符，例如没有转义的换行或制表符。",
};

/** The Chinese message for a fault in the JSON itself. */
export const describeSyntaxError = (code: ParseErrorCode): string =>
  SYNTAX[printParseErrorCode(code)] ?? "这里不合 JSON 语法。";

const TYPES: Readonly<Record<string, string>> = {
  object: "对象 { … }",
  array: "列表 [ … ]",
  string: "带双引号的文字",
  boolean: "true 或 false",
  integer: "整数",
  number: "数",
  null: "null",
};

const TOP_KEYS = [
  "$schema",
  "extends",
  "rules",
  "ignoredEntries",
  "words",
  "profile",
  "files",
  "ignore",
  "overrides",
  "rulePacks",
];
const OVERRIDE_KEYS = ["files", "rules", "ignoredEntries", "words", "profile"];

/** How a rule is set, said wherever one is set wrongly. */
export const RULE_ENTRY_FORMS = '应写成 "off"、"error"、"warning"、"information"、"hint" 之一，或 [级别, { 选项 }]。';

/** The Chinese message for a fault of shape; undefined where another error of the same value says it better. */
export function describeShapeError(error: SchemaError, path: readonly (string | number)[]): string | undefined {
  const name = path.length === 0 ? "配置" : `“${path.join(".")}”`;
  const ruleEntry = isRuleEntry(path);
  switch (error.keyword) {
    case "if":
      return undefined;
    case "additionalProperties":
      return unknownKey(path);
    case "required":
      return `缺少“${String(error.params.missingProperty)}”，请补上。`;
    case "type":
      return ruleEntry ? `这条规则的设置不对，${RULE_ENTRY_FORMS}` : `${name}的类型不对，应为${typeNames(error)}。`;
    case "enum":
      return ruleEntry || path.at(-1) === 0
        ? `不认识的级别，${RULE_ENTRY_FORMS}`
        : `${name}只能是 ${(error.params.allowedValues as readonly string[]).map((value) => `"${value}"`).join("、")} 之一。`;
    default:
      return ruleEntry ? `这条规则的设置不对，${RULE_ENTRY_FORMS}` : `${name}的写法不对，请对照配置说明修改。`;
  }
}

/** Whether the path is `rules.ID`, at the top or in an override. */
const isRuleEntry = (path: readonly (string | number)[]): boolean => path.at(-2) === "rules";

function unknownKey(path: readonly (string | number)[]): string {
  const key = String(path.at(-1));
  const around = path.at(-2);
  const known = around === "words" ? ["allow"] : typeof around === "number" ? OVERRIDE_KEYS : TOP_KEYS;
  const hint = suggestion(key, known);
  return `不认识的键“${key}”${hint === "" ? `，可用的是：${known.join("、")}。` : hint}`;
}

/** The types that a value may have, for people. */
export function typeNames(error: SchemaError): string {
  const { type } = error.params;
  return (Array.isArray(type) ? type : [type]).map((one: string) => TYPES[one] ?? one).join("或");
}
