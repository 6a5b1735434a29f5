import type { Family } from "../engine/mined/model";
import { FAMILIES } from "../engine/mined/model";

/** What a person has decided about one candidate. */
export interface Decision {
  readonly id: string;
  /** What it is about, for people. */
  readonly text: string;
  readonly verdict: "accept" | "reject" | "reword";
  readonly reason: string;
  /** For `reword`, and for `accept` with corrections: the fields of the entry that are replaced. */
  readonly change?: Readonly<Record<string, unknown>>;
}

export interface Overrides {
  /** What becomes of a family's candidates that nobody has decided about; by their evidence if absent. */
  readonly unread: Readonly<Partial<Record<Family, "reject">>>;
  readonly decisions: ReadonlyMap<string, Decision>;
}

export const NO_OVERRIDES: Overrides = { unread: {}, decisions: new Map() };

const VERDICTS: readonly unknown[] = ["accept", "reject", "reword"];
/** What makes an entry that entry, and what its evidence says, is not for a decision to change. */
const FIXED = ["id", "family", "evidence", "decision"];

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

const faultOf = (decision: unknown): string | undefined => {
  if (!isRecord(decision)) return "应为对象";
  const { id, text, verdict, reason, change } = decision;
  if (!isText(id)) return "缺 id";
  if (!isText(text)) return `${id} 缺 text（写的是哪一条）`;
  if (!VERDICTS.includes(verdict)) return `${id} 的 verdict 应为 accept、reject 或 reword`;
  if (!isText(reason)) return `${id} 缺 reason（理由）`;
  if (change !== undefined && !isRecord(change)) return `${id} 的 change 应为对象`;
  if (verdict === "reword" && change === undefined) return `${id} 要改写，缺 change`;
  const fixed = FIXED.find((field) => change !== undefined && Object.hasOwn(change as Fields, field));
  return fixed === undefined ? undefined : `${id} 的 change 不能改 ${fixed}`;
};

/** Reads the text of an overrides file. The problem says in Chinese what is wrong with it. */
export const parseOverrides = (text: string): Overrides | { readonly problem: string } => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: "不是有效的 JSON" };
  }
  if (!isRecord(value) || value.version !== 1) return { problem: "应为对象，version 为 1" };
  const { unread = {}, decisions } = value;
  if (!isRecord(unread)) return { problem: "unread 应为对象" };
  const stranger = Object.entries(unread).find(
    ([family, verdict]) => !(FAMILIES as readonly string[]).includes(family) || verdict !== "reject",
  );
  if (stranger !== undefined) return { problem: `unread 中 ${stranger[0]} 不对：键为类别名，值为 reject` };
  if (!Array.isArray(decisions)) return { problem: "decisions 应为数组" };
  const byId = new Map<string, Decision>();
  for (const decision of decisions) {
    const fault = faultOf(decision);
    if (fault !== undefined) return { problem: fault };
    if (byId.has(decision.id)) return { problem: `${decision.id} 有两条决定` };
    byId.set(decision.id, decision);
  }
  return { unread, decisions: byId };
};
