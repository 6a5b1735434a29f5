import { GENERAL_ROLES, PROFILES, ROLES } from "../../../rules/common/roles";
import type { Candidate, Corpus } from "../../model";
import * as cells from "./cells";

const nameOf = (role: string): string => ROLES.get(role)?.name ?? role;

/** Roles that say a thing of a document by being absent: those that the built-in profile of the genre expects. */
const isExpected = (genre: string, role: string): boolean =>
  PROFILES.some((profile) => profile.genre === genre && profile.expects.some((expected) => expected.role.id === role));

/** Roles that a built-in profile asks for aloud: what running text says of them can be relied on. */
const TOLD: ReadonlySet<string> = new Set(
  PROFILES.flatMap(({ expects }) => expects.filter(({ severity }) => severity !== "hint").map(({ role }) => role.id)),
);
/** Of the documents that have a role, the least share that give it a heading, for it to be a section of the genre. */
const HEADED = 1 / 3;

/** Documents of a genre that have a role, as a share of those that might. */
export function* proposePresences({ tables }: Corpus): Generator<Candidate> {
  for (const key of tables.facet(cells.ASKED).keys()) {
    const [genre, role] = cells.parted(key) as [string, string];
    const among = { facet: cells.ASKED, key };
    const has = { facet: cells.HAS, key };
    const lacks = { facet: cells.LACKS, key };
    const documents = tables.facet(cells.HAS).get(key)?.documents ?? 0;
    const headed = tables.facet(cells.HEADED).get(key)?.documents ?? 0;
    if (documents > 0 && (TOLD.has(role) || headed >= HEADED * documents))
      yield {
        claim: { family: "section", aspect: "presence", role, genre, title: `${genre}有“${nameOf(role)}”` },
        counted: has,
        among,
        against: [lacks],
        judgedBy: "share",
        loudest: "warning",
      };
    if (isExpected(genre, role) && tables.facet(cells.LACKS).has(key))
      yield {
        claim: { family: "section", aspect: "absence", role, genre, title: `${genre}不写“${nameOf(role)}”` },
        counted: lacks,
        among,
        against: [has],
        judgedBy: "share",
        loudest: "hint",
      };
  }
}

/** Documents of a genre whose sections come in an order, as a share of those that have both. */
export function* proposeOrders({ tables }: Corpus): Generator<Candidate> {
  const orders = tables.facet(cells.BEFORE);
  const countOf = (key: string): number => orders.get(key)?.documents ?? 0;
  for (const key of orders.keys()) {
    const [genre, role, next] = cells.parted(key) as [string, string, string];
    const reverse = cells.joined(genre, next, role);
    if (countOf(reverse) > countOf(key) || (countOf(reverse) === countOf(key) && usualRank(next) < usualRank(role)))
      continue;
    yield {
      claim: {
        family: "section",
        aspect: "order",
        role,
        next,
        genre,
        title: `${genre}先写“${nameOf(role)}”，再写“${nameOf(next)}”`,
      },
      counted: { facet: cells.BEFORE, key },
      among: { facet: cells.BOTH, key: cells.bothKey(genre, role, next) },
      against: [{ facet: cells.BEFORE, key: reverse }],
      judgedBy: "share",
      loudest: "information",
    };
  }
}

const usualRank = (role: string): number => (GENERAL_ROLES as readonly string[]).indexOf(role);
