import type { PhraseGroup } from "../../engine/mined/model";
import { PLACES } from "./counting";

/** Occurrences of a phrase by place (section roles and `PLACES`), out of `count`. */
export interface Standing {
  readonly count: number;
  readonly places: ReadonlyMap<string, number>;
}

const shareOf = ({ count, places }: Standing, names: readonly string[]): number =>
  count === 0 ? 0 : Math.max(0, ...names.map((name) => places.get(name) ?? 0)) / count;

/** What a phrase is for, by its own words. */
const BY_WORDS: readonly (readonly [group: PhraseGroup, words: RegExp])[] = [
  ["结语", /^(?:特此|以上|妥否|谢谢|敬请)|作出.{0,8}贡献$/],
  ["过渡", /如下$|^(?:刚才|下面|同时|此外|总的来看|从.*来看|截至)/],
  ["问题", /问题(?:依然|仍然|还|较)|不足|不够|不平衡|不到位|短板|薄弱|制约|匮乏|不力|单一|差距|困难/],
  ["打算", /^(?:下一步|今后|继续|力争|奋力|努力)|打算$/],
  ["成效", /取得|成效|显著|明显|稳步|前列|率先|充分肯定|达到|入选|得到|有效提升|不断增强|全面提升|提质增效|落地见效/],
  ["要求", /^(?:必须|务必|严格|确保|认真|坚决|切实|牢固树立|高度重视|明确|落实)|责任|落实落细|落到实处/],
  ["开头", /为指导$|精神$|之年$|^(?:根据|按照|为了|近年来|围绕|结合)|决策部署|安排部署/],
];

/** The sections whose phrases are for one thing. */
const BY_ROLES: readonly (readonly [group: PhraseGroup, roles: readonly string[]])[] = [
  ["问题", ["problem", "cause"]],
  ["打算", ["next"]],
  ["成效", ["result", "done"]],
  ["要求", ["safeguard"]],
];

/** Share of the occurrences that stand in a place, for the place to say what a phrase is for. */
const MOSTLY = 0.6;
const FEWEST = 3;

/** What a phrase is for: by its words, by the sections it stands in, by its place in the document; measures where nothing speaks. */
export const groupOf = (text: string, standing: Standing): PhraseGroup => {
  const worded = BY_WORDS.find(([, words]) => words.test(text))?.[0];
  if (worded !== undefined) return worded;
  if (standing.count >= FEWEST) {
    const placed = BY_ROLES.find(([, roles]) => shareOf(standing, roles) >= MOSTLY)?.[0];
    if (placed !== undefined) return placed;
    if (shareOf(standing, [PLACES.colon]) >= MOSTLY) return "过渡";
    if (shareOf(standing, [PLACES.opening]) >= MOSTLY) return "开头";
    if (shareOf(standing, [PLACES.ending]) >= MOSTLY) return "结语";
  }
  return "举措";
};
