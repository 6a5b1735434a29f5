import { firstOf } from "./corpus";
import { interleave, ratios } from "./measure";
import { loadAutoCorrect, loadTextlint, TEXTLINT_RULES } from "./peers";
import { type Row, type Section, targetRow, timeRow, times } from "./row";
import type { Setting } from "./setting";
import { lintAll, recommended } from "./subject";

const ROUNDS = 15;
const TEXTLINT_CHARACTERS = 250_000;

const withAutoCorrect = async ({ root, corpus, clock }: Setting, notes: string[]): Promise<readonly Row[]> => {
  const { samples, characters } = corpus;
  const peer = loadAutoCorrect(root);
  if (peer === undefined) {
    notes.push("这台机器上没有 AutoCorrect，未作比较。");
    return [];
  }
  const taken = await interleave(
    {
      ours: { run: () => lintAll(samples), repeats: 4 },
      recommended: { run: () => lintAll(samples, recommended), repeats: 4 },
      peer: { run: () => peer.lint(samples) },
    },
    { rounds: ROUNDS, warmUp: 3, clock },
  );
  return [
    timeRow("AutoCorrect 同样的文稿", taken.peer, characters),
    targetRow("比 AutoCorrect 快", ratios(taken.peer, taken.ours), times, { atLeast: 10 }),
    targetRow("比 AutoCorrect 快，推荐的规则", ratios(taken.peer, taken.recommended), times, { atLeast: 10 }),
  ];
};

const withTextlint = async ({ root, corpus, clock }: Setting, notes: string[]): Promise<readonly Row[]> => {
  const peer = loadTextlint(root);
  if (peer === undefined) {
    notes.push("没有装上 textlint，未作比较。");
    return [];
  }
  const some = firstOf(corpus.samples, TEXTLINT_CHARACTERS);
  const characters = some.reduce((sum, { text }) => sum + text.length, 0);
  const taken = await interleave(
    { ours: { run: () => lintAll(some), repeats: 16 }, peer: { run: () => peer.lint(some) } },
    { rounds: 5, warmUp: 1, clock },
  );
  notes.push(`textlint 的规则：${TEXTLINT_RULES.join("、")}；用其中 ${characters} 字，进程内调用。`);
  return [
    timeRow("textlint", taken.peer, characters),
    targetRow("比 textlint 快", ratios(taken.peer, taken.ours), times, { atLeast: 80 }),
  ];
};

/** Documents seen for the first time, engine warmed up, against other tools in this process. */
export const cold = async (setting: Setting): Promise<Section> => {
  const { corpus, clock } = setting;
  const { samples, dirty, characters } = corpus;
  const start = clock();
  const found = lintAll(samples);
  const first = clock() - start;
  const bytes = samples.map(({ text }) => Buffer.from(text));
  const decoder = new TextDecoder();
  const taken = await interleave(
    {
      ours: { run: () => lintAll(samples) },
      recommended: { run: () => lintAll(samples, recommended) },
      decode: { run: () => bytes.map((one) => decoder.decode(one).length) },
      dirty: { run: () => lintAll(dirty) },
    },
    { rounds: ROUNDS, warmUp: 5, clock },
  );
  const notes = [`${samples.length} 份文稿，共 ${characters} 字，${found} 条问题；每份都从头解析，引擎已预热。`];
  const rows = [
    timeRow("本进程第一遍（未预热）", [first], characters),
    timeRow("检查全部文稿，全部规则", taken.ours, characters),
    timeRow("检查全部文稿，推荐的规则", taken.recommended, characters),
    timeRow(
      "生成的问题文稿，全部规则",
      taken.dirty,
      dirty.reduce((sum, { text }) => sum + text.length, 0),
    ),
    targetRow("与 TextDecoder 解码同样字节的用时之比", ratios(taken.ours, taken.decode), times, { atMost: 5 }),
    ...(await withAutoCorrect(setting, notes)),
    ...(await withTextlint(setting, notes)),
  ];
  return { title: "从头检查", rows, notes };
};
