import type { Section } from "../../engine/document/model";
import { type Custom, customsOf } from "../../rules/common/numbering-practice";
import type { FamilyMiner, Observation, Unit } from "../model";
import { sightingAt } from "./_sighting";
import { enumerationObservations } from "./numbering/enumerations";
import { proposeHabits } from "./numbering/propose";

const SIGHTINGS = 3;

const headingOf = (unit: Unit, { block, span, titleSpan }: Section): Observation["sightings"][number] => {
  const { content } = block.paragraph;
  const end = Math.min(block.start + content.end, titleSpan.end + 1);
  return sightingAt(unit.document.text, span.start, end);
};

/**
 * What the document does as a rule, in two cells: the subject with the value, and the subject alone, which is what its share is
 * a share of. Half-width brackets are folded and counted by themselves.
 */
const observationsOf = (unit: Unit, { aspect, subject, value, places }: Custom): readonly Observation[] => {
  const same = places.filter((place) => place.value === value);
  const sightings = same.slice(0, SIGHTINGS).map(({ section }) => headingOf(unit, section));
  const observed: Observation[] = [
    { facet: `numbering/${aspect}`, key: `${subject}\t${value}`, count: same.length, sightings },
    { facet: "numbering/subject", key: `${aspect}\t${subject}`, count: places.length, sightings: [] },
  ];
  const half = aspect === "form" ? same.filter(({ section }) => section.marker?.open === "(") : [];
  if (half.length > 0) observed.push({ facet: "numbering/half-width", key: value, count: half.length, sightings: [] });
  return observed;
};

/** How documents number their sections and count in running text: see `NumberingEntry`. */
export const numbering: FamilyMiner = {
  family: "numbering",
  *observe(unit) {
    for (const custom of customsOf(unit.part)) yield* observationsOf(unit, custom);
    yield* enumerationObservations(unit);
  },
  propose: proposeHabits,
};
