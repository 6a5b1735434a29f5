import type { Severity } from "../../engine/diagnostic";
import type { FixedFormEntry } from "../../engine/mined/model";
import { NOT_MINED } from "../../engine/mined/not-mined";
import { forms } from "./formulas.json";

/** A line of `formulas.json` (schema: `rules/schema/formulas.schema.json`). */
export interface KeptForm {
  readonly id: string;
  readonly form: string;
  readonly marks?: FixedFormEntry["marks"];
  readonly bare?: boolean;
  readonly tail?: string;
  readonly members?: readonly string[];
  readonly variants?: readonly string[];
  readonly since: string;
  readonly until?: string;
  /** Where it was first written so; without it `since` is the latest time at which it may have been. */
  readonly origin?: string;
  readonly atLatest?: boolean;
  readonly severity: Severity;
}

const monthWords = (month: string): string => `${month.replace(/-0?/, "年")}${month.length > 4 ? "月" : "年"}`;

/** `自2020年10月起（党的十九届五中全会）`: when a form is written so. */
export const periodWords = ({ since, until, origin }: Omit<KeptForm, "id" | "form" | "severity">): string => {
  const begin = origin === undefined ? `至迟${monthWords(since)}已经这样写` : `自${monthWords(since)}起（${origin}）`;
  return until === undefined ? begin : `${begin}，${monthWords(until)}以后另有写法`;
};

const entryOf = ({ id, marks = "“”", variants = [], origin, atLatest, ...claim }: KeptForm): FixedFormEntry => ({
  id: `fixed-form:${id}`,
  family: "fixed-form",
  title: `写作${marks[0]}${claim.form}${marks[1]}`,
  marks,
  variants,
  decision: `公开发表的文件和报道都这样写，${periodWords({ ...claim, ...(origin !== undefined && { origin }) })}；成文更早的文稿不按它检查。`,
  evidence: NOT_MINED,
  ...claim,
});

/** Widely published forms, kept by hand: they go before those that were mined. */
export const keptForms: readonly FixedFormEntry[] = (forms as readonly KeptForm[]).map(entryOf);
