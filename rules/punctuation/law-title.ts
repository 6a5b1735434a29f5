import { defineParagraphRule } from "../../engine/rule";

/** How a law's name and an official document's name begin, and what each may end with. */
const NAMES = new Map([
  ["“中华人民共和国", /^“[^，。；：“”《》]{8,47}(?:法|法典|条例|实施细则|管理办法|规定)(?:（[^（）”]{1,8}）)?”/],
  ["“关于", /^“[^，。；：“”《》]{4,60}的(?:通知|意见|决定|决议|命令|公告|通告|通报|报告|请示|批复|函|方案|办法|规定)”/],
]);
const LONGEST = 80;

export default defineParagraphRule({
  id: "punctuation/law-title",
  title: "法律法规和文件的名称用书名号。",
  rationale: "法律、法规、公文的名称用书名号标示；引号只标示引语和着重说的词语。",
  basis: [{ source: "GB/T 15834-2011", clause: "4.15.1", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  triggers: { literals: [...NAMES.keys()] },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      const name = NAMES.get(literal)?.exec(folded.slice(at, at + LONGEST))?.[0];
      if (name === undefined) continue;
      const span = { start: at, end: at + name.length };
      const newText = `《${name.slice(1, -1)}》`;
      yield {
        span,
        message: `${name}是${literal === "“关于" ? "文件" : "法律法规"}的名称，应用书名号。`,
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
      {
        text: "市政府印发了⟦“关于加强校园食品安全工作的通知”⟧。",
        fixed: "市政府印发了《关于加强校园食品安全工作的通知》。",
        unsafe: true,
      },
    ],
    valid: [
      { text: "根据《中华人民共和国预算法》，庆祝“中华人民共和国成立七十五周年”。" },
      { text: "开展“关于艾滋病，你需要知道的事”宣传，“关于孝的故事”征文。" },
      { text: "本条所称“中华人民共和国公民”，是指具有中国国籍的人；“中华人民共和国境内”的单位，依法纳税。" },
    ],
  },
});
