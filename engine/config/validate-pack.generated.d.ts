// 由 npm run gen 生成，请勿手改。
import type { SchemaError } from "./schema-error";

/** Checks a parsed rule pack, but not that its ids are different. Empty if sound. */
export declare const validatePack: (value: unknown) => readonly SchemaError[];
