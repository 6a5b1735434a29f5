import { createRandom, type Random } from "./random";
import type { Sentences } from "./sentences";

/** A document to lint. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}

export type Mood = "clean" | "dirty";

const PLACES = ["城东区", "临江县", "云岭市", "青山镇", "河西街道", "白沙乡", "南湖新区", "石桥县", "平川市", "安和区"];
const BODIES = [
  "卫生健康局",
  "教育局",
  "财政局",
  "人民政府办公室",
  "发展改革局",
  "民政局",
  "应急管理局",
  "委员会办公室",
];
const MATTERS = ["深化改革", "作风建设", "安全生产", "公共服务", "项目建设", "基层治理", "队伍建设", "环境整治"];
const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

interface Writer {
  readonly random: Random;
  readonly sentences: Sentences;
  readonly mood: Mood;
  /** What was written already: no paragraph comes twice. */
  readonly written: Set<string>;
}

/** Other figures, the same number of digits, years left alone. */
const varyFigures = (text: string, random: Random): string =>
  text.replace(/\d+(?:\.\d+)?/g, (figure) =>
    /^(?:19|20)\d\d$/.test(figure) ? figure : figure.replace(/[1-9]/g, () => String(1 + random.below(9))),
  );

const varyPlaces = (text: string, random: Random): string =>
  text.replace(/全(?=[市县区])/g, () => random.pick(PLACES).slice(0, 2));

/** A paragraph of a few sentences that has not been written yet. */
const paragraph = ({ random, sentences, mood, written }: Writer): string => {
  const source = mood === "clean" ? sentences.clean : sentences.asFound;
  for (;;) {
    let text = "";
    for (let count = 2 + random.below(4); count > 0; count--) text += random.pick(source);
    text = varyPlaces(varyFigures(text, random), random);
    if (written.has(text)) continue;
    written.add(text);
    return text;
  }
};

/** In a dirty document now and then a number is skipped or written twice. */
const numeral = (i: number, { random, mood }: Writer): string => {
  const slip = mood === "dirty" && random.below(12) === 0 ? 1 : 0;
  return NUMERALS[Math.min(i + slip, NUMERALS.length - 1)] as string;
};

const section = (i: number, writer: Writer): readonly string[] => {
  const { random, sentences, mood } = writer;
  const [open, close] = mood === "clean" ? ["（", "）"] : ["(", ")"];
  const lines = [`${numeral(i, writer)}、${random.pick(sentences.headings)}`, paragraph(writer)];
  const count = 2 + random.below(4);
  for (let item = 0; item < count; item++) {
    lines.push(`${open}${numeral(item, writer)}${close}${random.pick(sentences.headings)}。${paragraph(writer)}`);
    for (let more = random.below(3); more > 0; more--) lines.push(paragraph(writer));
  }
  return lines;
};

const document = (name: string, length: number, writer: Writer): Sample => {
  const { random } = writer;
  const place = random.pick(PLACES);
  const lines = [
    `${place}${random.pick(BODIES)}关于${random.pick(MATTERS)}工作情况的报告`,
    `${place}人民政府：`,
    `${paragraph(writer)}现将有关情况报告如下：`,
  ];
  let written = 0;
  for (let i = 0; i < NUMERALS.length && written < length; i++) {
    const added = section(i, writer);
    written += added.reduce((sum, line) => sum + line.length, 0);
    lines.push(...added);
  }
  lines.push(
    "特此报告。",
    `${place}${random.pick(BODIES)}`,
    `2024年${1 + random.below(12)}月${1 + random.below(28)}日`,
  );
  return { name, text: `${lines.join("\n")}\n` };
};

/** Documents of 5,000 to 25,000 characters, `characters` or a little more in all; the same on every machine. */
export const generateCorpus = (sentences: Sentences, mood: Mood, characters: number): readonly Sample[] => {
  const writer: Writer = { random: createRandom(20_240_101), sentences, mood, written: new Set() };
  const samples: Sample[] = [];
  for (let total = 0; total < characters; ) {
    const sample = document(`${mood}-${samples.length + 1}.txt`, 5000 + writer.random.below(20_000), writer);
    samples.push(sample);
    total += sample.text.length;
  }
  return samples;
};
