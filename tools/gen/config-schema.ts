import { SEVERITIES } from "../../engine/diagnostic";
import type { OptionSpec, Rule } from "../../engine/rule";

export type JsonSchema = { readonly [keyword: string]: unknown };

const strings = (description: string, extra: JsonSchema = {}): JsonSchema => ({
  description,
  type: "array",
  items: { type: "string", ...extra },
});

const severity: JsonSchema = {
  description: "级别：error 错误、warning 警告、information 提示、hint 建议、off 关闭。",
  type: "string",
  enum: ["off", ...SEVERITIES],
};

/** A severity, or a pair of severity and options. */
const setting = (options: JsonSchema): JsonSchema => ({
  type: ["string", "array"],
  if: { type: "array" },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { items: [{ $ref: "#/definitions/severity" }, options], minItems: 1, additionalItems: false, maxItems: 2 },
  else: { $ref: "#/definitions/severity" },
});

const optionSchema = (spec: OptionSpec): JsonSchema => {
  const { description, default: value } = spec;
  switch (spec.type) {
    case "boolean":
      return { description, type: "boolean", default: value };
    case "integer":
      return {
        description,
        type: "integer",
        default: value,
        ...(spec.minimum === undefined ? {} : { minimum: spec.minimum }),
      };
    case "strings":
      return { ...strings(description), default: value };
  }
};

const ruleSetting = (rule: Rule): JsonSchema => {
  const options = Object.entries(rule.options ?? {}) as [string, OptionSpec][];
  return {
    description: rule.title,
    ...setting({
      type: "object",
      properties: Object.fromEntries(options.map(([name, spec]) => [name, optionSchema(spec)])),
      additionalProperties: false,
    }),
  };
};

const anyRules: JsonSchema = { type: "object", additionalProperties: setting({ type: "object" }) };

const knownRules = (rules: readonly Rule[]): JsonSchema => ({
  type: "object",
  properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)])),
  additionalProperties: false,
});

const settings: JsonSchema = {
  rules: { description: "每条规则的级别，或 [级别, 选项]。", $ref: "#/definitions/rules" },
  ignoredEntries: strings("不再报告的词条编号，编号见报告中的 entryId。"),
  words: {
    description: "对词语的设置。",
    type: "object",
    properties: { allow: strings("允许的词语，不作为用词问题报告。") },
    additionalProperties: false,
  },
  profile: {
    description: "draft：草稿，未定内容从轻；final：定稿（默认）。",
    type: "string",
    enum: ["draft", "final"],
  },
};

/** Schema of `.gongwen.json`. Without `rules` it knows the shape only, and leaves names and options of rules to the reader. */
export const configSchema = (rules?: readonly Rule[]): JsonSchema => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "gongwen 配置",
  description: "公文检查的配置：编辑器与命令行共用。",
  type: "object",
  properties: {
    $schema: { description: "本文件所依据的 JSON Schema。", type: "string" },
    extends: strings("在这些配置的基础上修改：recommended（推荐）、strict（全部规则），或另一个配置文件的路径。", {
      examples: ["recommended", "strict"],
    }),
    ...settings,
    files: strings("要检查的文件（写法同 .gitignore，相对于本文件）。"),
    ignore: strings("不检查的文件（写法同 .gitignore，相对于本文件）。"),
    overrides: {
      description: "只对部分文件生效的设置，后面的优先。",
      type: "array",
      items: {
        type: "object",
        properties: { files: strings("对哪些文件生效（写法同 .gitignore，相对于本文件）。"), ...settings },
        required: ["files"],
        additionalProperties: false,
      },
    },
    rulePacks: strings("附加的规则数据文件，由 gongwen mine 得出，路径相对于本文件；后面的优先。"),
  },
  additionalProperties: false,
  definitions: { severity, rules: rules === undefined ? anyRules : knownRules(rules) },
});
