import { SEVERITIES } from "../../engine/diagnostic";
import { FAMILIES, type Family } from "../../engine/mined/model";
import type { Judged } from "../model";

const compare = (left: string, right: string): number => {
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

const byWeight = (left: Judged, right: Judged): number =>
  Number(right.ships) - Number(left.ships) ||
  SEVERITIES.indexOf(left.entry.severity) - SEVERITIES.indexOf(right.entry.severity) ||
  right.entry.evidence.documents - left.entry.evidence.documents ||
  right.entry.evidence.support - left.entry.evidence.support ||
  compare(left.entry.id, right.entry.id);

/** Entries by family; in each what ships first, then the louder, then what more documents have. Families without any are left out. */
export const inReadingOrder = (judged: readonly Judged[]): ReadonlyMap<Family, readonly Judged[]> =>
  new Map(
    FAMILIES.map((family): [Family, readonly Judged[]] => [
      family,
      judged.filter(({ entry }) => entry.family === family).sort(byWeight),
    ]).filter(([, entries]) => entries.length > 0),
  );
