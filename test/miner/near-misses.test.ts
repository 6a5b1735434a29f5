import assert from "node:assert/strict";
import { nearMiss } from "../../miner/families/near-miss";
import type { Judged } from "../../miner/model";
import { mineFamily } from "./_mine-family";

const RIGHT = [
  "市里建立了联席会议制度。各科室明确工作制度。",
  "区里也建立了联席会议制度，定期会商。各科室完善工作制度。",
  "县里健全联席会议制度，工作有章可循。完善制度，落实制度，执行制度，评估制度，更新制度，公开制度。",
  "大家围绕中心开展工作，工作扎实，工作细致，工作有序，工作顺利，工作到位，工作创新，工作有力。",
];

const inShort = (judged: readonly Judged[]): readonly string[] =>
  judged.map(({ entry, ships }) => {
    const { documents, of, counterExamples } = entry.evidence;
    return `${ships ? "采用" : "待定"} ${entry.title} ${documents}/${of} ${counterExamples.map(({ path, text }) => `${path} ${text}`)}`;
  });

describe("近似的写法", () => {
  it("同音、漏字、重复都列出来，附上两种写法的出处，没人读过都不采用", () => {
    const wrong = "镇里建立了联系会议制度。镇里抓好年度总结工作度，紧紧围绕围绕中心开展工作。";
    const found = inShort(mineFamily(nearMiss, [...RIGHT, wrong]));
    for (const wanted of [
      "待定 “联系会议制度”疑为“联席会议制度” 3/4 4.txt 联系会议制度",
      "待定 “工作度”疑为“工作制度” 2/3 4.txt 工作度",
      "待定 “围绕围绕”疑为“围绕” 1/2 4.txt 围绕围绕",
    ])
      assert.ok(found.includes(wanted), `${wanted}\n${found.join("\n")}`);
    assert.ok(found.every((line) => line.startsWith("待定")));
    assert.ok(found.length < 10, found.join("\n"));
  });

  it("对的再多，也要人读过才采用", () => {
    const many = Array.from({ length: 40 }, (_, at) => `第${at}个单位建立了联席会议制度。`);
    const found = inShort(mineFamily(nearMiss, [...many, "镇里建立了联系会议制度。"]));
    assert.deepEqual(found, ["待定 “联系会议制度”疑为“联席会议制度” 40/41 40.txt 联系会议制度"]);
  });

  it("都写对了就没有", () => {
    assert.deepEqual(inShort(mineFamily(nearMiss, RIGHT)), []);
  });

  it("叠着说的不算重复", () => {
    assert.deepEqual(inShort(mineFamily(nearMiss, [...RIGHT, "一步一步抓落实，大家认真研究研究。"])), []);
  });
});
