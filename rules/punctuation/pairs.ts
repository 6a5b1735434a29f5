import type { Finding } from "../../engine/diagnostic";
import type { Part } from "../../engine/document/model";
import { type Collected, definePartRule } from "../../engine/rule";
import { CLOSING_OF } from "../../engine/text/paired-marks";
import { type Loose, pairingOf } from "./_pairs";

/** A mark as it is judged. */
type Fact = Loose & {
  /** At the head of its paragraph, where a quotation over several paragraphs opens again. */
  readonly atHead: boolean;
  /** Has its other half; tells only that a quotation goes on to here. */
  readonly whole: boolean;
};
type Facts = readonly Collected<Fact>[];

const NAMES: Readonly<Record<string, string>> = {
  "“": "引号",
  "‘": "引号",
  "（": "括号",
  "〔": "括号",
  "【": "括号",
  "《": "书名号",
  "〈": "书名号",
};
/** Paragraphs that a quotation may run over without being opened again; other marks only over a line that was broken. */
const QUOTED_PARAGRAPHS = 8;
const BROKEN_LINES = 2;
const LONGEST_WRONG = 60;

const find = (part: Part): ReadonlyMap<unknown, number> => new Map(part.blocks.map((block, i) => [block, i]));

const QUOTE = "“".charCodeAt(0);

/** The loose marks, and between them the quotations at the head of a paragraph that have their end. */
const withWhole = (part: Part, loose: readonly Collected<Loose>[]): Facts => {
  const facts: Collected<Fact>[] = [];
  let next = 0;
  for (const block of part.blocks) {
    const { text, content, element } = block.paragraph;
    const head = content.start;
    const quoted = element !== "residue" && text.charCodeAt(head) === QUOTE;
    if (quoted && !(loose[next]?.block === block && loose[next]?.fact.at === head))
      facts.push({ block, fact: { mark: "“", kind: "“", opens: true, at: head, atHead: true, whole: true } });
    for (let found = loose[next]; found?.block === block; found = loose[++next])
      facts.push({ block, fact: { ...found.fact, atHead: found.fact.at === head, whole: false } });
  }
  return facts;
};

/** Leaves out marks whose other half stands in a later paragraph. */
const unmatched = (part: Part, facts: Facts): Facts => {
  const places = find(part);
  const left: Collected<Fact>[] = [];
  const open = new Map<string, Collected<Fact>>();
  for (const collected of facts) {
    const { fact, block } = collected;
    const before = open.get(fact.kind);
    const reach = fact.kind === "“" || fact.kind === "‘" ? QUOTED_PARAGRAPHS : BROKEN_LINES;
    const gap = before ? (places.get(block) ?? 0) - (places.get(before.block) ?? 0) : 0;
    const continues = before !== undefined && gap > 0 && gap <= reach;
    if (continues && (!fact.opens || fact.atHead)) open.delete(fact.kind);
    else if (before && !fact.whole) left.push(before);
    if (fact.whole) continue;
    if (fact.opens) open.set(fact.kind, collected);
    else if (!continues) {
      if (before) open.delete(fact.kind);
      left.push(collected);
    }
  }
  return [...left, ...open.values()].sort((a, b) => a.block.start + a.fact.at - b.block.start - b.fact.at);
};

/** `”甲”`, `“甲“`, `”甲“`: two quotation marks near each other of which one or both look the wrong way. */
const turned = (first: Collected<Fact>, second: Collected<Fact> | undefined): Finding | undefined => {
  if (second === undefined || first.fact.whole || first.block !== second.block || first.fact.kind !== second.fact.kind)
    return undefined;
  const { at } = first.fact;
  if (first.fact.kind !== "“" || second.fact.at - at > LONGEST_WRONG) return undefined;
  if (/[“”]/.test(first.block.paragraph.folded.slice(at + 1, second.fact.at))) return undefined;
  const start = first.block.start + first.fact.at;
  const end = second.block.start + second.fact.at + 1;
  return {
    span: { start, end },
    message: "这对引号的方向不对，前面应是“，后面应是”。",
    fixes: [
      {
        title: "改正引号的方向",
        safety: "unsafe",
        edits: [
          { span: { start, end: start + 1 }, newText: "“" },
          { span: { start: end - 1, end }, newText: "”" },
        ],
      },
    ],
  };
};

