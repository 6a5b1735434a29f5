import type { FixedFormEntry } from "../../engine/mined/model";
import type { Period } from "../common/document-date";
import { keptForms } from "./_kept-forms";

const FIRST: ReadonlyMap<string, string> = keptForms.reduce((found, { form, since = "" }) => {
  const known = found.get(form);
  return known !== undefined && known < since ? found : found.set(form, since);
}, new Map<string, string>());

/** When a form is written, whatever has changed in its members. */
export const periodOfForm = ({ form, since }: FixedFormEntry): Period => {
  const first = FIRST.get(form) ?? since;
  return first === undefined ? {} : { since: first };
};

/** When a form is written as the entry has it. */
export const periodOf = (entry: FixedFormEntry): Period => ({
  ...periodOfForm(entry),
  ...(entry.since !== undefined && { since: entry.since }),
  ...(entry.until !== undefined && { until: entry.until }),
});
