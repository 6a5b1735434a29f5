import assert from "node:assert/strict";
import { createLinter } from "../../engine/create-linter";
import rules from "../../rules/index.generated";
import { only } from "./configs";

const linter = createLinter(rules);

const messagesOf = (id: string, text: string): readonly string[] => {
  const rule = rules.find((candidate) => candidate.id === id);
  assert.ok(rule, id);
  return linter.lint(linter.parse(text, "plaintext"), only(rule, rules)).diagnostics.map(({ message }) => message);
};

/** What each message has to say, in the order of the findings. */
const CASES: readonly (readonly [id: string, text: string, says: readonly string[]])[] = [
  ["placeholder/mask", "完成投资xx.x亿元，增长x%。", ["“xx.x亿元”缺数字", "“x%”缺数字"]],
  ["placeholder/mask", "由xx县和健康××行动办牵头。", ["“xx县”缺地名", "“××”缺地名"]],
  ["placeholder/mask", "会同xx局、xx公司办理。", ["“xx局”缺单位名称", "“xx公司”缺单位名称"]],
  ["placeholder/mask", "请xx同志主持，xx书记讲话。", ["缺姓名", "缺姓名"]],
  ["placeholder/mask", "项目负责人为***，联系人：XXX。", ["缺姓名", "缺姓名"]],
  ["placeholder/mask", "按照新国发x号文件，开行Gxxxx次列车。", ["“x号”缺号码", "缺号码"]],
  ["placeholder/mask", "获评“xx”称号，覆盖人数达xx。", ["“xx”是占位", "“xx”缺数字"]],
  ["placeholder/date-blank", "xxxx年、x月、xxxxx月、xxx日。", ["缺年份", "缺月份", "缺年份和月份", "缺月份和日期"]],
  ["placeholder/year-range", "2025—2023年和2023—2023年、2022、2022年。", ["颠倒", "不成其为一段时间", "两个年份都是"]],
  ["residue/page-residue", "工作总结\n  今年以来，工作稳步推进。\n- 3 -\n  下一步，继续抓好落实。", ["页码"]],
  ["residue/page-residue", "工作总结范文（通用9篇）\n第1篇：工作总结\n  今年以来，工作稳步推进。", ["范文汇编的标题"]],
  ["residue/page-residue", "工作总结报告\n工作总结报告\n  今年以来，各项工作稳步推进。", ["重复的标题"]],
];

describe("占位与残留的消息说清缺什么", () => {
  for (const [id, text, says] of CASES)
    it(`${id}：${text.replaceAll("\n", "⏎")}`, () => {
      const messages = messagesOf(id, text);
      assert.equal(messages.length, says.length, messages.join("\n"));
      says.forEach((words, i) => {
        assert.ok(messages[i]?.includes(words), `${messages[i]} 应说“${words}”`);
      });
    });
});
