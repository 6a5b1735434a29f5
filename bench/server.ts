import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { textOfLength } from "./corpus";
import { type LanguageServer, startLanguageServer } from "./language-server";
import { createRandom } from "./random";
import { megabytes, percentileRow, type Section, targetRow, timeRow } from "./row";
import type { Setting } from "./setting";

const CHARACTERS = 1_000_000;
const EDITS = 60;
const SERVERS = 3;
const URI = "file:///bench/long.txt";

/** Resident memory of a process, in megabytes. */
const residentOf = (pid: number): number => {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, "utf8"))?.[1]
    : execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Number(kilobytes) / 1024;
};

interface Visit {
  readonly idle: number;
  readonly opened: number;
  readonly edited: number;
  readonly opening: number;
  readonly roundTrips: readonly number[];
}

/** Types into the open document and waits for the diagnostics each time. */
const typeAlong = async (server: LanguageServer, lines: readonly string[]): Promise<readonly number[]> => {
  const random = createRandom(CHARACTERS);
  const taken: number[] = [];
  for (let i = 0; i < EDITS; i++) {
    const line = random.below(lines.length);
    const start = performance.now();
    await server.type(URI, i + 2, line, random.below((lines[line] as string).length + 1), "新");
    await server.diagnose(URI);
    taken.push(performance.now() - start);
  }
  return taken.slice(EDITS / 3);
};

const visit = async (root: string, text: string): Promise<Visit> => {
  const server = await startLanguageServer(root);
  try {
    await server.open("file:///bench/tiny.txt", "关于召开会议的通知\n");
    await server.diagnose("file:///bench/tiny.txt");
    await setTimeout(200);
    const idle = residentOf(server.pid);
    const start = performance.now();
    await server.open(URI, text);
    await server.diagnose(URI);
    const opening = performance.now() - start;
    await setTimeout(500);
    const opened = residentOf(server.pid);
    const roundTrips = await typeAlong(server, text.split("\n"));
    await setTimeout(500);
    return { idle, opened, edited: residentOf(server.pid), opening, roundTrips };
  } finally {
    await server.stop();
  }
};

/** The language server with a long document open, over its real protocol. */
export const server = async ({ root, corpus }: Setting): Promise<Section> => {
  const text = textOfLength(corpus.samples, CHARACTERS);
  const visits: Visit[] = [];
  for (let i = 0; i < SERVERS; i++) visits.push(await visit(root, text));
  const limit = { atMost: 150 };
  return {
    title: "语言服务，打开 100 万字的文稿",
    rows: [
      timeRow(
        "打开到收到诊断",
        visits.map(({ opening }) => opening),
      ),
      percentileRow(
        "改一个字到收到诊断",
        visits.flatMap(({ roundTrips }) => roundTrips),
      ),
      targetRow(
        "内存增长（打开后）",
        visits.map(({ idle, opened }) => opened - idle),
        megabytes,
        limit,
      ),
      targetRow(
        `内存增长（又改 ${EDITS} 处后）`,
        visits.map(({ idle, edited }) => edited - idle),
        megabytes,
        limit,
      ),
      targetRow(
        "全部内存（打开后）",
        visits.map(({ opened }) => opened),
        megabytes,
        limit,
      ),
    ],
    notes: [`启动 ${SERVERS} 次 gongwen lsp --stdio，内存是常驻内存（RSS），全部内存含 Node 自身。`],
  };
};
