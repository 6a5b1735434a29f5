// 由 npm run gen 生成，请勿手改。
import type { Rule } from "../engine/rule";
import consistencyNameForms from "./consistency/name-forms";
import consistencyShortName from "./consistency/short-name";
import formulaMembers from "./formula/members";
import formulaQuotationMarks from "./formula/quotation-marks";
import formulaQuotationScope from "./formula/quotation-scope";
import formulaSetForm from "./formula/set-form";
import numberingAnnouncedCount from "./numbering/announced-count";
import numberingAttachmentSequence from "./numbering/attachment-sequence";
import numberingBracketHalves from "./numbering/bracket-halves";
import numberingDanglingReference from "./numbering/dangling-reference";
import numberingDuplicateTitle from "./numbering/duplicate-title";
import numberingEnumerationFamily from "./numbering/enumeration-family";
import numberingEnumerationMark from "./numbering/enumeration-mark";
import numberingEnumerationSequence from "./numbering/enumeration-sequence";
import numberingFigureSequence from "./numbering/figure-sequence";
import numberingHeadingEndMark from "./numbering/heading-end-mark";
import numberingHeadingSequence from "./numbering/heading-sequence";
import numberingHouseForm from "./numbering/house-form";
import numberingLevelInversion from "./numbering/level-inversion";
import numberingLevelSkip from "./numbering/level-skip";
import numberingLoneItem from "./numbering/lone-item";
import numberingMarkerMark from "./numbering/marker-mark";
import numberingMarkerPunctuation from "./numbering/marker-punctuation";
import numberingPieceCount from "./numbering/piece-count";
import numberingSiblingStyle from "./numbering/sibling-style";
import placeholderAlternative from "./placeholder/alternative";
import placeholderAnonymous from "./placeholder/anonymous";
import placeholderAssistantLeftover from "./placeholder/assistant-leftover";
import placeholderDateBlank from "./placeholder/date-blank";
import placeholderDeveloperWord from "./placeholder/developer-word";
import placeholderDroppedValue from "./placeholder/dropped-value";
import placeholderEmptyPair from "./placeholder/empty-pair";
import placeholderGluedNumbers from "./placeholder/glued-numbers";
import placeholderInstruction from "./placeholder/instruction";
import placeholderLeaderDropped from "./placeholder/leader-dropped";
import placeholderLeaderLetter from "./placeholder/leader-letter";
import placeholderMask from "./placeholder/mask";
import placeholderPlanPeriod from "./placeholder/plan-period";
import placeholderYearAnachronism from "./placeholder/year-anachronism";
import placeholderYearComparison from "./placeholder/year-comparison";
import placeholderYearRange from "./placeholder/year-range";
import residueCompilationMark from "./residue/compilation-mark";
import residueMarkdownMark from "./residue/markdown-mark";
import residuePageResidue from "./residue/page-residue";
import structureClosing from "./structure/closing";
import structureEmptySection from "./structure/empty-section";
import structureLeadWithoutContent from "./structure/lead-without-content";
import structureMissingSection from "./structure/missing-section";
import structureReportWithRequest from "./structure/report-with-request";
import structureSalutationMissing from "./structure/salutation-missing";
import structureSectionOrder from "./structure/section-order";
import structureTitleWithoutBody from "./structure/title-without-body";
import styleLongSentence from "./style/long-sentence";
import wordingNearMiss from "./wording/near-miss";

const rules: readonly Rule[] = [
  consistencyNameForms,
  consistencyShortName,
  formulaMembers,
  formulaQuotationMarks,
  formulaQuotationScope,
  formulaSetForm,
  numberingAnnouncedCount,
  numberingAttachmentSequence,
  numberingBracketHalves,
  numberingDanglingReference,
  numberingDuplicateTitle,
  numberingEnumerationFamily,
  numberingEnumerationMark,
  numberingEnumerationSequence,
  numberingFigureSequence,
  numberingHeadingEndMark,
  numberingHeadingSequence,
  numberingHouseForm,
  numberingLevelInversion,
  numberingLevelSkip,
  numberingLoneItem,
  numberingMarkerMark,
  numberingMarkerPunctuation,
  numberingPieceCount,
  numberingSiblingStyle,
  placeholderAlternative,
  placeholderAnonymous,
  placeholderAssistantLeftover,
  placeholderDateBlank,
  placeholderDeveloperWord,
  placeholderDroppedValue,
  placeholderEmptyPair,
  placeholderGluedNumbers,
  placeholderInstruction,
  placeholderLeaderDropped,
  placeholderLeaderLetter,
  placeholderMask,
  placeholderPlanPeriod,
  placeholderYearAnachronism,
  placeholderYearComparison,
  placeholderYearRange,
  residueCompilationMark,
  residueMarkdownMark,
  residuePageResidue,
  structureClosing,
  structureEmptySection,
  structureLeadWithoutContent,
  structureMissingSection,
  structureReportWithRequest,
  structureSalutationMissing,
  structureSectionOrder,
  structureTitleWithoutBody,
  styleLongSentence,
  wordingNearMiss,
];

export default rules;
