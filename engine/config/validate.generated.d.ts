// 由 npm run gen 生成，请勿手改。
import type { SchemaError } from "./schema-error";

/** Checks the shape of a parsed `.gongwen.json`: keys and types, but not the names and options of rules. Empty if sound. */
export declare const validateConfig: (value: unknown) => readonly SchemaError[];
