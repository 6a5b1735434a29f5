import { parseArgs } from "node:util";
import { suggestion } from "../engine/config/near-miss";

export const COMMANDS = ["lint", "outline", "rules", "explain", "mine", "init", "lsp"] as const;
export type Command = (typeof COMMANDS)[number];

const SPECS = {
  format: { type: "string" },
  fix: { type: "boolean" },
  "fix-dry-run": { type: "boolean" },
  "max-warnings": { type: "string" },
  quiet: { type: "boolean" },
  all: { type: "boolean" },
  config: { type: "string" },
  "no-config": { type: "boolean" },
  profile: { type: "string" },
  rule: { type: "string", multiple: true },
  stdin: { type: "boolean" },
  "stdin-filename": { type: "string" },
  "no-error-on-unmatched-pattern": { type: "boolean" },
  encoding: { type: "string" },
  "max-size": { type: "string" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" },
  stdio: { type: "boolean" },
  entry: { type: "string" },
  map: { type: "boolean" },
  reduce: { type: "boolean" },
  out: { type: "string" },
  snippets: { type: "string" },
  report: { type: "string" },
  "min-documents": { type: "string" },
  holdout: { type: "string" },
  genre: { type: "string" },
  overrides: { type: "string" },
  segmenter: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;
type OptionName = keyof typeof SPECS;

const COMMON: readonly OptionName[] = ["help", "version", "color", "no-color"];
const INPUT: readonly OptionName[] = ["format", "stdin", "stdin-filename", "encoding", "max-size"];
const ACCEPTED: Readonly<Record<Command, readonly OptionName[]>> = {
  lint: [
    ...INPUT,
    "fix",
    "fix-dry-run",
    "max-warnings",
    "quiet",
    "all",
    "config",
    "no-config",
    "profile",
    "rule",
    "no-error-on-unmatched-pattern",
  ],
  outline: INPUT,
  rules: ["format"],
  explain: ["entry", "config", "no-config"],
  mine: [
    "map",
    "reduce",
    "out",
    "snippets",
    "report",
    "min-documents",
    "holdout",
    "genre",
    "overrides",
    "segmenter",
    "encoding",
    "max-size",
  ],
  init: [],
  lsp: ["stdio"],
};

const CHOICES = {
  format: ["text", "json"],
  profile: ["draft", "final"],
  encoding: ["auto", "utf-8", "gb18030", "gbk", "gb2312", "big5", "utf-16le", "utf-16be"],
  segmenter: ["nodejieba", "jieba-wasm"],
} as const;

/** What a person asked for, checked: values are of the kinds given here. */
export interface Options {
  readonly format: "text" | "json";
  readonly fix: boolean;
  readonly fixDryRun: boolean;
  readonly maxWarnings: number | undefined;
  readonly quiet: boolean;
  readonly all: boolean;
  readonly config: string | undefined;
  readonly noConfig: boolean;
  readonly profile: "draft" | "final" | undefined;
  readonly rules: readonly string[];
  readonly stdin: boolean;
  readonly stdio: boolean;
  readonly stdinFilename: string | undefined;
  /** The mined entry to explain. */
  readonly entry: string | undefined;
  readonly allowUnmatched: boolean;
  readonly encoding: (typeof CHOICES.encoding)[number];
  readonly maxBytes: number;
  readonly color: boolean | undefined;
  readonly mine: MineChoices;
}

/** What `gongwen mine` is to read, to write and to hold on to. */
export interface MineChoices {
  readonly map: boolean;
  readonly reduce: boolean;
  readonly out: string | undefined;
  readonly snippets: string | undefined;
  readonly report: string | undefined;
  readonly minDocuments: number;
  readonly holdout: number | undefined;
  readonly genre: string | undefined;
  readonly overrides: string | undefined;
  readonly segmenter: (typeof CHOICES.segmenter)[number] | undefined;
}

export type Invocation =
  | { readonly kind: "run"; readonly command: Command; readonly operands: readonly string[]; readonly options: Options }
  | { readonly kind: "help"; readonly command: Command | undefined }
  | { readonly kind: "version" }
  | { readonly kind: "fault"; readonly message: string };

const MEGABYTE = 1_000_000;
const DEFAULT_MEGABYTES = 50;
const DEFAULT_MIN_DOCUMENTS = 3;

type Values = Readonly<Partial<Record<OptionName, string | boolean | readonly string[]>>>;

/** Reads the arguments after the program's name. `lint` is the command where the first operand is none. */
export function readArguments(args: readonly string[]): Invocation {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: SPECS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [first] = positionals;
  const named = COMMANDS.find((command) => command === first);
  const command = named ?? "lint";
  const given = tokens.filter((token) => token.kind === "option");
  if (given.some(({ name }) => name === "help")) return { kind: "help", command: named };
  if (given.some(({ name }) => name === "version")) return { kind: "version" };
  const operands = named === undefined ? positionals : positionals.slice(1);
  const message =
    given.map((token) => faultOf(command, token)).find((fault) => fault !== undefined) ??
    valueFault(values as Values) ??
    operandFault(command, operands);
  if (message !== undefined) return { kind: "fault", message };
  if (args.length === 0) return { kind: "help", command: undefined };
  return {
    kind: "run",
    command,
    operands: operands.filter((one) => one !== "-"),
    options: toOptions(values as Values, operands.includes("-")),
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

/** What is wrong with one option as written. */
function faultOf(command: Command, { name, rawName, value }: OptionToken): string | undefined {
  if (!Object.hasOwn(SPECS, name)) {
    const known = [...COMMON, ...ACCEPTED[command]].map((one) => `--${one}`);
    const hint = suggestion(rawName, known);
    return `没有选项 ${rawName}${hint === "" ? `，可用 gongwen ${command} --help 查看用法。` : hint}`;
  }
  if (![...COMMON, ...ACCEPTED[command]].includes(name as OptionName)) {
    return `gongwen ${command} 不接受选项 ${rawName}，可用 gongwen ${command} --help 查看用法。`;
  }
  const takesValue = SPECS[name as OptionName].type === "string";
  if (takesValue && (value === undefined || value === "")) return `选项 ${rawName} 后面缺一个值。`;
  return !takesValue && value !== undefined ? `选项 ${rawName} 不带值，请删去“=${value}”。` : undefined;
}

const WITHOUT_OPERANDS: readonly Command[] = ["rules", "init", "lsp"];

/** An empty path would stand for the working folder: most likely a variable that a script has not set. */
function operandFault(command: Command, operands: readonly string[]): string | undefined {
  if (operands.includes("")) return "路径不能是空的；检查当前目录请写“.”。";
  const [extra] = operands;
  return extra !== undefined && WITHOUT_OPERANDS.includes(command)
    ? `gongwen ${command} 后面不用写“${extra}”，可用 gongwen ${command} --help 查看用法。`
    : undefined;
}

const CONFLICTS: readonly (readonly [OptionName, OptionName])[] = [
  ["fix", "fix-dry-run"],
  ["config", "no-config"],
  ["color", "no-color"],
  ["map", "reduce"],
];

function valueFault(values: Values): string | undefined {
  for (const [name, choices] of Object.entries(CHOICES)) {
    const value = values[name as keyof typeof CHOICES];
    if (value !== undefined && !(choices as readonly string[]).includes(normal(value))) {
      return `选项 --${name} 不能是“${String(value)}”，可用的是：${choices.join("、")}。`;
    }
  }
  if (values["max-warnings"] !== undefined && !/^\d+$/.test(String(values["max-warnings"]))) {
    return `选项 --max-warnings 应为不小于 0 的整数，写的是“${String(values["max-warnings"])}”。`;
  }
  const least = values["min-documents"];
  if (least !== undefined && !/^[1-9]\d*$/.test(String(least))) {
    return `选项 --min-documents 应为大于 0 的整数，写的是“${String(least)}”。`;
  }
  const share = values.holdout;
  if (share !== undefined && !(Number(share) > 0 && Number(share) < 1)) {
    return `选项 --holdout 应为 0 与 1 之间的小数，如 0.2，写的是“${String(share)}”。`;
  }
  const size = values["max-size"];
  if (size !== undefined && !(Number(size) > 0)) {
    return `选项 --max-size 应为大于 0 的数（单位 MB），写的是“${String(size)}”。`;
  }
  const clash = CONFLICTS.find(([a, b]) => values[a] !== undefined && values[b] !== undefined);
  if (clash !== undefined) return `选项 --${clash[0]} 与 --${clash[1]} 不能同时使用。`;
  return values["fix-dry-run"] !== undefined && values.format === "json"
    ? "选项 --fix-dry-run 在标准输出上给出补丁，不能与 --format json 同时使用。"
    : undefined;
}

/** Names of encodings are written in many ways: `UTF8`, `utf_16le`, `GBK`. */
const normal = (value: unknown): string =>
  String(value)
    .toLowerCase()
    .replaceAll("_", "-")
    .replace(/^utf(?=8|16)/, "utf-");

function toOptions(values: Values, dash: boolean): Options {
  const text = (name: OptionName): string | undefined => values[name] as string | undefined;
  const flag = (name: OptionName): boolean => values[name] === true;
  return {
    format: (text("format") ?? "text") as Options["format"],
    fix: flag("fix"),
    fixDryRun: flag("fix-dry-run"),
    maxWarnings: values["max-warnings"] === undefined ? undefined : Number(values["max-warnings"]),
    quiet: flag("quiet"),
    all: flag("all"),
    config: text("config"),
    noConfig: flag("no-config"),
    profile: text("profile") as Options["profile"],
    rules: (values.rule ?? []) as readonly string[],
    stdin: flag("stdin") || dash,
    stdio: flag("stdio"),
    stdinFilename: text("stdin-filename"),
    entry: text("entry"),
    allowUnmatched: flag("no-error-on-unmatched-pattern"),
    encoding: normal(text("encoding") ?? "auto") as Options["encoding"],
    maxBytes: Number(text("max-size") ?? DEFAULT_MEGABYTES) * MEGABYTE,
    mine: {
      map: flag("map"),
      reduce: flag("reduce"),
      out: text("out"),
      snippets: text("snippets"),
      report: text("report"),
      minDocuments: Number(text("min-documents") ?? DEFAULT_MIN_DOCUMENTS),
      holdout: values.holdout === undefined ? undefined : Number(values.holdout),
      genre: text("genre"),
      overrides: text("overrides"),
      segmenter: text("segmenter") as MineChoices["segmenter"],
    },
    color: flag("color") ? true : flag("no-color") ? false : undefined,
  };
}
