import type { Block } from "../../engine/document/model";
import { definePartRule } from "../../engine/rule";
import type { Span } from "../../engine/span";

/**
 * Words that join a paragraph to the one before or say when: they carry nothing that a second paragraph would need to repeat.
 * Openings with a matter of their own (全会提出，这五年，坚持) are repeated on purpose.
 */
const OPENINGS =
  "与此同时 在此基础上 在此期间 同时 此外 另外 其次 再次 为此 因此 所以 近年来 近几年来 目前 当前 现阶段 一直以来 长期以来 多年来 下一步 接下来 总之 总的来看 总体来看 可以说 值得一提的是".split(
    " ",
  );
const LONGEST = Math.max(...OPENINGS.map((opening) => opening.length));
/** Shorter ones are items of a list. */
const SHORTEST_PARAGRAPH = 40;

/** The opening of a paragraph of folded text from `start`; it ends with a comma. */
const openingOf = (folded: string, start: number): string | undefined => {
  const head = folded.slice(start, start + LONGEST + 1);
  const comma = head.indexOf("，");
  const opening = head.slice(0, Math.max(comma, 0));
  return OPENINGS.includes(opening) ? opening : undefined;
};

interface Run {
  readonly opening: string;
  readonly blocks: readonly Block[];
}

/** Paragraphs that follow each other and open alike. */
const runsOf = (blocks: readonly Block[], openings: ReadonlyMap<Block, string>): readonly Run[] => {
  const runs: { opening: string; blocks: Block[] }[] = [];
  let last: Block | undefined;
  for (const block of blocks) {
    const opening = openings.get(block);
    const run = runs.at(-1);
    if (opening !== undefined && run?.opening === opening && last === run.blocks.at(-1)) run.blocks.push(block);
    else if (opening !== undefined) runs.push({ opening, blocks: [block] });
    last = block;
  }
  return runs;
};

const spanOf = ({ start, paragraph }: Block, opening: string): Span => ({
  start: start + paragraph.content.start,
  end: start + paragraph.content.start + opening.length,
});

export default definePartRule({
  id: "style/repeated-opening",
  title: "接连几段不宜用同一个连接词语开头。",
  rationale:
    "接连几段都以“同时”“此外”“近年来”开头，段与段之间的关系就看不出来了。有意排比的“这五年，”“全会提出，”等不在其内。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "hint",
  recommended: false,
  fixable: "no",
  scope: "part",
  elements: ["body"],
  triggers: { literals: OPENINGS },
  options: {
    fewest: { type: "integer", default: 3, minimum: 2, description: "接连几段同一开头才报告。" },
  },
  collect: ({ folded, content, marker }) => {
    const long = content.end - content.start >= SHORTEST_PARAGRAPH && !marker;
    const opening = long ? openingOf(folded, content.start) : undefined;
    return opening === undefined ? [] : [opening];
  },
  *check(part, { facts, options }) {
    const openings = new Map(facts.map(({ block, fact }) => [block, fact]));
    for (const { opening, blocks } of runsOf(part.blocks, openings)) {
      const [first, ...others] = blocks;
      if (!first || blocks.length < options.fewest) continue;
      yield {
        span: spanOf(first, opening),
        message: `接连${blocks.length}段都以“${opening}”开头，读起来重复，宜换个说法或者删去。`,
        related: others.map((block) => ({ span: spanOf(block, opening), message: `又以“${opening}”开头。` })),
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "⟦此外⟧，全县组织开展了水库、堤防、涵闸的汛前检查，发现的问题已经全部交办并限期整改到位。\n此外，全县储备了防汛物资，组建了抢险队伍，明确了每座水库的行政、技术和巡查责任人员。\n此外，全县完善了预警发布和人员转移的工作机制，组织了三次演练，参加的干部群众共六百余人。",
      },
      {
        text: "⟦近年来⟧,全县组织开展了水库、堤防、涵闸的汛前检查,发现的问题已经全部交办并限期整改到位。\n近年来,全县储备了防汛物资,组建了抢险队伍,明确了每座水库的行政、技术和巡查责任人员。",
        options: { fewest: 2 },
      },
    ],
    valid: [
      {
        text: "这五年，全县组织开展了水库、堤防、涵闸的汛前检查，发现的问题已经全部交办并限期整改到位。\n这五年，全县储备了防汛物资，组建了抢险队伍，明确了每座水库的行政、技术和巡查责任人员。\n这五年，全县完善了预警发布和人员转移的工作机制，组织了三次演练，参加的干部群众共六百余人。",
        note: "有意排比。",
      },
      {
        text: "此外，全县组织开展了水库、堤防、涵闸的汛前检查，发现的问题已经全部交办并限期整改到位。\n同时，全县储备了防汛物资，组建了抢险队伍，明确了每座水库的行政、技术和巡查责任人员。\n此外，全县完善了预警发布和人员转移的工作机制，组织了三次演练，参加的干部群众共六百余人。\n此外，全县还对小型水库的除险加固逐座建立台账，资金、工期和责任单位一一列明，每月通报进展。",
        note: "只有两段接连。",
      },
      { text: "此外，要抓好排查。\n此外，要抓好整改。\n此外，要抓好验收。", note: "短句排比。" },
    ],
  },
});
