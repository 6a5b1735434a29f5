import type { Basis } from "../../engine/basis";
import { SEVERITIES } from "../../engine/diagnostic";
import type { MarkerKind } from "../../engine/document/model";
import {
  type CorpusFacts,
  type Entry,
  type EntryOf,
  type Evidence,
  FAMILIES,
  type Family,
  type FixedFormEntry,
  type MaskEntry,
  type MeasureEntry,
  type NameEntry,
  type NumberingEntry,
  type Pack,
  PHRASE_GROUPS,
  type SectionEntry,
  type Sighting,
  type StandardSays,
} from "../../engine/mined/model";
import type { JsonSchema } from "./config-schema";

/** A schema for each key of a type: a key added to the model and not here does not compile. */
type Properties<T> = Readonly<Record<keyof T & string, JsonSchema>>;

const text: JsonSchema = { type: "string" };
const month: JsonSchema = { type: "string", pattern: "^\\d{4}(-\\d{2})?$" };
/** A text that is not blank. */
const words: JsonSchema = { type: "string", pattern: "\\S" };
const texts: JsonSchema = { type: "array", items: text };
const count: JsonSchema = { type: "integer", minimum: 0 };
const length: JsonSchema = { type: "number", minimum: 0 };
const share: JsonSchema = { type: "number", minimum: 0, maximum: 1 };
const flag: JsonSchema = { type: "boolean" };
const oneOf = (values: readonly string[]): JsonSchema => ({ type: "string", enum: values });
/** Every member of a union of texts, none forgotten. */
const any = <T extends string>(members: Readonly<Record<T, true>>): JsonSchema => oneOf(Object.keys(members));
const listOf = (definition: string): JsonSchema => ({ type: "array", items: { $ref: `#/definitions/${definition}` } });
const ref = (definition: string): JsonSchema => ({ $ref: `#/definitions/${definition}` });
const counts: JsonSchema = { type: "object", additionalProperties: count };

const object = <T>(properties: Properties<T>, optional: readonly (keyof T & string)[] = []): JsonSchema => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key as keyof T & string)),
  additionalProperties: false,
});

const described = (description: string, schema: JsonSchema): JsonSchema => ({ description, ...schema });

const kind = any<MarkerKind>({
  chapter: true,
  hanzi: true,
  "paren-hanzi": true,
  arabic: true,
  "paren-arabic": true,
  decimal: true,
  circled: true,
  latin: true,
  roman: true,
  hash: true,
});
const basisKind = any<Basis["evidence"]>({ standard: true, secondary: true, practice: true, corpus: true });

type Shared = "id" | "family" | "title" | "severity" | "evidence" | "standard" | "decision";
type Claims<F extends Family> = Properties<Omit<EntryOf<F>, Shared>>;

/** The keys of each family beside those that all entries have; `optional` are those that may be missing. */
const FAMILY_KEYS: { readonly [F in Family]: { readonly keys: Claims<F>; readonly optional?: readonly string[] } } = {
  numbering: {
    keys: {
      aspect: any<NumberingEntry["aspect"]>({
        form: true,
        level: true,
        after: true,
        child: true,
        end: true,
        "run-in": true,
        enumeration: true,
      }),
      kind,
      level: { type: "integer", minimum: 1 },
      form: text,
      value: text,
    },
    optional: ["kind", "level", "value"],
  },
  section: {
    keys: {
      aspect: any<SectionEntry["aspect"]>({ synonym: true, running: true, presence: true, absence: true, order: true }),
      role: words,
      words,
      genre: words,
      next: words,
    },
    optional: ["words", "genre", "next"],
  },
  phrase: {
    keys: { body: words, group: oneOf(PHRASE_GROUPS), genres: texts, roles: texts, initials: texts },
  },
  "fixed-form": {
    keys: {
      form: words,
      marks: any<FixedFormEntry["marks"]>({ "“”": true, "《》": true }),
      tail: text,
      members: texts,
      variants: texts,
      bare: flag,
      since: month,
      until: month,
    },
    optional: ["tail", "members", "bare", "since", "until"],
  },
  name: {
    keys: { aspect: any<NameEntry["aspect"]>({ defined: true, pair: true, term: true }), full: words, short: words },
  },
  mask: {
    keys: {
      form: words,
      before: text,
      after: text,
      token: text,
      verdict: any<MaskEntry["verdict"]>({ mask: true, literal: true }),
    },
    optional: ["before", "after", "token"],
  },
  "near-miss": { keys: { wrong: words, right: words } },
  measure: {
    keys: {
      of: any<MeasureEntry["of"]>({ sentence: true, paragraph: true, heading: true }),
      genre: { type: ["string", "null"] },
      count,
      mean: length,
      percentiles: object<MeasureEntry["percentiles"]>({ p50: length, p90: length, p95: length, p99: length }),
      longest: length,
    },
  },
};

