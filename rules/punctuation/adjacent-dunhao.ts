import type { Edit } from "../../engine/diagnostic";
import { defineDocumentRule } from "../../engine/rule";
import { type Occurrence, reportOccurrences } from "./_occurrences";

const OPEN_OF: Readonly<Record<string, string>> = { "”": "“", "》": "《" };
/** What goes on with a list of quoted items that one without quotation marks belongs to. */
const LONGEST = 400;

/** Whether every member of the list around the mark is quoted: in a mixed list the mark has to stay. */
const isUniform = (folded: string, at: number): boolean => {
  const close = folded.charAt(at - 1);
  const open = OPEN_OF[close] as string;
  let start = folded.lastIndexOf(open, at);
  for (let i = 0; i < 50 && start > 0 && at - start < LONGEST; i++) {
    const before = folded.charAt(start - 1);
    if (before === "、" && folded.charAt(start - 2) !== close) return false;
    if (before !== "、" && before !== close) break;
    start = folded.lastIndexOf(open, start - 2);
  }
  let end = folded.indexOf(close, at + 2);
  for (let i = 0; i < 50 && end > 0 && end - at < LONGEST; i++) {
    if (folded.charAt(end + 1) === "、" && folded.charAt(end + 2) !== open) return false;
    const next = folded.charAt(end + 1) === "、" ? end + 2 : end + 1;
    if (folded.charAt(next) !== open) break;
    end = folded.indexOf(close, next);
  }
  return true;
};

const edits = (at: number): readonly Edit[] => [{ span: { start: at, end: at + 1 }, newText: "" }];

export default defineDocumentRule<Occurrence>({
  id: "punctuation/adjacent-dunhao",
  title: "并列的引号之间、书名号之间通常不用顿号。",
  rationale:
    "“甲”“乙”靠引号已经分开，标准说通常不用顿号；已发布的公文两种写法各半，所以默认不查，要求严的单位可以打开。并列的各项有的不加引号，或者引号后还有括注时，顿号要保留。",
  basis: [{ source: "GB/T 15834-2011", clause: "4.5.3.5", evidence: "standard" }],
  severity: "hint",
  recommended: false,
  fixable: "safe",
  scope: "document",
  triggers: { literals: ["”、“", "》、《"] },
  collect: ({ folded }, { hits }) =>
    hits
      .map(({ at }) => at + 1)
      .filter((at) => isUniform(folded, at))
      .map((at) => ({
        span: { start: at - 1, end: at + 2 },
        edits: edits(at),
        message: `“${folded.slice(at - 1, at + 2)}”之间的顿号通常不用，可删去。`,
      })),
  *check(_document, { facts }) {
    yield* reportOccurrences(facts, {
      fix: "删去顿号",
      many: (count) => `并列的引号、书名号之间通常不用顿号，全文${count}处，可一次删去。`,
    });
  },
  examples: {
    invalid: [
      { text: "建立“登记卡⟦”、“⟧责任卡⟦”、“⟧活动卡”三项制度。", fixed: "建立“登记卡”“责任卡”“活动卡”三项制度。" },
      { text: "学习《条例⟦》、《⟧准则》和《办法》。", fixed: "学习《条例》《准则》和《办法》。" },
      {
        text: "《一⟦》、《⟧二》、《三》、《四》、《五》、《六》、《七》。",
        fixed: "《一》《二》《三》《四》《五》《六》《七》。",
        note: "处数多时只报告一次。",
      },
    ],
    valid: [
      { text: "建立“登记卡”“责任卡”两项制度，学习《条例》《准则》。" },
      { text: "落实“主题党日”、“党费日”、党员信息采集等制度。", note: "有一项不加引号，顿号要保留。" },
      { text: "订阅《日报》（海外版）、《晚报》，落实三会一课、“主题党日”、“党费日”。" },
    ],
  },
});
