import type { Severity } from "../engine/diagnostic";

/** What severities are called in reports. */
export const SEVERITY_WORDS: Readonly<Record<Severity | "off", string>> = {
  error: "错误",
  warning: "警告",
  information: "提示",
  hint: "建议",
  off: "关闭",
};

/** 12,345 */
export const formatCount = (count: number): string => count.toString().replace(/\B(?=(\d{3})+$)/g, ",");
