const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that lean on what stands before them: no phrase begins with one. */
const LEANING = set(
  "的 了 着 过 地 得 和 与 及 以及 、 等 之 们 者 性 化 中 上 下 内 里 外 间 时 后 前 来 去 起来 下来 出来 方面 等等 或 或者 是 也 都 就 则 又 还 并 而 且 而且 但 却 一 个 名 项 次 年 月 日 元 人 种 级 多 有 为 于 到 所 其 其他 该 本 各 每 这 那 此 他 她 它 我 自 由 被 让 使 据 共 已 即",
);
/** Words that call for what stands after them: no phrase ends with one. */
const REACHING = set(
  "的 了 着 和 与 及 以及 、 或 或者 以 为 在 对 从 把 将 向 于 由 被 是 有 不 就 也 都 而 并 且 则 又 还 更 最 很 等 地 得 之 所 其 该 本 各 每 这 那 我 我们 他 一 个 第 让 使 要 能 可 会 应 须 给 跟 同 按 按照 根据 通过 经 关于 围绕 针对 因 因为 由于 如果 即 如 到 至 自 与其 又是 既 不仅 同时 进一步 全 大 小 新 多 高 市 县 区 省 乡 镇 村 国 一个 一批 一些 应当 不得 可以 责令 给予 进行 加以 予以 其他 有关 相关 更加 不断 深入 切实 全面 积极 认真 大力 始终 坚决 着力 努力 共 已 已经 正在 就是 也是 成为 作为 以来",
);
/** Words that say nothing by themselves. */
const EMPTY = set(
  "一是 二是 三是 四是 五是 六是 一 二 三 四 五 六 七 八 九 十 第一 第二 第三 年 月 日 我 我们 你 你们 他 他们 这 那 这些 那些 其 各 各级 各项 全市 全区 全县 全省 本 该 并 也 又 还 就 不 没有 可以 能够 要 是 有 在 中 上 下 的 了 着 和 与 及 以及 、 或 而 以 为 对 从 把 将 向 于 由 被 等 一个 一些 一种 这个 这种 所有 进行 通过 根据 按照 已经 已 同时 进一步 如果 因为 所以 但是 而且 以及 不是 就是 也是 都是 而是 之间 其中 其他 目前 当前 今年 去年 近年来 一方面 另一方面",
);

/** Numbers of articles, sums and dates: 第四十五, 万元, 二. */
const NUMERAL = /^(?:第[一二三四五六七八九十百]{2,}|[〇零一二三四五六七八九十百千万亿]+[条款项章节元年月日]?|条)$/;

/** Words that a phrase begins after, and words that it ends before, whatever the phrase: they bind nothing to it. */
const BEGINNERS = set("的 了 着 和 与 及 、 以及 或 而 并 是 也 都 就 在 对 把 将 要 等");
const ENDERS = set("和 与 及 、 以及 或 而 并 是 也 都 等");

export const isBeginner = (word: string): boolean => BEGINNERS.has(word);
export const isEnder = (word: string): boolean => ENDERS.has(word);

/** Least and most characters of a phrase. */
const SHORTEST = 4;
const LONGEST = 28;

/** Whether a phrase can begin with the word, and end with it. */
export const canBegin = (word: string): boolean => !LEANING.has(word) && !NUMERAL.test(word);
export const canEnd = (word: string): boolean => !REACHING.has(word) && !NUMERAL.test(word);

/** Whether a word sequence without loose ends is a phrase by its looks: long enough to be worth a call, not of empty words only. */
export const isWhole = (words: readonly string[]): boolean => {
  const length = words.reduce((sum, word) => sum + word.length, 0);
  return length >= SHORTEST && length <= LONGEST && words.some((word) => word.length > 1 && !EMPTY.has(word));
};

/** Words that open a frame wherever they stand in a clause. */
const OPENERS = set("以 从 在 把 将 为 对 让 使 与 由 通过 针对 依托 按照 围绕");
/** Words that may stand before what opens a clause. */
const LEADS = set(
  "一是 二是 三是 四是 五是 六是 要 必须 应当 应 进一步 不断 切实 全面 积极 认真 大力 始终 坚决 着力 努力 持续 深入 扎实 加快 有效 有力 同时 并 也 我们 我市 我区 我县 我省 全市 全省 各级 将 能 能够",
);

/** Words that only verbs follow. */
const ADVERBS = set(
  "进一步 不断 切实 积极 认真 大力 始终 坚决 着力 努力 必须 要 扎实 深入 稳步 着力 全力 逐步 不断 更好 继续 有序 有力",
);

export const isAdverb = (word: string): boolean => ADVERBS.has(word);
export const isOpener = (word: string): boolean => OPENERS.has(word);
export const isLead = (word: string): boolean => LEADS.has(word);
export const isEmpty = (word: string): boolean => EMPTY.has(word);

/** Least characters of a frame without its places. */
const SHORTEST_FRAME = 3;
/** What a tail has at least, in words or in characters, after an opener of one character: 在…工作 holds nothing together. */
const TAIL_WORDS = 2;
const TAIL_CHARACTERS = 3;

interface Parts {
  readonly head: readonly string[];
  readonly middle?: string;
  readonly tail: readonly string[];
}

const holdsTogether = ({ head, middle, tail }: Parts): boolean =>
  head.join("").length > 1 ||
  middle !== undefined ||
  tail.length === 0 ||
  tail.length >= TAIL_WORDS ||
  (tail[0] as string).length >= TAIL_CHARACTERS;

/** Whether a frame can be one by its looks. */
export const isFrame = (parts: Parts): boolean => {
  const { head, middle, tail } = parts;
  const fixed = [...head, middle ?? "", ...tail].join("");
  return (
    fixed.length >= SHORTEST_FRAME &&
    !fixed.includes("、") &&
    (isOpener(head[0] as string) || !LEANING.has(head[0] as string)) &&
    !REACHING.has(tail[tail.length - 1] ?? "") &&
    holdsTogether(parts)
  );
};
