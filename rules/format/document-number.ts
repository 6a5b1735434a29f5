import { defineParagraphRule } from "../../engine/rule";
import { EXAMPLES } from "./_document-number-examples";
import { faultAt, NUMBER_WORDS } from "./_document-numbers";

export default defineParagraphRule({
  id: "format/document-number",
  title: "发文字号依次写机关代字、〔四位年份〕、序号和“号”。",
  rationale:
    "发文字号是公文的身份证：年份用六角括号括起、写全四位，序号不编虚位、不加“第”。写法不一，收文登记和检索就会出错。",
  basis: [
    { source: "GB/T 9704-2012", clause: "7.2.5", evidence: "secondary" },
    { source: "GB/T 15834-2011", clause: "4.9.3.4", evidence: "standard" },
  ],
  severity: "error",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: { literals: NUMBER_WORDS },
  examples: EXAMPLES,
  *check(paragraph, { hits }) {
    for (const { at, literal } of hits) {
      const finding = faultAt(paragraph, at, literal);
      if (finding) yield finding;
    }
  },
});
