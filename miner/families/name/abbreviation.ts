/** How the last part of a name may be shortened; a name with another end is none that is read here. */
export const HEADS: readonly (readonly [full: string, short: string])[] = [
  ["委员会", "委"],
  ["人民政府", "政府"],
  ["办公室", "办"],
  ["联合体", "联体"],
  ["共同体", "共体"],
  ["委", "委"],
  ["局", "局"],
  ["厅", "厅"],
];

/** A name in words: what stands before the head, and the head. */
export interface FullName {
  readonly text: string;
  readonly parts: readonly string[];
  readonly head: string;
  readonly shortHead: string;
}

const LINK = /^[和与及]$/;

/** The counts that decide whether a shorter text is an abbreviation and no other name. */
interface Cut {
  /** Parts of which only the first character is left. */
  readonly initials: number;
  /** Parts that are whole. */
  readonly whole: number;
  readonly omitted: number;
}

/** 人社厅 may leave out words since all that is left are initials; 医疗制度 is no 医疗保障制度. */
const isAbbreviation = ({ initials, whole, omitted }: Cut, headIsShort: boolean): boolean =>
  omitted > 0 ? initials > 1 && whole === 0 : headIsShort || initials > 1;

const fits = (parts: readonly string[], text: string, headIsShort: boolean, cut: Cut): boolean => {
  const [part, ...rest] = parts;
  if (part === undefined) return text === "" && isAbbreviation(cut, headIsShort);
  if (LINK.test(part)) {
    if (fits(rest, text, headIsShort, cut)) return true;
    return text.startsWith(part) && fits(rest, text.slice(1), headIsShort, cut);
  }
  if (text.startsWith(part) && fits(rest, text.slice(part.length), headIsShort, { ...cut, whole: cut.whole + 1 }))
    return true;
  const canShorten = part.length > 1 && !part.endsWith("级");
  const initials = { ...cut, initials: cut.initials + 1 };
  if (canShorten && text[0] === part[0] && fits(rest, text.slice(1), headIsShort, initials)) return true;
  const isFirst = cut.initials + cut.whole + cut.omitted === 0;
  return !isFirst && fits(rest, text, headIsShort, { ...cut, omitted: cut.omitted + 1 });
};

const NOTHING_CUT: Cut = { initials: 0, whole: 0, omitted: 0 };

/**
 * Whether `short` is `name` abbreviated as names of organs are: word by word whole or by its first character, in order, the head
 * kept or shortened (卫生健康委员会: 卫生健康委, 卫健委).
 */
export const isShortFor = (short: string, { text, parts, head, shortHead }: FullName): boolean => {
  if (short.length < 3 || short.length >= text.length) return false;
  return [...new Set([head, shortHead])].some((end) => {
    if (!short.endsWith(end)) return false;
    return fits(parts, short.slice(0, -end.length), end !== head, NOTHING_CUT);
  });
};
