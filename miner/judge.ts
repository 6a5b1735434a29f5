import type { Severity } from "../engine/diagnostic";
import type { Entry, Evidence } from "../engine/mined/model";
import type { Decision, Overrides } from "./decisions";
import { evidenceOf } from "./evidence";
import { hashOf } from "./hash";
import type { Candidate, Judged, Tables } from "./model";

/** Least lower bound of the share for each severity, the loudest first. Below the last one a habit does not ship. */
const LADDER: readonly (readonly [bound: number, severity: Severity])[] = [
  [0.95, "warning"],
  [0.8, "information"],
  [0.5, "hint"],
];
const QUIETEST_FIRST: readonly Severity[] = ["hint", "information", "warning", "error"];

const quieter = (a: Severity, b: Severity): Severity =>
  QUIETEST_FIRST.indexOf(a) <= QUIETEST_FIRST.indexOf(b) ? a : b;

const severityOf = ({ judgedBy, loudest }: Candidate, { bound }: Evidence): Severity => {
  if (judgedBy === "documents") return "hint";
  const earned = LADDER.find(([least]) => bound >= least)?.[1] ?? "hint";
  return loudest === undefined ? earned : quieter(earned, loudest);
};

interface Verdict {
  readonly ships: boolean;
  readonly reason: string;
}

const percent = (bound: number): string => `${Math.floor(bound * 100)}%`;

/** The written rule: enough documents, and for a habit a share that is surely more than half. See `docs/mining.md`. */
const byEvidence = (candidate: Candidate, evidence: Evidence, minDocuments: number): Verdict => {
  const { documents, of, bound } = evidence;
  if (candidate.reserve !== undefined) return { ships: false, reason: candidate.reserve };
  if (documents < minDocuments) return { ships: false, reason: `只有 ${documents} 篇，不足 ${minDocuments} 篇。` };
  if (candidate.judgedBy === "documents")
    return { ships: true, reason: `${documents} 篇用到，不少于 ${minDocuments} 篇。` };
  const least = LADDER.at(-1)?.[0] as number;
  const said = `${of} 篇中 ${documents} 篇如此，占比下限 ${percent(bound)}`;
  return bound >= least
    ? { ships: true, reason: `${said}。` }
    : { ships: false, reason: `${said}，不足 ${percent(least)}。` };
};

const VERDICT_WORDS: Readonly<Record<Decision["verdict"], string>> = {
  accept: "人工采用",
  reject: "人工不采用",
  reword: "人工改写后采用",
};

const byDecision = ({ verdict, reason }: Decision): Verdict => ({
  ships: verdict !== "reject",
  reason: `${VERDICT_WORDS[verdict]}：${reason}`,
});

/** Same cell, same id: it outlives mining again. */
const idOf = ({ claim, counted }: Candidate): string =>
  `${claim.family}:${hashOf(`${counted.facet}\0${counted.key}`).slice(0, 8)}`;

export interface JudgeOptions {
  readonly tables: Tables;
  /** Documents that were mined. */
  readonly documents: number;
  readonly minDocuments: number;
  readonly overrides: Overrides;
}

/** A candidate with its judgement. */
export interface JudgedCandidate extends Judged {
  readonly candidate: Candidate;
}

const judgeOne = (proposed: Candidate, id: string, options: JudgeOptions): JudgedCandidate => {
  const decision = options.overrides.decisions.get(id);
  const candidate = { ...proposed, ...proposed.reworded?.(decision?.change ?? {}) };
  const evidence = evidenceOf(candidate, options.tables, options.documents);
  const isUnread = decision === undefined && options.overrides.unread[candidate.claim.family] === "reject";
  const verdict =
    decision !== undefined
      ? byDecision(decision)
      : isUnread
        ? { ships: false, reason: "还没有人审读。" }
        : byEvidence(candidate, evidence, options.minDocuments);
  const entry = {
    id,
    ...candidate.claim,
    severity: severityOf(candidate, evidence),
    ...(decision?.change ?? {}),
    ...(candidate.standard === undefined ? {} : { standard: candidate.standard }),
    ...(decision === undefined || !verdict.ships ? {} : { decision: decision.reason }),
    evidence,
  } as Entry;
  return { entry, judgedBy: candidate.judgedBy, ...verdict, candidate };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byCell = (a: Candidate, b: Candidate): number =>
  compare(a.counted.facet, b.counted.facet) ||
  compare(a.counted.key, b.counted.key) ||
  compare(a.claim.title, b.claim.title);

/** Judges the candidates of one family; the result is in the order of the cells. Candidates counted by one cell get ids with a number. */
export const judgeAll = (candidates: Iterable<Candidate>, options: JudgeOptions): readonly JudgedCandidate[] => {
  const taken = new Map<string, number>();
  return [...candidates].sort(byCell).map((candidate) => {
    const id = idOf(candidate);
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return judgeOne(candidate, times === 1 ? id : `${id}-${times}`, options);
  });
};
