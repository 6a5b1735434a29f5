import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FamilyMiner, Source, UnitRecord } from "../../miner/model";
import { createObserver } from "../../miner/observe";

const root = path.resolve(__dirname, "../..");

/** The seeds, with the paths that `npm run mine` gives them. */
export const SEEDS: readonly Source[] = readdirSync(path.join(root, "seeds"))
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => ({ path: `seeds/${name}`, text: readFileSync(path.join(root, "seeds", name), "utf8") }));

const SUBJECTS = ["春季造林", "防汛抗旱", "安全生产", "食品监管", "义务教育", "档案整理", "道路养护", "粮食收购"];
const DEEDS = [
  "排查隐患",
  "完善台账",
  "培训骨干",
  "走访群众",
  "修订制度",
  "公开信息",
  "检修设备",
  "核对数据",
  "约谈企业",
];
const PLACES = ["东河", "西岭", "南坪", "北原", "高桥", "石门", "柳林", "青山", "白沙", "金湖", "双溪"];

/** One of `items` for each number, in an order that does not repeat soon. */
const pick = (items: readonly string[], number: number): string =>
  items[(number * 7 + (number >> 3)) % items.length] as string;

/** A document of its own: no other number gives a text that is alike. */
export const inventDocument = (number: number): Source => {
  const line = (n: number): string => {
    const at = number * 31 + n * 17;
    return `${pick(PLACES, at)}乡第${at}组${pick(DEEDS, at + n)}并${pick(DEEDS, at * 3 + 1)}，涉及${pick(SUBJECTS, at >> 1)}的${at * 13}个事项已经办结。`;
  };
  const body = Array.from({ length: 12 }, (_, n) =>
    n % 4 === 0 ? `${"一二三"[n / 4]}、${pick(SUBJECTS, number + n)}` : line(n),
  );
  return {
    path: `docs/${number}.txt`,
    text: `关于${pick(SUBJECTS, number)}情况的报告\n\n${body.join("\n")}\n`,
  };
};

/** Every character is a word: no dictionary is needed. */
export const byCharacter = (text: string): readonly string[] => [...text].flatMap((char) => char.split(""));

/** A family that notes the headings' markers and proposes each, as a habit among the documents that have headings. */
export const markers: FamilyMiner = {
  family: "numbering",
  *observe({ part, document }) {
    for (const { marker, span } of part.sections.flatMap((section) => [section, ...section.children])) {
      if (marker === null) continue;
      const key = `${marker.open}○${marker.close}${marker.mark}`;
      const text = document.text.slice(span.start, span.end);
      yield { facet: "test/any", key: "", count: 1, sightings: [] };
      yield {
        facet: "test/marker",
        key,
        count: 1,
        sightings: [{ span: [span.start, span.end], before: "", text, after: "" }],
      };
    }
  },
  *propose({ tables }) {
    for (const key of tables.facet("test/marker").keys())
      yield {
        claim: { family: "numbering", title: `用${key}`, aspect: "form", form: key },
        counted: { facet: "test/marker", key },
        among: { facet: "test/any", key: "" },
        against: [...tables.facet("test/marker").keys()]
          .filter((one) => one !== key)
          .map((one) => ({ facet: "test/marker", key: one })),
        judgedBy: "share",
      };
  },
};

/** Records of the given documents, as the test family sees them. */
export const recordsOf = (sources: readonly Source[]): readonly UnitRecord[] =>
  sources.flatMap(createObserver([markers], byCharacter));
