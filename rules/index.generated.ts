// 由 npm run gen 生成，请勿手改。
import type { Rule } from "../engine/rule";
import numberingBracketHalves from "./numbering/bracket-halves";
import numberingHeadingSequence from "./numbering/heading-sequence";
import numberingLevelInversion from "./numbering/level-inversion";
import numberingMarkerMark from "./numbering/marker-mark";
import numberingMarkerPunctuation from "./numbering/marker-punctuation";
import numberingSiblingStyle from "./numbering/sibling-style";
import placeholderDateBlank from "./placeholder/date-blank";
import placeholderLeaderDropped from "./placeholder/leader-dropped";
import placeholderLeaderLetter from "./placeholder/leader-letter";
import placeholderMask from "./placeholder/mask";
import placeholderYearRange from "./placeholder/year-range";
import structureMissingSection from "./structure/missing-section";

const rules: readonly Rule[] = [
  numberingBracketHalves,
  numberingHeadingSequence,
  numberingLevelInversion,
  numberingMarkerMark,
  numberingMarkerPunctuation,
  numberingSiblingStyle,
  placeholderDateBlank,
  placeholderLeaderDropped,
  placeholderLeaderLetter,
  placeholderMask,
  placeholderYearRange,
  structureMissingSection,
];

export default rules;
