/** A fault as ajv reports it. `instancePath` is a JSON pointer to the value at fault. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}
