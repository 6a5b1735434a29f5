import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone";
import { transform } from "esbuild";
import { configSchema } from "./config-schema";

/** Names and texts for people weigh on the bundle and validate nothing. */
const bare = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(bare);
  if (schema === null || typeof schema !== "object") return schema;
  const entries = Object.entries(schema).filter(
    ([key, value]) => !(["description", "title"].includes(key) && typeof value === "string") && key !== "examples",
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, bare(value)]));
};

/** Source of `engine/config/validate.generated.js`: ajv's check of the shape of `.gongwen.json`, free of `eval` and of imports. */
export const validator = async (): Promise<string> => {
  const ajv = new Ajv({
    allErrors: true,
    strictTuples: false,
    strictTypes: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  const schema = bare(configSchema()) as object;
  const source = standaloneCode(ajv, ajv.compile(schema));
  const wrapped = source
    .replace(/^"use strict";/, "")
    .replace(/export const validate = (\w+);/, "export const validateConfig = (value) => ($1(value) ? [] : $1.errors);")
    .replace(/export default \w+;/, "");
  if (/\brequire\(|\bimport\b/.test(wrapped)) throw new Error("配置校验代码不应依赖其他模块。");
  const { code } = await transform(wrapped, { minifySyntax: true, target: "es2022", format: "esm" });
  return `// 由 npm run gen 生成，请勿手改。\n${code}`;
};

/** Source of the types beside it. */
export const validatorTypes = `// 由 npm run gen 生成，请勿手改。
/** A fault as ajv reports it. \`instancePath\` is a JSON pointer to the value at fault. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Checks the shape of a parsed \`.gongwen.json\`: keys and types, but not the names and options of rules. Empty if sound. */
export declare const validateConfig: (value: unknown) => readonly SchemaError[];
`;
