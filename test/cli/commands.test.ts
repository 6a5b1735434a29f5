import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import rules from "../../rules/index.generated";
import { CLI, runCli, withFolder } from "./run-cli";

const REPORT = `关于医改工作的报告

县政府：

一、基本情况
（一）机构。全县共有机构5家，一是医院，二是卫生院。
（二）人员
人员充足。
二、下一步打算
抓好落实。
`;

describe("gongwen outline", () => {
  const sectionOf = (text: string, title: string) => {
    const { parts } = JSON.parse(runCli(["outline", "-", "--format=json"], { input: text }).stdout);
    const all = (sections: { title: string; children: [] }[]): { title: string; children: [] }[] =>
      sections.flatMap((section) => [section, ...all(section.children)]);
    return all(parts[0].sections).find((section) => section.title === title) as unknown as Record<string, unknown>;
  };

  it("gives the section tree after the contract", () => {
    const { code, stdout, stderr } = runCli(["outline", "--stdin", "--format", "json"], { input: REPORT });
    assert.deepEqual([code, stderr], [0, ""]);
    const { parts } = JSON.parse(stdout);
    assert.equal(parts.length, 1);
    assert.deepEqual([parts[0].title, parts[0].genre], ["关于医改工作的报告", "报告"]);
    const shape = (
      sections: { marker: string; ordinal: number; level: number; title: string; children: [] }[],
    ): unknown[] =>
      sections.map(({ marker, ordinal, level, title, children }) => [level, marker, ordinal, title, shape(children)]);
    assert.deepEqual(shape(parts[0].sections), [
      [
        1,
        "一、",
        1,
        "基本情况",
        [
          [2, "（一）", 1, "机构", []],
          [2, "（二）", 2, "人员", []],
        ],
      ],
      [1, "二、", 2, "下一步打算", []],
    ]);
  });

  it("gives the places of a heading and of its section", () => {
    const { span, extent } = sectionOf(REPORT, "基本情况") as { span: [number, number]; extent: [number, number] };
    assert.equal(REPORT.slice(...span), "一、基本情况");
    assert.equal(extent[0], span[0]);
    assert.ok(extent[1] <= REPORT.indexOf("二、下一步打算") && extent[1] >= REPORT.indexOf("人员充足。"));
  });

  it("prints a tree for people", () => {
    const { code, stdout } = runCli(["outline", "-"], { input: REPORT });
    assert.equal(code, 0);
    assert.equal(
      stdout,
      "关于医改工作的报告（报告）\n  一、基本情况\n    （一）机构\n    （二）人员\n  二、下一步打算\n",
    );
  });

  it("leaves out the items of a list that is one sentence", () => {
    const text = "关于设备管理的办法\n第一条　有下列情形之一的，责令改正：\n（一）未登记的；\n（二）未备案的。\n";
    const { stdout } = runCli(["outline", "-"], { input: text });
    assert.match(stdout, /第一条/);
    assert.doesNotMatch(stdout, /未登记|未备案/);
  });

  for (const [name, args] of [
    ["no file", ["outline"]],
    ["two files", ["outline", "a.txt", "b.txt"]],
    ["a file that is not there", ["outline", "b.txt"]],
    ["a file of another kind", ["outline", "a.pdf"]],
    ["a folder", ["outline", "."]],
  ] as const) {
    it(`refuses ${name}`, () => {
      withFolder({ "a.txt": "甲", "a.pdf": "%PDF-1" }, (cwd) => {
        const { code, stdout, stderr } = runCli(args, { cwd });
        assert.deepEqual([code, stdout], [2, ""]);
        assert.match(stderr, /\p{Script=Han}.*。\n$/u);
      });
    });
  }
});

describe("gongwen rules", () => {
  it("lists every rule for programs", () => {
    const { code, stdout } = runCli(["rules", "--format=json"]);
    const listed = JSON.parse(stdout).rules;
    assert.equal(code, 0);
    assert.deepEqual(
      listed.map((rule: { id: string }) => rule.id),
      rules.map((rule) => rule.id),
    );
    for (const [index, rule] of rules.entries()) {
      const { title, severity, recommended, fixable } = rule;
      const { options, evidence, basis, ...rest } = listed[index];
      assert.deepEqual(rest, { id: rule.id, title, severity, recommended, fixable });
      assert.deepEqual(Object.keys(options.properties), Object.keys(rule.options ?? {}));
      assert.equal(evidence !== null, rule.mined !== undefined, rule.id);
      if (evidence !== null) assert.deepEqual(Object.keys(evidence), ["entries", "documents"]);
      assert.ok(basis.length > 0);
    }
  });

  it("lists every rule for people", () => {
    const { code, stdout } = runCli(["rules"]);
    assert.equal(code, 0);
    for (const rule of rules) assert.ok(stdout.includes(`${rule.id}（`) && stdout.includes(rule.title));
  });
});

describe("gongwen explain", () => {
  it("tells all about a rule", () => {
    const [rule] = rules;
    assert.ok(rule);
    const { code, stdout } = runCli(["explain", rule.id]);
    assert.equal(code, 0);
    for (const piece of [rule.id, rule.title, rule.rationale, rule.basis[0]?.source ?? "", `"${rule.id}": "off"`]) {
      assert.ok(stdout.includes(piece), piece);
    }
    const [example] = rule.examples.invalid;
    for (const line of example?.text.split("\n") ?? []) assert.ok(stdout.includes(line.trimEnd()), line);
  });

  it("suggests a rule for a name nobody knows", () => {
    const { code, stdout, stderr } = runCli(["explain", "placeholder/maks"]);
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(stderr, /是不是“placeholder\/mask”？/);
  });

  it("asks for a rule", () => assert.equal(runCli(["explain"]).code, 2));
});

const message = (value: object): string => {
  const body = JSON.stringify({ jsonrpc: "2.0", ...value });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

/** The body of the first message, however many pieces it comes in. */
const firstAnswer = async (stream: Readable): Promise<string> => {
  let received = "";
  for await (const piece of stream.iterator({ destroyOnReturn: false })) {
    received += piece;
    const [, length, body] = /^Content-Length: (\d+)\r\n\r\n(.*)/s.exec(received) ?? [];
    if (body !== undefined && Buffer.byteLength(body) >= Number(length)) return body;
  }
  return received;
};

describe("gongwen lsp", () => {
  it("speaks the protocol over its standard streams", async () => {
    const server = spawn(process.execPath, [CLI, "lsp", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    server.stdin.write(
      message({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } }),
    );
    try {
      assert.match(await firstAnswer(server.stdout), /"capabilities"/);
      server.stdin.write(
        message({ method: "initialized", params: {} }) +
          message({ id: 2, method: "shutdown" }) +
          message({ method: "exit" }),
      );
      const [code] = await once(server, "exit");
      assert.equal(code, 0);
    } finally {
      server.kill();
    }
  });
});