/** Opening marks of one use: a pair must be of one kind. */
const USES: readonly string[] = ["“‘", "（〔【", "《〈"];

/** `《甲〉`: opened as one kind and closed as another of the same use. */
const crossed = (first: Collected<Fact>, second: Collected<Fact> | undefined): Finding | undefined => {
  if (second === undefined || first.fact.whole || !first.fact.opens || second.fact.opens) return undefined;
  const { kind, at } = first.fact;
  const isNear = first.block === second.block && second.fact.at - at <= LONGEST_WRONG;
  if (!isNear || kind === second.fact.kind || !USES.some((use) => use.includes(kind) && use.includes(second.fact.kind)))
    return undefined;
  const start = second.block.start + second.fact.at;
  const span = { start, end: start + 1 };
  const right = CLOSING_OF.get(kind) as string;
  return {
    span,
    message: `${NAMES[kind]}前面是“${first.fact.mark}”，后面应是“${right}”，不是“${second.fact.mark}”。`,
    fixes: [{ title: `改为“${right}”`, safety: "unsafe", edits: [{ span, newText: right }] }],
  };
};

export default definePartRule<Loose>({
  id: "punctuation/pairs",
  title: "引号、括号、书名号要成对。",
  rationale:
    "只有一半的引号、括号、书名号让人看不清引文、注释和名称到哪里为止。引文有好几段时，每段开头用前引号，最后一段才用后引号，这样是对的。",
  basis: [{ source: "GB/T 15834-2011", clause: "4.8—4.9、4.15", evidence: "standard" }],
  severity: "error",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  triggers: { classes: ["unpaired"] },
  collect: (paragraph) => pairingOf(paragraph).loose,
  *check(part, context) {
    const facts = withWhole(part, context.facts);
    const rest: Collected<Fact>[] = [];
    for (let i = 0; i < facts.length; i++) {
      const first = facts[i] as Collected<Fact>;
      const pair = turned(first, facts[i + 1]) ?? crossed(first, facts[i + 1]);
      if (pair) {
        yield pair;
        i++;
      } else rest.push(first);
    }
    for (const { block, fact } of unmatched(part, rest)) {
      const start = block.start + fact.at;
      const other = fact.opens ? CLOSING_OF.get(fact.kind) : fact.kind;
      yield {
        span: { start, end: start + 1 },
        message: `${NAMES[fact.kind]}“${fact.mark}”没有对应的“${other}”，应补上，或者删去这一半。`,
      };
    }
  },
  examples: {
    invalid: [
      { text: "印发《实施方案⟦（⟧试行》的通知，落实⟦“⟧三会一课制度。" },
      { text: "学习《工作条例》⟦》⟧，抓好整改见附件⟦）⟧。" },
      {
        text: "依照《食品安全法⟦〉⟧办理，项目（二期⟦】⟧开工。",
        fixed: "依照《食品安全法》办理，项目（二期）开工。",
        unsafe: true,
      },
      {
        text: "落实⟦“三会一课“⟧制度。\n开展⟦”主题党日“⟧活动。\n深化⟦”放管服”⟧改革。",
        fixed: "落实“三会一课”制度。\n开展“主题党日”活动。\n深化“放管服”改革。",
        unsafe: true,
      },
    ],
    valid: [
      { text: '会议指出：“要落实"三会一课"制度。”印发《“健康中国2030"规划纲要》。', note: "直引号由另一条规则管。" },
      {
        text: "“要抓好排查。\n“要抓好整改。\n“要抓好验收。”会议强调。",
        note: "引文有几段，每段开头用前引号，最后才用后引号。",
      },
      { text: "会议指出：“要抓好排查。\n要抓好整改。\n要抓好验收。”" },
      { text: "重点是：1）抓好排查；2）抓好整改；（3）抓好验收。" },
      { text: "关于印发《实施方案\n（试行）》的通知\n各单位：\n请抓好落实。", note: "标题排成两行。" },
      { text: "Let’s go，’98抗洪精神永存，《“健康中国2030”规划纲要》（以下简称《纲要》）。" },
    ],
  },
});
