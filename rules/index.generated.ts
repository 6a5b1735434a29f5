// 由 npm run gen 生成，请勿手改。
import type { Rule } from "../engine/rule";
import characterBrokenLine from "./character/broken-line";
import characterCompatibility from "./character/compatibility";
import characterDigitLetter from "./character/digit-letter";
import characterFullWidth from "./character/full-width";
import characterInvisible from "./character/invisible";
import characterLookAlike from "./character/look-alike";
import characterMojibake from "./character/mojibake";
import characterSpacedWord from "./character/spaced-word";
import characterSplitWord from "./character/split-word";
import characterTraditional from "./character/traditional";
import characterUnreadable from "./character/unreadable";
import consistencyDocumentTitle from "./consistency/document-title";
import consistencyEarlyShortName from "./consistency/early-short-name";
import consistencyEventOrder from "./consistency/event-order";
import consistencyNameForms from "./consistency/name-forms";
import consistencyNumberForms from "./consistency/number-forms";
import consistencyPersonName from "./consistency/person-name";
import consistencyQuotedForm from "./consistency/quoted-form";
import consistencyShortName from "./consistency/short-name";
import consistencyStageOrder from "./consistency/stage-order";
import consistencyStatedFigure from "./consistency/stated-figure";
import consistencyStockFigure from "./consistency/stock-figure";
import consistencyTitleYear from "./consistency/title-year";
import formatAddresseeColon from "./format/addressee-colon";
import formatAttachmentLabel from "./format/attachment-label";
import formatAttachmentName from "./format/attachment-name";
import formatAttachmentNote from "./format/attachment-note";
import formatCommandTone from "./format/command-tone";
import formatContactNumber from "./format/contact-number";
import formatCopyLine from "./format/copy-line";
import formatDateOrder from "./format/date-order";
import formatDocumentNumber from "./format/document-number";
import formatHeadElements from "./format/head-elements";
import formatImpossibleDate from "./format/impossible-date";
import formatIssueDate from "./format/issue-date";
import formatIssueDateForm from "./format/issue-date-form";
import formatNoteBracket from "./format/note-bracket";
import formatOutdatedElement from "./format/outdated-element";
import formatReplyReference from "./format/reply-reference";
import formatReplyTone from "./format/reply-tone";
import formatRequestAddressee from "./format/request-addressee";
import formatSecrecyMarking from "./format/secrecy-marking";
import formatSignatureOrgan from "./format/signature-organ";
import formatTitleFrame from "./format/title-frame";
import formatUpwardCopy from "./format/upward-copy";
import formatUrgencyMarking from "./format/urgency-marking";
import formatWeekday from "./format/weekday";
import formulaMeetingName from "./formula/meeting-name";
import formulaMembers from "./formula/members";
import formulaNearMiss from "./formula/near-miss";
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
import numberingSequenceWord from "./numbering/sequence-word";
import numberingSiblingStyle from "./numbering/sibling-style";
import numeralApproximateNumber from "./numeral/approximate-number";
import numeralCalendarWord from "./numeral/calendar-word";
import numeralChangeAmount from "./numeral/change-amount";
import numeralChangeDirection from "./numeral/change-direction";
import numeralChangeMultiple from "./numeral/change-multiple";
import numeralClockTime from "./numeral/clock-time";
import numeralDateForm from "./numeral/date-form";
import numeralDateRange from "./numeral/date-range";
import numeralDatedName from "./numeral/dated-name";
import numeralDayWord from "./numeral/day-word";
import numeralDecade from "./numeral/decade";
import numeralDecreaseMultiple from "./numeral/decrease-multiple";
import numeralDoubledApproximation from "./numeral/doubled-approximation";
import numeralFixedWord from "./numeral/fixed-word";
import numeralFractionForm from "./numeral/fraction-form";
import numeralImpossibleRate from "./numeral/impossible-rate";
import numeralLargeNumber from "./numeral/large-number";
import numeralLeadingZero from "./numeral/leading-zero";
import numeralMalformedNumber from "./numeral/malformed-number";
import numeralMixedDate from "./numeral/mixed-date";
import numeralPartOverWhole from "./numeral/part-over-whole";
import numeralPartSum from "./numeral/part-sum";
import numeralPercentagePoint from "./numeral/percentage-point";
import numeralRangeUnit from "./numeral/range-unit";
import numeralShortYear from "./numeral/short-year";
import numeralStructureShare from "./numeral/structure-share";
import numeralZeroForm from "./numeral/zero-form";
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
import placeholderQuestionMarks from "./placeholder/question-marks";
import placeholderYearAnachronism from "./placeholder/year-anachronism";
import placeholderYearComparison from "./placeholder/year-comparison";
import placeholderYearRange from "./placeholder/year-range";
import punctuationAdjacentDunhao from "./punctuation/adjacent-dunhao";
import punctuationCaptionEnd from "./punctuation/caption-end";
import punctuationColon from "./punctuation/colon";
import punctuationConnector from "./punctuation/connector";
import punctuationDash from "./punctuation/dash";
import punctuationDoubled from "./punctuation/doubled";
import punctuationEllipsis from "./punctuation/ellipsis";
import punctuationEllipsisWithEtc from "./punctuation/ellipsis-with-etc";
import punctuationHalfWidth from "./punctuation/half-width";
import punctuationInnerEdge from "./punctuation/inner-edge";
import punctuationInnerSpace from "./punctuation/inner-space";
import punctuationLawTitle from "./punctuation/law-title";
import punctuationLineEdge from "./punctuation/line-edge";
import punctuationListAnd from "./punctuation/list-and";
import punctuationListEnd from "./punctuation/list-end";
import punctuationListEtc from "./punctuation/list-etc";
import punctuationMissingEnd from "./punctuation/missing-end";
import punctuationNameDot from "./punctuation/name-dot";
import punctuationNesting from "./punctuation/nesting";
import punctuationOrganDunhao from "./punctuation/organ-dunhao";
import punctuationPairs from "./punctuation/pairs";
import punctuationQuoteEnd from "./punctuation/quote-end";
import punctuationQuoteForm from "./punctuation/quote-form";
import punctuationRangeDash from "./punctuation/range-dash";
import punctuationSemicolonAfterStop from "./punctuation/semicolon-after-stop";
import punctuationStraySpace from "./punctuation/stray-space";
import punctuationTitleMarkUse from "./punctuation/title-mark-use";
import punctuationTitleMarks from "./punctuation/title-marks";
import punctuationTitleRemark from "./punctuation/title-remark";
import residueCompilationMark from "./residue/compilation-mark";
import residueFieldError from "./residue/field-error";
import residueHtmlMark from "./residue/html-mark";
import residueInlineResidue from "./residue/inline-residue";
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
import styleAttributiveChain from "./style/attributive-chain";
import styleHeadingParallelism from "./style/heading-parallelism";
import styleLongParagraph from "./style/long-paragraph";
import styleLongSentence from "./style/long-sentence";
import styleRepeatedOpening from "./style/repeated-opening";
import wordingBlendedFrame from "./wording/blended-frame";
import wordingCollocation from "./wording/collocation";
import wordingDatedTerm from "./wording/dated-term";
import wordingDocumentName from "./wording/document-name";
import wordingDoubledWord from "./wording/doubled-word";
import wordingMissingWith from "./wording/missing-with";
import wordingMissingWord from "./wording/missing-word";
import wordingNearMiss from "./wording/near-miss";
import wordingParticle from "./wording/particle";
import wordingPleonasm from "./wording/pleonasm";
import wordingRepeatedClause from "./wording/repeated-clause";
import wordingRepeatedPart from "./wording/repeated-part";
import wordingSlip from "./wording/slip";
import wordingStandardTerm from "./wording/standard-term";
import wordingTypo from "./wording/typo";
import wordingUnit from "./wording/unit";
import wordingVariant from "./wording/variant";

