import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone";
import { transform } from "esbuild";
import type { JsonSchema } from "./config-schema";

/** Names and texts for people weigh on the bundle and validate nothing. */
const bare = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(bare);
  if (schema === null || typeof schema !== "object") return schema;
  const entries = Object.entries(schema).filter(
    ([key, value]) =>
      !(["description", "title"].includes(key) && typeof value === "string") &&
      !(key === "examples" && Array.isArray(value)),
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, bare(value)]));
};

/** A file that is checked by its schema. */
interface Checked {
  readonly schema: JsonSchema;
  /** Name of the generated function. */
  readonly name: string;
}

/** Source of a module with ajv's check of a schema, free of `eval` and of imports. */
export const validator = async ({ schema, name }: Checked): Promise<string> => {
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    strictTuples: false,
    strictTypes: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  const source = standaloneCode(ajv, ajv.compile(bare(schema) as object));
  const wrapped = source
    .replace(/^"use strict";/, "")
    .replace(/export const validate = (\w+);/, `export const ${name} = (value) => ($1(value) ? [] : $1.errors);`)
    .replace(/export default \w+;/, "");
  if (/\brequire\(|\bimport\b/.test(wrapped)) throw new Error(`${name} 不应依赖其他模块。`);
  const { code } = await transform(wrapped, { minifySyntax: true, target: "es2022", format: "esm" });
  return `// 由 npm run gen 生成，请勿手改。\n${code}`;
};

/** Source of the types beside it. */
export const validatorTypes = (name: string, contract: string): string => `// 由 npm run gen 生成，请勿手改。
import type { SchemaError } from "./schema-error";

/** ${contract} */
export declare const ${name}: (value: unknown) => readonly SchemaError[];
`;
