import { defineParagraphRule } from "../../engine/rule";

const DOUBLED = [..."。！？"].flatMap((inner) => [..."。，；！？"].map((outer) => `${inner}”${outer}`));
const SPEAKS = /(?:指出|强调|说|表示|写道|曾说|讲过)：$/;
/** A whole sentence without its full stop, and no name or slogan: two clauses at least. */
const isSentence = (quoted: string): boolean => {
  const comma = quoted.indexOf("，");
  return comma >= CLAUSE && quoted.length - comma > CLAUSE && !"。！？…—".includes(quoted.slice(-1));
};
const CLAUSE = 4;
const LONGEST = 200;

export default defineParagraphRule({
  id: "punctuation/quote-end",
  title: "引文末尾的点号，引号内外只用一个。",
  rationale:
    "引用完整的话独立成句，点号放在引号里面，外面不再加；引文只是句子的一部分，末尾不用点号，点号放在外面。“。”。”里外都用，就多了一个。",
  basis: [
    { source: "GB/T 15834-2011", clause: "B.2.1", evidence: "standard" },
    { source: "图书编校质量差错认定细则（2005）", clause: "第三十二条", evidence: "standard" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  triggers: { literals: [...DOUBLED, "”。"] },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      const quoteAt = literal === "”。" ? at : at + 1;
      const from = Math.max(0, quoteAt - LONGEST);
      const found = folded.slice(from, quoteAt).lastIndexOf("“");
      if (found < 0) continue;
      const open = from + found;
      const isSpeech = SPEAKS.test(folded.slice(Math.max(0, open - 4), open));
      if (literal !== "”。") {
        const drop = isSpeech || literal.startsWith("！") || literal.startsWith("？") ? quoteAt + 1 : at;
        yield {
          span: { start: at, end: at + 3 },
          ...(literal.startsWith("。") ? {} : { severity: "information" }),
          message: `“${literal}”引号内外都有点号，只能留一个：引文独立成句的留里面的，否则留外面的。`,
          fixes: [
            {
              title: `删去“${folded.charAt(drop)}”`,
              safety: "unsafe",
              edits: [{ span: { start: drop, end: drop + 1 }, newText: "" }],
            },
          ],
        };
      } else if (isSpeech && isSentence(folded.slice(open + 1, quoteAt)))
        yield {
          span: { start: quoteAt, end: quoteAt + 2 },
          severity: "hint",
          message: "冒号后引用完整的话，句号一般放在引号里面，写作“。”在前、引号在后。",
          fixes: [
            {
              title: "把句号移到引号里面",
              safety: "unsafe",
              edits: [{ span: { start: quoteAt, end: quoteAt + 2 }, newText: "。”" }],
            },
          ],
        };
    }
  },
  examples: {
    invalid: [
      {
        text: "会议指出：“没有全民健康，就没有全面小康⟦。”。⟧",
        fixed: "会议指出：“没有全民健康，就没有全面小康。”",
        unsafe: true,
      },
      {
        text: "要牢记“打铁还需自身硬⟦。”，⟧严格要求自己。",
        fixed: "要牢记“打铁还需自身硬”，严格要求自己。",
        unsafe: true,
      },
      {
        text: "群众称赞“真方便⟦！”，⟧满意度很高。",
        fixed: "群众称赞“真方便！”满意度很高。",
        unsafe: true,
        severity: "information",
      },
      {
        text: "会议强调：“没有全民健康，就没有全面小康⟦”。⟧",
        fixed: "会议强调：“没有全民健康，就没有全面小康。”",
        unsafe: true,
        severity: "hint",
      },
    ],
    valid: [
      { text: "会议指出：“没有全民健康，就没有全面小康。”会后参观了展览。" },
      { text: "主题为：“安全第一”。围绕“我是谁？”的问题开展讨论。" },
      { text: "会议强调：“两个维护”。" },
    ],
  },
});
