import type { Finding } from "../../engine/diagnostic";
import type { Block, Part } from "../../engine/document/model";
import { type Collected, definePartRule } from "../../engine/rule";
import type { Span } from "../../engine/span";
import { TOKEN_TRIGGERS, type Token, tokensOf } from "../common/ordinal-words";
import { type Announcement, announcementsOf, MEASURES } from "./_announcements";
import { type Count, countsOf } from "./_counts";
import { type Enumeration, enumerationsOf, type Item, itemSpan, itemText } from "./_enumerations";
import { markerSpan, markerText, type Numbered } from "./_markers";

/** An ordinal, or a number of things announced. */
type Fact = { readonly token: Token } | { readonly announcement: Announcement };

/** What really follows: how many, from where to where in words, and the place of the last. */
interface Listed {
  readonly count: number;
  readonly first: string;
  readonly last: string;
  readonly span: Span;
}

const LEEWAY = 2;

const isComplete = (ordinals: readonly number[]): boolean =>
  ordinals.length > 1 && ordinals.every((ordinal, i) => ordinal === i + 1);

const listedBy = ({ items }: Enumeration): Listed | undefined => {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || !isComplete(items.map(({ token }) => token.ordinal))) return undefined;
  return { count: items.length, first: itemText(first), last: itemText(last), span: itemSpan(last) };
};

/** What a part lists, by the paragraph in which a list begins. */
interface Lists {
  readonly enumerations: ReadonlyMap<Block, readonly Enumeration[]>;
  readonly counts: ReadonlyMap<Block, Count>;
}

const listsOf = (part: Part, enumerations: readonly Enumeration[]): Lists => {
  const byBlock = new Map<Block, Enumeration[]>();
  for (const list of enumerations) {
    const block = (list.items[0] as Item).block;
    const own = byBlock.get(block) ?? [];
    byBlock.set(block, own);
    own.push(list);
  }
  const counts = new Map(countsOf(part).map((count) => [(count[0] as Numbered).section.block, count]));
  return { enumerations: byBlock, counts };
};

/** The enumeration that begins right behind the announcement. */
const inline = (lists: Lists, block: Block, { listAt }: Announcement): Listed | undefined => {
  const list = lists.enumerations.get(block)?.find(({ items: [first] }) => {
    const start = first?.token.start ?? -1;
    return listAt >= 0 && start >= listAt && start <= listAt + LEEWAY;
  });
  return list && listedBy(list);
};

const headings = (count: Count | undefined): Listed | undefined => {
  const items = count?.filter(({ parent }) => parent === count[0]?.parent) ?? [];
  const [first, last] = [items[0], items.at(-1)] as [Numbered | undefined, Numbered | undefined];
  if (!first || !last || !isComplete(items.map(({ marker }) => marker.ordinal))) return undefined;
  return { count: items.length, first: markerText(first), last: markerText(last), span: markerSpan(last) };
};

/** The block after `block`, found by its place. */
const nextBlock = (blocks: readonly Block[], block: Block): Block | undefined => {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Block).start <= block.start) low = middle + 1;
    else high = middle;
  }
  return blocks[low];
};

/** The sections or the leading ordinals that begin in the paragraph below. */
const below = (part: Part, lists: Lists, block: Block): Listed | undefined => {
  const next = nextBlock(part.blocks, block);
  if (!next) return undefined;
  if (next.paragraph.element === "heading") return headings(lists.counts.get(next));
  const list = lists.enumerations.get(next)?.[0];
  return list?.items.every(({ token }) => token.leading) ? listedBy(list) : undefined;
};

const textOf = (block: Block, { start, end }: Announcement): string => block.paragraph.text.slice(start, end);

const differs = (block: Block, announcement: Announcement, listed: Listed): Finding => ({
  span: { start: block.start + announcement.start, end: block.start + announcement.end },
  message: `这里说“${textOf(block, announcement)}”，后面从“${listed.first}”到“${listed.last}”列了${listed.count}项，数目不符，请核对。`,
  related: [{ span: listed.span, message: `列举到“${listed.last}”为止，共${listed.count}项。` }],
});

const findingOf = (part: Part, lists: Lists, block: Block, announcement: Announcement): Finding | undefined => {
  const { value, quoted, start, end, promisesBelow } = announcement;
  const listed = inline(lists, block, announcement) ?? (promisesBelow ? below(part, lists, block) : undefined);
  if (listed) return listed.count === value ? undefined : differs(block, announcement, listed);
  if (quoted === 0 || quoted === value) return undefined;
  return {
    span: { start: block.start + start, end: block.start + end },
    message: `这里说“${textOf(block, announcement)}”，前面引号里列了${quoted}项，数目不符，请核对。`,
  };
};

const isToken = (item: Collected<Fact>): item is Collected<{ readonly token: Token }> => "token" in item.fact;

