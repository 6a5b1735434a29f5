import { defineParagraphRule } from "../../engine/rule";

interface Frame {
  readonly id: string;
  readonly literals: readonly string[];
  /** Matched at the hit. */
  readonly pattern: RegExp;
  readonly advice: string;
}

const FRAMES: readonly Frame[] = [
  {
    id: "host",
    literals: ["会议由"],
    pattern: /^会议由[^，。；]{1,16}主持会议/,
    advice: "“会议由某某主持”和“某某主持会议”只用一个",
  },
  {
    id: "cause",
    literals: ["原因是", "原因在于", "原因主要是"],
    pattern: /^原因(?:主要)?(?:是|在于)(?!因为|由于)[^，。；：是]{2,30}(?:造成|引起|导致|所致|所造成)的?(?=[。；，])/,
    advice: "“原因是……”和“由……造成”只用一个",
  },
  {
    id: "by",
    literals: ["深受"],
    pattern: /^深受[^，。；、]{1,12}所(?:欢迎|喜爱|好评|爱戴|鼓舞|感动)/,
    advice: "“深受……欢迎”和“为……所欢迎”只用一个",
  },
  {
    id: "around",
    literals: ["围绕以", "本着以", "通过以"],
    pattern: /^(?:围绕以|本着以|通过以)[^，。；]{2,24}为(?:中心|核心|主题|主线|原则|载体|抓手)/,
    advice: "“围绕”“本着”“通过”和“以……为”只用一个",
  },
  {
    id: "principle",
    literals: ["本着"],
    pattern: /^本着(?!以)[^，。；的]{2,16}为(?:原则|宗旨|目的)/,
    advice: "“本着……的原则”和“以……为原则”只用一个",
  },
  {
    id: "reason",
    literals: ["之所以"],
    pattern: /^之所以[^，。；]{2,24}的原因(?=，|是|在于)/,
    advice: "“之所以”和“的原因”只用一个",
  },
  {
    id: "negation",
    literals: ["防止", "避免", "杜绝", "严防", "谨防"],
    pattern: /^(?:防止|避免|杜绝|严防|谨防)[^，。；：]{2,16}(?:不再|不会?)(?:发生|出现)(?=[，。；]|$)/,
    advice: "“防止”已是否定，后面不用“不”",
  },
];
const BY_LITERAL = new Map(FRAMES.flatMap((frame) => frame.literals.map((literal) => [literal, frame] as const)));
const LONGEST = 48;

export default defineParagraphRule({
  id: "wording/blended-frame",
  title: "一句话不能套用两个句式。",
  rationale: "“会议由市长主持会议”是“会议由市长主持”和“市长主持会议”叠在了一起，留一个才通顺；审稿时按语病计错。",
  basis: [
    { source: "《图书编校质量差错认定细则》", clause: "第十九条", evidence: "standard" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "no",
  lexical: true,
  scope: "paragraph",
  triggers: { literals: [...BY_LITERAL.keys()] },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      const frame = BY_LITERAL.get(literal) as Frame;
      const found = frame.pattern.exec(folded.slice(at, at + LONGEST))?.[0];
      if (found === undefined) continue;
      yield {
        span: { start: at, end: at + found.length },
        entryId: `blended:${frame.id}`,
        message: `“${found}”套用了两个句式：${frame.advice}。`,
      };
    }
  },
  examples: {
    invalid: [
      { text: "⟦会议由市长主持会议⟧。⟦原因是责任落实不到位造成的⟧。" },
      { text: "这项工作⟦深受群众所欢迎⟧，⟦围绕以人民为中心⟧开展工作，⟦本着公开公正为原则⟧。" },
      { text: "⟦之所以进展缓慢的原因⟧，是资金没有到位；要⟦防止类似事故不再发生⟧。" },
    ],
    valid: [
      { text: "会议由市长主持，会议强调抓落实。市长主持会议。" },
      { text: "原因是责任落实不到位，由此造成的损失由单位承担。原因是多方面的，有的是管理不善造成的。" },
      { text: "深受群众欢迎，围绕中心工作，以人民为中心，本着公开公正的原则，防止类似事故再次发生。" },
      { text: "防止工作中不作为、不负责现象发生；避免不了解情况的人员出现差错。" },
    ],
  },
});
