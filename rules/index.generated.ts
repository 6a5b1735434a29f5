// 由 npm run gen 生成，请勿手改。
import type { Rule } from "../engine/rule";
import numberingBracketHalves from "./numbering/bracket-halves";
import numberingDuplicateTitle from "./numbering/duplicate-title";
import numberingHeadingEndMark from "./numbering/heading-end-mark";
import numberingHeadingSequence from "./numbering/heading-sequence";
import numberingLevelInversion from "./numbering/level-inversion";
import numberingLevelSkip from "./numbering/level-skip";
import numberingLoneItem from "./numbering/lone-item";
import numberingMarkerMark from "./numbering/marker-mark";
import numberingMarkerPunctuation from "./numbering/marker-punctuation";
import numberingSiblingStyle from "./numbering/sibling-style";
import placeholderDateBlank from "./placeholder/date-blank";
import placeholderGluedNumbers from "./placeholder/glued-numbers";
import placeholderLeaderDropped from "./placeholder/leader-dropped";
import placeholderLeaderLetter from "./placeholder/leader-letter";
import placeholderMask from "./placeholder/mask";
import placeholderYearAnachronism from "./placeholder/year-anachronism";
import placeholderYearComparison from "./placeholder/year-comparison";
import placeholderYearRange from "./placeholder/year-range";
import structureClosing from "./structure/closing";
import structureMissingSection from "./structure/missing-section";
import structureReportWithRequest from "./structure/report-with-request";

const rules: readonly Rule[] = [
  numberingBracketHalves,
  numberingDuplicateTitle,
  numberingHeadingEndMark,
  numberingHeadingSequence,
  numberingLevelInversion,
  numberingLevelSkip,
  numberingLoneItem,
  numberingMarkerMark,
  numberingMarkerPunctuation,
  numberingSiblingStyle,
  placeholderDateBlank,
  placeholderGluedNumbers,
  placeholderLeaderDropped,
  placeholderLeaderLetter,
  placeholderMask,
  placeholderYearAnachronism,
  placeholderYearComparison,
  placeholderYearRange,
  structureClosing,
  structureMissingSection,
  structureReportWithRequest,
];

export default rules;
