import type { Severity } from "../../engine/diagnostic";

interface OutdatedElement {
  readonly id: string;
  readonly pattern: RegExp;
  /** The pattern describes the head of a line, and stands nowhere else. */
  readonly whole: boolean;
  readonly message: string;
  readonly severity?: Severity;
  readonly replacement?: string;
}

/** Elements of documents before 2012, and what replaced them. */
export const OUTDATED: readonly OutdatedElement[] = [
  {
    id: "subject-words",
    pattern: /^主 ?题 ?词 ?： ?[^，。；]{2,60}$/,
    whole: true,
    message: "2012年起公文不再标主题词，请删去这一行",
  },
  {
    id: "page-without-text",
    pattern: /^（?此页无正文）?$/,
    whole: true,
    message: "“此页无正文”已不再使用，请调整行距、字距使印章和正文在同一页，并删去这一行",
  },
  {
    id: "report-copy",
    pattern: /^抄 ?报(?=：)/,
    whole: true,
    message: "现行格式只有“抄送”，不分“抄报”“抄送”，请并入抄送机关",
    severity: "information",
    replacement: "抄送",
  },
  {
    id: "old-regulation",
    pattern:
      /(?<=(?:根据|依据|按照|按|依照|参照|遵照)[^。；]{0,40})《(?:国家行政机关公文处理办法|中国共产党机关公文处理条例)》/,
    whole: false,
    message: "这一规定自2012年7月1日起停止执行，请改为依据《党政机关公文处理工作条例》",
  },
];

/** Without any of these no pattern matches. */
export const OUTDATED_WORDS: readonly string[] = [
  "主题词",
  "主 题",
  "此页无正文",
  "抄报",
  "抄 报",
  "行政机关公文处理办法",
  "机关公文处理条例",
];
