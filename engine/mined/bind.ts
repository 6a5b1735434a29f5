import type { MinedReader, Rule } from "../rule";
import type { Entry, Family } from "./model";

/** A rule with what the entries make of it. */
export type Bound =
  | { readonly state: "ready"; readonly data: unknown; readonly literals: readonly string[] }
  /** There is no entry for it to read. */
  | { readonly state: "silent" }
  | { readonly state: "faulty"; readonly error: unknown };

const NO_ENTRIES: readonly Entry[] = [];

const ownLiterals = (rule: Rule): readonly string[] =>
  rule.scope === "outline" ? [] : (rule.triggers?.literals ?? []);

const entriesOf = (families: readonly Family[], byFamily: ReadonlyMap<Family, readonly Entry[]>): readonly Entry[] =>
  families.flatMap((family) => byFamily.get(family) ?? NO_ENTRIES);

const bind = (rule: Rule, byFamily: ReadonlyMap<Family, readonly Entry[]>): Bound => {
  const mined: MinedReader<unknown> | undefined = rule.mined;
  const literals = ownLiterals(rule);
  if (mined === undefined) return { state: "ready", data: undefined, literals };
  const entries = entriesOf(mined.families, byFamily);
  if (entries.length === 0 && mined.optional !== true) return { state: "silent" };
  try {
    const data = mined.prepare(entries);
    return { state: "ready", data, literals: [...literals, ...(mined.literals?.(data) ?? [])] };
  } catch (error) {
    return { state: "faulty", error };
  }
};

/** Entries by id: of those with one id the last, in its place. */
export const entriesById = (entries: readonly Entry[]): ReadonlyMap<string, Entry> => {
  const byId = new Map<string, Entry>();
  for (const entry of entries) {
    byId.delete(entry.id);
    byId.set(entry.id, entry);
  }
  return byId;
};

/** Hands each rule the entries of the families it reads, in the order of `entries`; several families in the rule's order of them. */
export const bindEntries = (rules: readonly Rule[], entries: Iterable<Entry>): ReadonlyMap<string, Bound> => {
  const byFamily = new Map<Family, Entry[]>();
  for (const entry of entries) {
    const family = byFamily.get(entry.family);
    if (family === undefined) byFamily.set(entry.family, [entry]);
    else family.push(entry);
  }
  return new Map(rules.map((rule) => [rule.id, bind(rule, byFamily)]));
};
