import { defineParagraphRule } from "../../engine/rule";

const NAMED = /^“中华人民共和国[^，。；：“”《》]{1,40}(?:法|法典|条例|实施细则|管理办法|规定)(?:（[^（）”]{1,8}）)?”/;
const LONGEST = 60;

export default defineParagraphRule({
  id: "punctuation/law-title",
  title: "法律法规的名称用书名号。",
  rationale: "法律、法规是文件，名称用书名号标示；引号只标示引语和着重说的词语。",
  basis: [{ source: "GB/T 15834-2011", clause: "4.15.1", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  triggers: { literals: ["“中华人民共和国"] },
  *check({ folded }, { hits }) {
    for (const { at } of hits) {
      const name = NAMED.exec(folded.slice(at, at + LONGEST))?.[0];
      if (name === undefined) continue;
      const span = { start: at, end: at + name.length };
      const newText = `《${name.slice(1, -1)}》`;
      yield {
        span,
        message: `${name}是法律法规的名称，应用书名号。`,
        fixes: [{ title: `改为${newText}`, safety: "unsafe" as const, edits: [{ span, newText }] }],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "根据⟦“中华人民共和国预算法”⟧，对预算草案进行审查。",
        fixed: "根据《中华人民共和国预算法》，对预算草案进行审查。",
        unsafe: true,
      },
      { text: "依照⟦“中华人民共和国土地管理法实施条例”⟧办理。" },
    ],
    valid: [
      { text: "根据《中华人民共和国预算法》，庆祝“中华人民共和国成立七十五周年”。" },
      { text: "本条所称“中华人民共和国公民”，是指具有中国国籍的人；“中华人民共和国境内”的单位，依法纳税。" },
    ],
  },
});
