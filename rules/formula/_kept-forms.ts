import type { Severity } from "../../engine/diagnostic";
import type { FixedFormEntry } from "../../engine/mined/model";
import { NOT_MINED } from "../../engine/mined/not-mined";
import { forms } from "./formulas.json";

/** A line of `formulas.json` (schema: `rules/schema/formulas.schema.json`). */
interface KeptForm {
  readonly id: string;
  readonly form: string;
  readonly marks?: FixedFormEntry["marks"];
  readonly bare?: boolean;
  readonly tail?: string;
  readonly members?: readonly string[];
  readonly variants?: readonly string[];
  readonly since?: string;
  readonly severity: Severity;
}

const entryOf = ({ id, marks = "“”", variants = [], ...claim }: KeptForm): FixedFormEntry => ({
  id: `fixed-form:${id}`,
  family: "fixed-form",
  title: `写作${marks[0]}${claim.form}${marks[1]}`,
  marks,
  variants,
  decision: "公开发表的文件和报道都这样写。",
  evidence: NOT_MINED,
  ...claim,
});

/** Widely published forms, kept by hand: they go before those that were mined. */
export const keptForms: readonly FixedFormEntry[] = (forms as readonly KeptForm[]).map(entryOf);
