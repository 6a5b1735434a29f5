import { GENERAL_ROLES, ROLES } from "../../../rules/common/roles";
import type { Candidate, Corpus, Tables } from "../../model";
import * as cells from "./cells";

const nameOf = (role: string): string => ROLES.get(role)?.name ?? role;

const OFTEN = 0.6;
const AT_EDGE = 0.7;
/** What the two ends of a document are about where nothing else tells. */
const AT_EDGES = { "at:first": "background", "at:last": "next" } as const;
/** Least share of the occurrences of a frame's first word that bring a noun of the role. */
const BINDS = 0.3;
const BY_PLACE = "只凭它在文中的位置推断，要有人读过才采用。";
const BY_HEADING = "只凭它在哪种标题下面推断，要有人读过才采用。";
const BY_NOUN = "只凭词语搭配推断，要有人读过才采用。";

interface Found {
  readonly role: string;
  readonly reserve?: string;
}

/** Documents by sign, by words. */
const signsOf = (tables: Tables): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const signs = new Map<string, Map<string, number>>();
  for (const [key, { documents }] of tables.facet(cells.LEAD_SIGN)) {
    const [words, sign] = cells.parted(key) as [string, string];
    signs.set(words, (signs.get(words) ?? new Map<string, number>()).set(sign, documents));
  }
  return signs;
};

/** The role that a kind of sign speaks for most often, the earlier in the usual order among equals. */
const mostOften = (signs: ReadonlyMap<string, number>, kind: string): { role: string; documents: number } | undefined =>
  GENERAL_ROLES.map((role) => ({ role, documents: signs.get(`${kind}:${role}`) ?? 0 }))
    .filter(({ documents }) => documents > 0)
    .sort((a, b) => b.documents - a.documents)[0];

const roleOf = (signs: ReadonlyMap<string, number>, documents: number, enough: boolean): Found | undefined => {
  const told = mostOften(signs, "says");
  if (told !== undefined) return told;
  if (!enough) return undefined;
  const inside = mostOften(signs, "in");
  if (inside !== undefined && inside.documents >= OFTEN * documents) return { role: inside.role, reserve: BY_HEADING };
  for (const [sign, role] of Object.entries(AT_EDGES))
    if ((signs.get(sign) ?? 0) >= AT_EDGE * documents) return { role, reserve: BY_PLACE };
  return undefined;
};

/** Whether a word is there to bring a noun of the role, as 取得 is, rather than any word that happens to stand before it. */
const binder = (tables: Tables): ((role: string, word: string) => boolean) => {
  const bound = new Map<string, number>();
  for (const [key, { count }] of tables.facet(cells.FRAME)) {
    const [role, words] = cells.parted(key) as [string, string];
    const cell = cells.joined(role, words.slice(0, 2));
    bound.set(cell, (bound.get(cell) ?? 0) + count);
  }
  return (role, word) =>
    (bound.get(cells.joined(role, word)) ?? 0) >= BINDS * (tables.facet(cells.FRAME_WORD).get(word)?.count ?? 0);
};

const candidate = (facet: string, key: string, role: string, words: string, reserve?: string): Candidate => ({
  claim: { family: "section", aspect: "running", role, words, title: `行文中“${words}”引出“${nameOf(role)}”` },
  counted: { facet, key },
  judgedBy: "documents",
  loudest: "hint",
  ...(reserve === undefined ? {} : { reserve }),
});

/** Words in running text that bring a role up: by what they say, by the section they stand in, by their place in the text. */
export function* proposeRunning({ tables, minDocuments }: Corpus): Generator<Candidate> {
  const signs = signsOf(tables);
  for (const [words, { documents }] of tables.facet(cells.LEAD)) {
    const found = roleOf(signs.get(words) ?? new Map(), documents, documents >= minDocuments);
    if (found !== undefined) yield candidate(cells.LEAD, words, found.role, words, found.reserve);
  }
  const binds = binder(tables);
  for (const [key, { documents }] of tables.facet(cells.FRAME)) {
    const [role, words] = cells.parted(key) as [string, string];
    if (documents >= minDocuments && binds(role, words.slice(0, 2)))
      yield candidate(cells.FRAME, key, role, words, BY_NOUN);
  }
}
