import { ROLES } from "../../../rules/common/roles";
import type { Candidate, Corpus, Tables } from "../../model";
import * as cells from "./cells";
import { roleGuesser, type Signs } from "./guess-role";

const nameOf = (role: string): string => ROLES.get(role)?.name ?? role;

const PLACES: Readonly<Record<string, string>> = { first: "排在开头", middle: "排在中间", last: "排在末尾" };

const signWords = (sign: string): string => {
  const [kind, what = ""] = sign.split(":");
  if (kind === "head") return `以“${what}”结尾`;
  if (kind === "at") return PLACES[what] ?? what;
  return `${kind === "after" ? "前面" : "后面"}是“${nameOf(what)}”`;
};

/** The signs that a heading without a role was met with, by its words. */
const signsOf = (tables: Tables): ReadonlyMap<string, Signs> => {
  const signs = new Map<string, Map<string, number>>();
  for (const [key, { documents }] of tables.facet(cells.HEADING_SIGN)) {
    const [words, sign] = cells.parted(key) as [string, string];
    signs.set(words, (signs.get(words) ?? new Map<string, number>()).set(sign, documents));
  }
  return signs;
};

/** Headings that name a role: by words that are known, and by where they stand and how they end. */
export function* proposeSynonyms({ tables, minDocuments }: Corpus): Generator<Candidate> {
  const guess = roleGuesser(tables);
  const signs = signsOf(tables);
  for (const [key, { documents }] of tables.facet(cells.HEADING)) {
    const [known, words] = cells.parted(key) as [string, string];
    const guessed =
      known === "" && documents >= minDocuments ? guess(signs.get(words) ?? new Map(), documents) : undefined;
    const role = known || guessed?.role;
    if (role === undefined) continue;
    const why = guessed === undefined ? "" : `（由此推断：${guessed.signs.map(signWords).join("，")}）`;
    yield {
      claim: {
        family: "section",
        aspect: "synonym",
        role,
        words,
        title: `标题“${words}”讲的是“${nameOf(role)}”${why}`,
      },
      counted: { facet: cells.HEADING, key },
      ...(known === "" ? {} : { among: { facet: cells.ROLE, key: role } }),
      judgedBy: "documents",
      loudest: "hint",
      ...(guessed === undefined ? {} : { reserve: "由位置、结尾的词和前后章节推断，要有人读过才采用。" }),
    };
  }
}
