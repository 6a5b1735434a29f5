// 由 npm run gen 生成，请勿手改。
import type { Rule } from "../engine/rule";
import numberingBracketHalves from "./numbering/bracket-halves";
import numberingHeadingSequence from "./numbering/heading-sequence";
import numberingMarkerMark from "./numbering/marker-mark";
import numberingMarkerPunctuation from "./numbering/marker-punctuation";
import numberingSiblingStyle from "./numbering/sibling-style";
import placeholderMask from "./placeholder/mask";
import structureMissingSection from "./structure/missing-section";

const rules: readonly Rule[] = [
  numberingBracketHalves,
  numberingHeadingSequence,
  numberingMarkerMark,
  numberingMarkerPunctuation,
  numberingSiblingStyle,
  placeholderMask,
  structureMissingSection,
];

export default rules;
