import type { MaskEntry } from "../../../engine/mined/model";
import { MASK_UNITS } from "../../../rules/common/mask-contexts";
import type { Candidate, Cell, Corpus, Tally } from "../../model";

type MaskClaim = Omit<MaskEntry, "id" | "severity" | "evidence" | "decision" | "standard">;

/** Of the documents with the context so many must hold no sure mask for it to be meant as it is. */
const FINISHED = 0.8;

const NOTHING: Tally = { count: 0, documents: 0, genres: {}, sightings: [] };

const shown = (unit: string): string => {
  if (unit === "0") return "数字";
  if (unit === " ") return "空格";
  return unit === "" ? "段首尾" : `“${unit}”`;
};

/** What a key of `keysOf` says. */
const partsOf = (key: string): Pick<MaskClaim, "form" | "before" | "after" | "token"> => {
  const [kind, form, first, second] = key.split("\t") as [string, string, string, string];
  if (kind === "token") return { form, token: first };
  return kind === "after" ? { form, after: first } : { form, before: first, after: second };
};

const isMeasured = ({ after, token }: Pick<MaskClaim, "after" | "token">): boolean =>
  token === undefined && after !== undefined && after !== "" && MASK_UNITS.includes(after);

/** A pair of neighbours that may be just any: only what stands after tells nothing there. */
const isVague = ({ before, after, token }: Pick<MaskClaim, "before" | "after" | "token">): boolean =>
  token === undefined && (before === undefined ? !/[㐀-鿿]/.test(after ?? "") : before === "" || after === "");

const claimOf = (key: string, verdict: MaskClaim["verdict"]): MaskClaim => {
  const parts = partsOf(key);
  const { form, before, after, token } = parts;
  const where =
    token !== undefined
      ? `“${token}”`
      : before === undefined
        ? `${shown(after ?? "")}前的“${form}”`
        : `${shown(before)}与${shown(after ?? "")}之间的“${form}”`;
  return { family: "mask", title: `${where}${verdict === "mask" ? "是占位" : "是实写，不是占位"}`, ...parts, verdict };
};

/** All documents with the context are finished ones, or nearly: what stands there is meant, unless a unit wants a figure before it. */
const isLiteral = (key: string, met: Tally, finished: Tally): boolean => {
  const parts = partsOf(key);
  if (isMeasured(parts) || isVague(parts) || finished.documents === 0) return false;
  const general = parts.token === undefined && parts.before === undefined;
  return finished.documents >= (general ? 1 : FINISHED) * met.documents;
};

const literalOf = (key: string, met: Tally, { minDocuments }: Corpus): Candidate => {
  const general = key.startsWith("after\t");
  const few = general && met.documents < 2 * minDocuments;
  const counted: Cell = { facet: "mask/finished", key };
  return {
    claim: claimOf(key, "literal"),
    counted,
    among: { facet: "mask/context", key },
    judgedBy: "documents",
    loudest: "hint",
    ...(few ? { reserve: "只看后一个字不足以断定，篇数还不够多" } : {}),
  };
};

const maskOf = (key: string): Candidate => ({
  claim: claimOf(key, "mask"),
  counted: { facet: "mask/context", key },
  among: { facet: "mask/form", key: partsOf(key).form },
  judgedBy: "documents",
  loudest: "hint",
  ...(isMeasured(partsOf(key)) || key.startsWith("token") ? {} : { reserve: "前后文不足以断定是不是占位" }),
});

/**
 * Each context once: meant as it is where the documents that have it hold no sure mask, else a mask; by itself a context shows a
 * mask only where a unit follows. Pairs of neighbours are proposed as literal only: of masks what stands after says enough.
 */
export const proposeMasks = function* (corpus: Corpus): Iterable<Candidate> {
  const finished = corpus.tables.facet("mask/finished");
  for (const [key, met] of corpus.tables.facet("mask/context")) {
    if (isLiteral(key, met, finished.get(key) ?? NOTHING)) yield literalOf(key, met, corpus);
    else if (!key.startsWith("context\t")) yield maskOf(key);
  }
};
