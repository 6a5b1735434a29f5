import type { Paragraph } from "../../engine/document/model";
import { CLASS } from "../../engine/text/classes";
import { isSureMask, keysOf, type MaskContext, maskContextsOf } from "../../rules/common/mask-contexts";
import type { FamilyMiner, Observation, Unit } from "../model";
import { sightingAt } from "./_sighting";
import { proposeMasks } from "./mask/propose";

interface Seen {
  readonly context: MaskContext;
  /** Offset of the context's paragraph in the file. */
  readonly start: number;
}

const SIGNS = CLASS.cross | CLASS.star | CLASS.underscore | CLASS.shape;

/** Most paragraphs hold no sign at all. */
const mayMask = ({ classes, text }: Paragraph): boolean => (classes & SIGNS) !== 0 || text.includes("某");

const contextsIn = ({ part }: Unit): readonly Seen[] =>
  part.blocks
    .filter(({ paragraph }) => paragraph.element !== "residue" && mayMask(paragraph))
    .flatMap(({ paragraph, start }) => maskContextsOf(paragraph.folded).map((context) => ({ context, start })));

const observationOf = (facet: string, key: string, unit: Unit, { context, start }: Seen): Observation => ({
  facet,
  key,
  count: 1,
  sightings: [sightingAt(unit.document.text, start + context.span.start, start + context.span.end)],
});

/**
 * Where runs of x, X, ×, *, 某 and the like stand, as `MaskEntry` has it. Facets: `mask/form` by form, `mask/context` by what
 * stands around it, and `mask/finished` for the same in documents without a single sure mask: what stands there is meant.
 */
export const mask: FamilyMiner = {
  family: "mask",
  *observe(unit) {
    const seen = contextsIn(unit);
    const finished = !seen.some(({ context }) => isSureMask(context));
    for (const one of seen) {
      yield observationOf("mask/form", one.context.form, unit, one);
      for (const key of keysOf(one.context)) {
        yield observationOf("mask/context", key, unit, one);
        if (finished) yield observationOf("mask/finished", key, unit, one);
      }
    }
  },
  propose: proposeMasks,
};
