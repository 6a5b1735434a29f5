import type { MaskEntry } from "../../../engine/mined/model";
import { type ContextParts, MASK_UNITS, partsOf } from "../../../rules/common/mask-contexts";
import type { Candidate, Cell, Corpus, Tally } from "../../model";

type MaskClaim = Omit<MaskEntry, "id" | "severity" | "evidence" | "decision" | "standard">;

/** Of the documents with the context so many must hold no sure mask for it to be meant as it is. */
const FINISHED = 0.8;

const NOTHING: Tally = { count: 0, documents: 0, genres: {}, sightings: [] };

const QUOTES = "“”‘’「」";

const shown = (unit: string): string => {
  if (unit === "0") return "数字";
  if (unit === " ") return "空格";
  if (unit === "") return "段首尾";
  return QUOTES.includes(unit) ? `「${unit}」` : `“${unit}”`;
};

const isMeasured = ({ after, token }: ContextParts): boolean =>
  token === undefined && after !== undefined && after !== "" && MASK_UNITS.includes(after);

const HAN = /[㐀-鿿]/;

/** Without a letter or a word beside the sign its neighbours may be just any: “XX” between quotation marks tells nothing. */
const isVague = ({ before = "", after = "", token }: ContextParts): boolean =>
  token === undefined && !HAN.test(before + after);

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
    ...(few ? { reserve: "只凭后一个字断定，篇数还不够多。" } : {}),
  };
};

/** What a person leaves out on purpose, and a lone sign without a unit, which may be anything. */
const maskReserve = (key: string, finished: Tally): string | undefined => {
  const parts = partsOf(key);
  if (parts.form.startsWith("某")) return "“某”可能是有意隐去，不能断定是占位。";
  if (isMeasured(parts)) return undefined;
  if (parts.form.length === 1) return "单个字符，后面又不是单位，不能断定是占位。";
  return finished.documents > 0 ? "别无占位的文件里也有，不能断定是占位。" : undefined;
};

const maskOf = (key: string, finished: Tally): Candidate => {
  const reserve = maskReserve(key, finished);
  return {
    claim: claimOf(key, "mask"),
    counted: { facet: "mask/context", key },
    among: { facet: "mask/form", key: partsOf(key).form },
    judgedBy: "documents",
    loudest: "hint",
    ...(reserve === undefined ? {} : { reserve }),
  };
};

/**
 * Each context once: meant as it is where the documents that have it hold no sure mask, else a mask. Pairs of neighbours are
 * proposed as literal only: of masks what stands after says enough.
 */
export const proposeMasks = function* (corpus: Corpus): Iterable<Candidate> {
  const finished = corpus.tables.facet("mask/finished");
  for (const [key, met] of corpus.tables.facet("mask/context")) {
    const meant = finished.get(key) ?? NOTHING;
    if (isLiteral(key, met, meant)) yield literalOf(key, met, corpus);
    else if (!key.startsWith("context\t")) yield maskOf(key, meant);
  }
};
