import type { Severity } from "../../../engine/diagnostic";
import type { NumberingEntry, StandardSays } from "../../../engine/mined/model";
import { ASPECTS } from "../../../rules/common/numbering-practice";
import type { Candidate, Cell, Corpus, Tally } from "../../model";
import { standardOf } from "./standards";
import { kindOf, titleOf } from "./wording";

/** A claim of this family, without what all entries have. */
export type Habit = Omit<NumberingEntry, "id" | "severity" | "evidence" | "decision" | "standard">;

type HabitAspect = NumberingEntry["aspect"];

/** How loud a deviation may be reported at most: only another form is plainly another way of writing. */
const LOUDEST: Readonly<Record<HabitAspect, Severity>> = {
  form: "warning",
  level: "information",
  after: "information",
  child: "hint",
  end: "information",
  "run-in": "information",
  enumeration: "hint",
};

const claimOf = (aspect: HabitAspect, subject: string, value: string): Habit => {
  const base = { family: "numbering", title: titleOf(aspect, subject, value), aspect } as const;
  if (aspect === "form") return { ...base, ...kindOf(value), form: value };
  if (aspect === "level") return { ...base, ...kindOf(value), level: Number(subject), form: value };
  return { ...base, ...kindOf(subject), form: subject, value };
};

/** Half-width brackets come from converting files; what was folded is said. */
const folded = (aspect: HabitAspect, value: string, corpus: Corpus): string => {
  const half = aspect === "form" ? corpus.tables.facet("numbering/half-width").get(value) : undefined;
  return half ? `语料中 ${half.documents} 篇写作半角括号，多为转换文件时所改，按全角计。` : "";
};

const standardFor = (aspect: HabitAspect, subject: string, value: string, corpus: Corpus): StandardSays | undefined => {
  const standard = standardOf(aspect, subject, value);
  return standard && { ...standard, says: standard.says + folded(aspect, value, corpus) };
};

const candidateOf = (
  claim: Habit,
  counted: Cell,
  among: Cell,
  others: readonly Cell[],
  standard?: StandardSays,
): Candidate => ({
  claim,
  counted,
  among,
  against: others,
  judgedBy: "share",
  loudest: LOUDEST[claim.aspect],
  ...(standard ? { standard } : {}),
  ...(standard && !standard.agrees ? { reserve: "与标准的规定不合，以标准为准。" } : {}),
});

/** Rows of `facet` by subject: each key is a subject and a value. */
const bySubject = (rows: ReadonlyMap<string, Tally>): ReadonlyMap<string, readonly string[]> => {
  const subjects = new Map<string, string[]>();
  for (const key of rows.keys()) {
    const [subject, value] = key.split("\t") as [string, string];
    const values = subjects.get(subject);
    if (values) values.push(value);
    else subjects.set(subject, [value]);
  }
  return subjects;
};

const habitsOf = function* (aspect: HabitAspect, corpus: Corpus): Iterable<Candidate> {
  const facet = `numbering/${aspect}`;
  for (const [subject, values] of bySubject(corpus.tables.facet(facet))) {
    const cells = values.map((value): Cell => ({ facet, key: `${subject}\t${value}` }));
    for (const [i, value] of values.entries())
      yield candidateOf(
        claimOf(aspect, subject, value),
        cells[i] as Cell,
        { facet: "numbering/subject", key: `${aspect}\t${subject}` },
        cells.filter((_, place) => place !== i),
        standardFor(aspect, subject, value, corpus),
      );
  }
};

/** With which word texts count, of those that count at all. */
const countingWords = function* ({ tables }: Corpus): Iterable<Candidate> {
  const facet = "numbering/counting";
  const words = [...tables.facet(facet).keys()];
  for (const word of words)
    yield candidateOf(
      { family: "numbering", aspect: "enumeration", form: word, title: `文中分述用“${word}”` },
      { facet, key: word },
      { facet: "numbering/subject", key: "counting\t" },
      words.filter((other) => other !== word).map((key) => ({ facet, key })),
    );
};

/** Every way of numbering that was seen, each as a habit; its share decides. */
export const proposeHabits = function* (corpus: Corpus): Iterable<Candidate> {
  for (const aspect of ASPECTS) yield* habitsOf(aspect, corpus);
  yield* countingWords(corpus);
  yield* habitsOf("enumeration", corpus);
};
