// 由 npm run gen 生成，请勿手改。
import type { Rule } from "../engine/rule";
import numberingHeadingSequence from "./numbering/heading-sequence";

const rules: readonly Rule[] = [
  numberingHeadingSequence,
];

export default rules;