const rules: readonly Rule[] = [
  characterBrokenLine,
  characterCompatibility,
  characterDigitLetter,
  characterFullWidth,
  characterInvisible,
  characterLookAlike,
  characterMojibake,
  characterSpacedWord,
  characterSplitWord,
  characterTraditional,
  characterUnreadable,
  consistencyDocumentTitle,
  consistencyEarlyShortName,
  consistencyEventOrder,
  consistencyNameForms,
  consistencyNumberForms,
  consistencyPersonName,
  consistencyQuotedForm,
  consistencyShortName,
  consistencyStageOrder,
  consistencyStatedFigure,
  consistencyStockFigure,
  consistencyTitleYear,
  formatAddresseeColon,
  formatAttachmentLabel,
  formatAttachmentName,
  formatAttachmentNote,
  formatCommandTone,
  formatContactNumber,
  formatCopyLine,
  formatDateOrder,
  formatDocumentNumber,
  formatHeadElements,
  formatImpossibleDate,
  formatIssueDate,
  formatIssueDateForm,
  formatNoteBracket,
  formatOutdatedElement,
  formatReplyReference,
  formatReplyTone,
  formatRequestAddressee,
  formatSecrecyMarking,
  formatSignatureOrgan,
  formatTitleFrame,
  formatUpwardCopy,
  formatUrgencyMarking,
  formatWeekday,
  formulaMeetingName,
  formulaMembers,
  formulaNearMiss,
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
  numberingSequenceWord,
  numberingSiblingStyle,
  numeralApproximateNumber,
  numeralCalendarWord,
  numeralChangeAmount,
  numeralChangeDirection,
  numeralChangeMultiple,
  numeralClockTime,
  numeralDateForm,
  numeralDateRange,
  numeralDatedName,
  numeralDayWord,
  numeralDecade,
  numeralDecreaseMultiple,
  numeralDoubledApproximation,
  numeralFixedWord,
  numeralFractionForm,
  numeralImpossibleRate,
  numeralLargeNumber,
  numeralLeadingZero,
  numeralMalformedNumber,
  numeralMixedDate,
  numeralPartOverWhole,
  numeralPartSum,
  numeralPercentagePoint,
  numeralRangeUnit,
  numeralShortYear,
  numeralStructureShare,
  numeralZeroForm,
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
  placeholderQuestionMarks,
  placeholderYearAnachronism,
  placeholderYearComparison,
  placeholderYearRange,
  punctuationAdjacentDunhao,
  punctuationCaptionEnd,
  punctuationColon,
  punctuationConnector,
  punctuationDash,
  punctuationDoubled,
  punctuationEllipsis,
  punctuationEllipsisWithEtc,
  punctuationHalfWidth,
  punctuationInnerEdge,
  punctuationInnerSpace,
  punctuationLawTitle,
  punctuationLineEdge,
  punctuationListAnd,
  punctuationListEnd,
  punctuationListEtc,
  punctuationMissingEnd,
  punctuationNameDot,
  punctuationNesting,
  punctuationOrganDunhao,
  punctuationPairs,
  punctuationQuoteEnd,
  punctuationQuoteForm,
  punctuationRangeDash,
  punctuationSemicolonAfterStop,
  punctuationStraySpace,
  punctuationTitleMarkUse,
  punctuationTitleMarks,
  punctuationTitleRemark,
  residueCompilationMark,
  residueFieldError,
  residueHtmlMark,
  residueInlineResidue,
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
  styleAttributiveChain,
  styleHeadingParallelism,
  styleLongParagraph,
  styleLongSentence,
  styleRepeatedOpening,
  wordingBlendedFrame,
  wordingCollocation,
  wordingDatedTerm,
  wordingDocumentName,
  wordingDoubledWord,
  wordingMissingWith,
  wordingMissingWord,
  wordingNearMiss,
  wordingParticle,
  wordingPleonasm,
  wordingRepeatedClause,
  wordingRepeatedPart,
  wordingSlip,
  wordingStandardTerm,
  wordingTypo,
  wordingUnit,
  wordingVariant,
];

export default rules;
