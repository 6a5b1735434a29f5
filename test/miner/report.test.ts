import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { reportHtml } from "../../miner/report";
import type { PageData } from "../../miner/report/data";
import { STYLE } from "../../miner/report/page.generated";
import { HOSTILE, sampleResult } from "./report-samples";

const TEXT = "压实工作责任";
const page = reportHtml(sampleResult(40, TEXT));

const elements = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, "gs"))].map((match) => match[1] ?? "");

const dataOf = (html: string): PageData =>
  JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? "");

const hashOf = (code: string): string => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;

const attribute = (html: string, start: string, name: string): number =>
  Number(new RegExp(`${start}[^>]* ${name}="([\\d.]+)"`).exec(html)?.[1]);

describe("挖掘报告", () => {
  it("同样的结果，同样的字节；条目给的次序不影响", () => {
    const result = sampleResult(40, TEXT);
    assert.equal(reportHtml(result), page);
    assert.equal(reportHtml({ ...result, judged: [...result.judged].reverse() }), page);
  });

  it("不引用页外的任何东西，策略只认自己的脚本和样式", () => {
    const addresses = [...page.matchAll(/ (?:src|href|action|srcset|data)="([^"]*)"/g)].map((match) => match[1] ?? "");
    assert.deepEqual(
      addresses.filter((address) => !address.startsWith("#")),
      [],
    );
    assert.doesNotMatch(STYLE, /url\(|@import|@font-face/);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    assert.match(policy, /^default-src &#39;none&#39;; script-src /);
    const [style = ""] = elements(page, "style");
    const script = elements(page, "script").at(-1) ?? "";
    for (const code of [style, script]) assert.ok(policy.includes(hashOf(code).replaceAll("'", "&#39;")));
  });

  it("每一条都有锚点、去向和理由，先列随包发布的", () => {
    const { judged } = sampleResult(40, TEXT);
    for (const { entry, ships, reason } of judged) {
      const start = page.indexOf(`<details class="entry" id="${entry.id}"`);
      const row = page.slice(start, page.indexOf("</details>", start));
      assert.ok(start > 0, entry.id);
      assert.ok(row.includes(entry.title) && row.includes(ships ? `随包发布 · ${reason}` : reason), row);
      assert.equal(row.includes("未采用"), !ships);
    }
    const ships = dataOf(page)
      .entries.filter(({ family }) => family === "phrase")
      .map((entry) => entry.ships);
    assert.equal(ships.lastIndexOf(true), 31);
    assert.equal(ships.indexOf(false), 32);
  });

  it("读了什么、近似重复、跳过的文件和留出的结果都写着", () => {
    for (const said of ["123,456", "47 / 12", "nodejieba", `坏文件-${TEXT}.txt`, "不是文本文件", "总结"])
      assert.ok(page.includes(said), said);
    assert.match(page, /95\.8% <small>46\/48<\/small>.*75% <small>3\/4<\/small>.*91\.6% <small>11\/12<\/small>/s);
  });

  it("没有留出时不提留出", () => {
    const { holdout: _, ...result } = sampleResult(3, TEXT);
    const families = result.families.map(({ heldOut: __, ...family }) => family);
    const judged = result.judged.map(({ heldOut: __, ...one }) => one);
    const [body = ""] = elements(reportHtml({ ...result, families, judged }), "main");
    assert.doesNotMatch(body, /留出/);
  });

  it("什么也没有挖到也是一页", () => {
    const empty = reportHtml({ ...sampleResult(0, TEXT), families: [], judged: [], skipped: [] });
    assert.match(empty, /看出 0 条写法/);
    assert.deepEqual(dataOf(empty).entries, []);
  });

  it("文稿里的标记一概转写，一字不丢", () => {
    const html = reportHtml(sampleResult(4, HOSTILE));
    assert.equal(elements(html, "script").length, 2);
    assert.doesNotMatch(html, /<img|onerror="document/);
    const [entry] = dataOf(html).entries;
    assert.equal(entry?.examples[0]?.[4], HOSTILE);
    assert.equal([...html.matchAll(/\0|[\ud800-\udfff]/gu)].length, 0);
  });

  it("条形的长短是占比，须线是置信区间", () => {
    const rows = [0, 18].map((number) => {
      const start = page.indexOf(`<a href="#numbering:${number.toString(16).padStart(8, "0")}"`);
      return page.slice(start, page.indexOf("</a>", start));
    });
    const [whole, part] = rows.map((row) => attribute(row, "<rect", "width"));
    assert.ok(Math.abs((part ?? 0) / (whole ?? 1) - 44 / 47) < 0.01, `${part} ${whole}`);
    const left = attribute(rows[1] ?? "", "<rect", "x");
    const [, low, high] = (/class="whisker" d="M([\d.]+) .*H([\d.]+)m/.exec(rows[1] ?? "") ?? []).map(Number);
    // Wilson, 44 of 47: 0.8284 to 0.9781.
    assert.ok(Math.abs(((low ?? 0) - left) / (whole ?? 1) - 0.8284) < 0.002, `${low}`);
    assert.ok(Math.abs(((high ?? 0) - left) / (whole ?? 1) - 0.9781) < 0.002, `${high}`);
  });

  it("五千条的一页不到七兆字节，详情只在数据里", () => {
    const html = reportHtml(sampleResult(625, TEXT));
    const size = Buffer.byteLength(html);
    assert.ok(size < 7_000_000, `${size}`);
    assert.equal(elements(html, "mark").length, 0);
    assert.equal(dataOf(html).entries.length, 5000);
  });
});
