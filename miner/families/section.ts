import type { Section } from "../../engine/document/model";
import type { Span } from "../../engine/span";
import type { FamilyMiner, Observation, Unit, WordedUnit } from "../model";
import { sightingAt } from "./_sighting";
import * as cells from "./section/cells";
import { framesOf, wordCounts } from "./section/frames";
import { type Heading, headingsOf } from "./section/headings";
import { leadsOf } from "./section/leads";
import { namedIn } from "./section/named";
import { type Presence, presenceOf } from "./section/presence";
import { proposeOrders, proposePresences } from "./section/propose-presence";
import { proposeRunning } from "./section/propose-running";
import { proposeSynonyms } from "./section/propose-synonyms";

const once = (facet: string, key: string, sightings: Observation["sightings"] = []): Observation => ({
  facet,
  key,
  count: 1,
  sightings,
});

function* headingObservations(unit: Unit, headings: readonly Heading[]): Generator<Observation> {
  const at = ({ span }: Section): Observation["sightings"] => [sightingAt(unit.document.text, span.start, span.end)];
  for (const { section, words, roles, signs } of headings) {
    for (const role of roles) {
      yield once(cells.HEADING, cells.joined(role, words), at(section));
      yield once(cells.ROLE, role);
      for (const sign of signs) yield once(cells.ROLE_SIGN, cells.joined(role, sign));
    }
    if (roles.length > 0) continue;
    yield once(cells.HEADING, cells.joined("", words), at(section));
    for (const sign of signs) yield once(cells.HEADING_SIGN, cells.joined(words, sign));
  }
}

function* runningObservations(unit: Unit): Generator<Observation> {
  const { text } = unit.document;
  for (const { words, start, end, signs } of leadsOf(unit)) {
    yield once(cells.LEAD, words, [sightingAt(text, start, end)]);
    for (const sign of signs) yield once(cells.LEAD_SIGN, cells.joined(words, sign));
  }
  for (const { role, words, start, end } of namedIn(unit))
    yield once(cells.HEADING, cells.joined(role, words), [sightingAt(text, start, end)]);
}

function* frameObservations(unit: WordedUnit): Generator<Observation> {
  const { text } = unit.document;
  const frames = [...framesOf(unit)];
  for (const { role, words, start, end } of frames)
    yield once(cells.FRAME, cells.joined(role, words), [sightingAt(text, start, end)]);
  for (const [word, count] of wordCounts(unit, frames)) yield { ...once(cells.FRAME_WORD, word), count };
}

function* presenceObservations(unit: Unit, { genre, asked, has, headed, before }: Presence): Generator<Observation> {
  const { text } = unit.document;
  const at = ({ start, end }: Span): Observation["sightings"] => [sightingAt(text, start, end)];
  const title = unit.part.titleSpan ?? { start: unit.part.span.start, end: unit.part.span.start };
  for (const role of asked) {
    const place = has.get(role);
    yield once(cells.ASKED, cells.joined(genre, role));
    if (place === undefined) yield once(cells.LACKS, cells.joined(genre, role), at(title));
    else yield once(cells.HAS, cells.joined(genre, role), at(place));
  }
  for (const role of headed) yield once(cells.HEADED, cells.joined(genre, role));
  for (const [first, then] of before) {
    yield once(cells.BOTH, cells.bothKey(genre, first, then));
    yield once(cells.BEFORE, cells.joined(genre, first, then), at(has.get(then) ?? title));
  }
}

/** What the sections of documents are for, how they are called, which of them a genre has and in which order: see `SectionEntry`. */
export const section: FamilyMiner = {
  family: "section",
  *observe(unit) {
    const headings = headingsOf(unit.part);
    yield* headingObservations(unit, headings);
    yield* runningObservations(unit);
    const presence = presenceOf(unit, headings);
    if (presence !== undefined) yield* presenceObservations(unit, presence);
  },
  observeWords: frameObservations,
  *propose(corpus) {
    yield* proposeSynonyms(corpus);
    yield* proposeRunning(corpus);
    yield* proposePresences(corpus);
    yield* proposeOrders(corpus);
  },
};
