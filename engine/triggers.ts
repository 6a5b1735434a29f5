import { ELEMENTS, type Element, type Paragraph } from "./document/model";
import type { LiteralHit, Rule } from "./rule";
import { CLASS } from "./text/classes";

/** Where the literals of all rules stand in the scanner's table. */
export interface LiteralTable {
  readonly literals: readonly string[];
  /** By rule id the places of its literals, those of its mined entries among them. */
  readonly idsOf: ReadonlyMap<string, readonly number[]>;
}

/** A rule that paragraphs call. */
interface Called {
  readonly rule: Rule & Pick<Extract<Rule, { scope: "paragraph" | "part" | "document" }>, "triggers">;
}

/** Tells which readers a paragraph calls. Readers are named by their places in the list that the index was made of. */
export interface TriggerIndex {
  readonly table: LiteralTable;
  /** Readers that literals call: those of literal `id` stand from `firstOf[id]` up to `firstOf[id + 1]`. */
  readonly calledByLiteral: Uint16Array;
  readonly firstOf: Uint32Array;
  /** Readers that classes call, by element and by union of classes; filled as paragraphs ask. */
  readonly byClasses: ReadonlyMap<Element, Map<number, readonly number[]>>;
  /** The classes that call each reader. */
  readonly classesOf: readonly number[];
  /** Union of the classes that call anything. */
  readonly classes: number;
  /** For each element which readers look at it. */
  readonly looking: ReadonlyMap<Element, readonly boolean[]>;
  /** Hits by reader, of the paragraph that is being read; empty between paragraphs. */
  readonly own: (LiteralHit[] | undefined)[];
}

const looksAt = (rule: Rule, element: Element): boolean =>
  rule.elements ? rule.elements.includes(element) : element !== "residue";

const NO_LITERALS: readonly number[] = [];

/** Lists the readers of each literal in one array: thousands of small ones would be far apart in memory. */
const literalReaders = (
  readers: readonly Called[],
  { idsOf, literals }: LiteralTable,
): Pick<TriggerIndex, "calledByLiteral" | "firstOf"> => {
  const latest = new Int32Array(literals.length).fill(-1);
  const ids: number[] = [];
  const callers: number[] = [];
  readers.forEach(({ rule }, reader) => {
    for (const id of idsOf.get(rule.id) ?? NO_LITERALS) {
      if (latest[id] === reader) continue;
      latest[id] = reader;
      ids.push(id);
      callers.push(reader);
    }
  });
  const firstOf = new Uint32Array(literals.length + 2);
  for (const id of ids) firstOf[id + 2] = (firstOf[id + 2] as number) + 1;
  for (let id = 2; id < firstOf.length; id++) firstOf[id] = (firstOf[id] as number) + (firstOf[id - 1] as number);
  const calledByLiteral = new Uint16Array(ids.length);
  ids.forEach((id, call) => {
    const at = firstOf[id + 1] as number;
    calledByLiteral[at] = callers[call] as number;
    firstOf[id + 1] = at + 1;
  });
  return { calledByLiteral, firstOf };
};

export const indexTriggers = (readers: readonly Called[], table: LiteralTable): TriggerIndex => {
  const classesOf = readers.map(({ rule }) =>
    (rule.triggers?.classes ?? []).reduce((bits, name) => bits | CLASS[name], 0),
  );
  return {
    table,
    ...literalReaders(readers, table),
    byClasses: new Map(ELEMENTS.map((element) => [element, new Map()])),
    classesOf,
    classes: classesOf.reduce((bits, classes) => bits | classes, 0),
    looking: new Map(ELEMENTS.map((element) => [element, readers.map(({ rule }) => looksAt(rule, element))])),
    own: readers.map(() => undefined),
  };
};

const NO_READERS: readonly number[] = [];

/** Readers that look at `element` and that one of `classes` calls. Texts have few different unions, so each is worked out once. */
const calledByClasses = (index: TriggerIndex, element: Element, classes: number): readonly number[] => {
  const calling = classes & index.classes;
  if (calling === 0) return NO_READERS;
  const ofElement = index.byClasses.get(element) as Map<number, readonly number[]>;
  const known = ofElement.get(calling);
  if (known) return known;
  const looking = index.looking.get(element) as readonly boolean[];
  const called = index.classesOf.flatMap((bits, reader) => ((bits & calling) !== 0 && looking[reader] ? [reader] : []));
  ofElement.set(calling, called);
  return called;
};

const NO_HITS: LiteralHit[] = [];

/** Whether any reader may have something to say of the paragraph. */
export const mayTrigger = ({ classes }: TriggerIndex, paragraph: Paragraph): boolean =>
  paragraph.hits.length > 0 || (paragraph.classes & classes) !== 0;

/** The readers that the paragraph's hits and classes call, in no order; each takes its hits with `takeHits`. */
export const calledBy = (index: TriggerIndex, { hits, classes, element }: Paragraph): readonly number[] => {
  const byClasses = calledByClasses(index, element, classes);
  if (hits.length === 0) return byClasses;
  const { calledByLiteral, firstOf, own, table } = index;
  const looking = index.looking.get(element) as readonly boolean[];
  const called: number[] = [];
  for (let i = 0; i < hits.length; i += 2) {
    const id = hits[i] as number;
    const end = firstOf[id + 1] as number;
    let hit: LiteralHit | undefined;
    for (let n = firstOf[id] as number; n < end; n++) {
      const reader = calledByLiteral[n] as number;
      if (!looking[reader]) continue;
      hit ??= { literal: table.literals[id] as string, at: hits[i + 1] as number };
      const known = own[reader];
      if (known) known.push(hit);
      else {
        own[reader] = [hit];
        called.push(reader);
      }
    }
  }
  for (let n = 0; n < byClasses.length; n++) {
    const reader = byClasses[n] as number;
    if (own[reader] === undefined) called.push(reader);
  }
  return called;
};

/** The hits of a reader in the paragraph that `calledBy` was asked of last. */
export const takeHits = ({ own }: TriggerIndex, reader: number): readonly LiteralHit[] => {
  const hits = own[reader] ?? NO_HITS;
  own[reader] = undefined;
  return hits;
};
