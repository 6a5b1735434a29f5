import type { Basis } from "../engine/basis";
import type { Rule } from "../engine/rule";
import { SEVERITY_WORDS } from "./wording";

/** What is said of a rule by `explain` and on its page: by what it can be mended, on whose authority, how loud. */
export const FIXABLE_WORDS = {
  safe: "有把握的可自动修复（不改变文意）",
  unsafe: "可修复，但须人工确认",
  no: "不提供自动修复",
} as const;

const EVIDENCE_WORDS = {
  standard: "标准或法规条文",
  secondary: "权威资料转述",
  practice: "无条文规定",
  corpus: "语料统计",
} as const;

/** `GB/T 15834-2011 4.5.3.5（标准或法规条文）` */
export const basisWords = ({ source, clause, evidence }: Basis): string =>
  `${source}${clause === undefined ? "" : ` ${clause}`}（${EVIDENCE_WORDS[evidence]}）`;

/** `警告（草稿：提示）` */
export const severityWords = ({ severity, draftSeverity }: Rule): string =>
  draftSeverity === undefined || draftSeverity === severity
    ? SEVERITY_WORDS[severity]
    : `${SEVERITY_WORDS[severity]}（草稿：${SEVERITY_WORDS[draftSeverity]}）`;
