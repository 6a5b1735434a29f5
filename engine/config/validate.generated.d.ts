// 由 npm run gen 生成，请勿手改。
/** A fault as ajv reports it. `instancePath` is a JSON pointer to the value at fault. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Checks the shape of a parsed `.gongwen.json`: keys and types, but not the names and options of rules. Empty if sound. */
export declare const validateConfig: (value: unknown) => readonly SchemaError[];