export default definePartRule<Fact>({
  id: "numbering/announced-count",
  title: "说有几项，就要列出几项。",
  rationale: "“讲三点意见”却讲了四点，“十项举措”只有九项，听的人和照着落实的人都会当场发现。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "part",
  triggers: { literals: [...(TOKEN_TRIGGERS.literals ?? []), ...MEASURES] },
  examples: {
    invalid: [
      {
        text: "下面，我讲⟦三点意见⟧。\n一、提高认识\n高度重视。\n二、压实责任\n签订清单。\n三、严格考核\n定期通报。\n四、加强宣传\n营造氛围。",
      },
      { text: "今年要重点抓好以下⟦四个方面⟧工作：\n（一）抓排查。\n（二）抓整改。\n（三）抓验收。" },
      { text: "必须抓好⟦三项工作⟧：一要登记造册，二要限期整改。" },
      { text: "采取⟦四项举措⟧，一是排查，二是整改，三是验收。" },
      { text: "形成“⟦五个坚持⟧”：（1）坚持统一领导；（2）坚持分级负责；（3）坚持依法处置。" },
      { text: "提⟦两点要求⟧：\n一是加强学习。\n二是加强调研。\n三是加强落实。", note: "各项分段写也一样。" },
      { text: "做好“强城”“兴村”⟦三篇文章⟧。" },
      { text: "围绕“怎么投、谁来投”⟦三个问题⟧深入调研。" },
      { text: "重点做好⟦三项工作⟧。一是登记造册。二是限期整改。" },
      { text: "要实施⟦三大工程⟧：\n一、造林工程\n绿化荒山。\n二、治水工程\n疏浚河道。" },
      { text: "提出⟦12条措施⟧：第一，摸清底数。第二，建立台账。第三，限期整改。" },
      { text: "要做到⟦三点⟧：一是严格值守，二是及时报告。" },
      { text: "要把握好以下全局性的⟦三个重点⟧：\n（一）抓排查。\n（二）抓整改。" },
      { text: "申请人应当符合下列⟦三个条件⟧：\n（一）有固定场所；\n（二）有专业人员。" },
      {
        text: "现就有关事项通知如下，共⟦两个方面⟧：\n一、提高认识\n高度重视。\n二、压实责任\n签订清单。\n三、严格考核\n定期通报。",
      },
    ],
    valid: [
      { text: "会议定于下午3点：一是听取汇报，二是部署工作。共三点：一是登记，二是核对，三是归档。" },
      { text: "围绕“组织”“宣传”两项工作，一是建立专班，二是压实责任，三是定期通报。" },
      { text: "重点抓好三项工作稳步推进任务按期完成。一是排查。二是整改。", note: "句子另有所说，不是预告。" },
      { text: "抓好三项工作：一是排查。同时要抓整改、抓验收。", note: "只有一项标了序号，数不出来。" },
      { text: "从扩大供给和抑制需求两个方面采取有力措施。一要发展生产，二要加强监管，三要稳定物价。" },
      { text: "围绕组织、宣传两项工作，一是建立专班，二是压实责任，三是定期通报。", note: "“两项工作”前面已经点明。" },
      { text: "围绕“组织、宣传”两项工作，一是建立专班，二是压实责任，三是定期通报。" },
      { text: "扎实做好三大工程。\n一、提高认识\n高度重视。\n二、压实责任\n签订清单。" },
      { text: "下面，我讲三点意见。\n一、提高认识\n高度重视。\n二、压实责任\n签订清单。\n三、严格考核\n定期通报。" },
      { text: "采取四项举措：一是排查，二是整改，三是验收，四是通报。" },
      { text: "做好“强城”“兴村”“融合”三篇文章，推进“巩固、增强、提升”三项工作。" },
      { text: "一方面抓排查，另一方面抓整改；两个方面：都要抓。" },
      {
        text: "前三个方面，一是排查，二是整改。其中两项工作：一是登记，二是核对，三是归档。",
        note: "说的是全体中的一部分。",
      },
      { text: "深入实施“八大行动”，一手抓预防，一手抓救治。", note: "固定名称，后面没有列举。" },
      { text: "统筹推进“水患治理”等三大工程。完善“三会一课”等四项制度。", note: "有“等”字，没有列全。" },
      { text: "抓好三项工作：一是排查。三是验收。", note: "列举本身断号，由另一条规则管。" },
      {
        text: "坚持稳中求进，深入推进三大工程。\n一、提高认识\n高度重视。\n二、压实责任\n签订清单。",
        note: "句子不是在预告下文。",
      },
      { text: "这四个方面，一是排查，二是整改，互为支撑。", note: "指的是前文说过的。" },
      { text: "改善民生、“强城”“兴村”三篇文章一起做。", note: "引号前面还有一项。" },
    ],
  },
  collect: (paragraph, { hits }) => [
    ...tokensOf(paragraph, hits).map((token) => ({ token })),
    ...announcementsOf(paragraph, hits).map((announcement) => ({ announcement })),
  ],
  *check(part, { facts }) {
    const announced = facts.filter((item) => !isToken(item));
    if (announced.length === 0) return;
    const tokens = facts.filter(isToken).map(({ block, fact }) => ({ block, fact: fact.token }));
    const lists = listsOf(part, enumerationsOf(part, tokens));
    for (const { block, fact } of announced) {
      const finding = "announcement" in fact && findingOf(part, lists, block, fact.announcement);
      if (finding) yield finding;
    }
  },
});