const entryOf = (family: Family): JsonSchema => {
  const { keys, optional = [] } = FAMILY_KEYS[family];
  const shared: Properties<Pick<Entry, Shared>> = {
    id: described("编号，写入 ignoredEntries 即不再报告。", { type: "string", pattern: `^${family}:.` }),
    family: { const: family },
    title: described("词条说的是什么。", text),
    severity: described("据此报告的问题最重的级别。", oneOf(SEVERITIES)),
    evidence: ref("evidence"),
    standard: ref("standard"),
    decision: described("人工取舍的理由。", text),
  };
  return object<Readonly<Record<string, unknown>>>({ ...shared, ...keys }, ["standard", "decision", ...optional]);
};

const sighting = object<Sighting>({
  path: text,
  span: described("解码后文本中的 UTF-16 偏移，左闭右开。", {
    type: "array",
    items: [count, count],
    minItems: 2,
    additionalItems: false,
  }),
  before: text,
  text,
  after: text,
});

const evidence = object<Evidence>(
  {
    support: described("出现的处数。", count),
    documents: described("出现的篇数。", count),
    missed: described("为控制内存可能少算的篇数，没有则不写。", count),
    of: described("本可以不这样写的篇数。", count),
    share: described("documents 占 of 的比例。", share),
    bound: described("该比例的 Wilson 95% 置信下限。", share),
    genres: described("各文种的篇数。", counts),
    examples: listOf("sighting"),
    counterExamples: listOf("sighting"),
  },
  ["missed"],
);

const standard = object<StandardSays>({
  basis: object<Basis>({ source: words, clause: text, evidence: basisKind }, ["clause"]),
  agrees: flag,
  says: words,
});

const corpus = object<CorpusFacts>({
  files: count,
  documents: count,
  duplicates: count,
  characters: count,
  genres: counts,
  segmenter: any<CorpusFacts["segmenter"]>({ nodejieba: true, "jieba-wasm": true }),
});

/** Schema of a rule pack. Entries are told apart by `family`, so that a fault is named where it is. */
export const rulePackSchema = (): JsonSchema => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "gongwen 规则数据",
  description: "由 gongwen mine 从语料得出的规则数据，在 .gongwen.json 的 rulePacks 中写明即生效。",
  ...object<Pack>(
    {
      $schema: described("本文件所依据的 JSON Schema。", text),
      version: described("本格式的版本。", { const: 1 }),
      corpus: described("语料的情况。", ref("corpus")),
      entries: described("词条。", listOf("entry")),
    },
    ["$schema"],
  ),
  definitions: {
    entry: {
      type: "object",
      required: ["family"],
      discriminator: { propertyName: "family" },
      oneOf: FAMILIES.map((family) => ref(family)),
    },
    ...Object.fromEntries(FAMILIES.map((family) => [family, entryOf(family)])),
    evidence,
    sighting,
    standard,
    corpus,
  },
});
