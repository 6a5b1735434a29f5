import { definePartRule } from "../../engine/rule";
import { shift } from "../../engine/span";
import { INSTRUCTION_LITERALS } from "./_instruction-words";
import { type Instruction, instructionAround, variablesOf } from "./_instructions";
import { isTemplate } from "./_purpose";

const findInstructions = (text: string, folded: string, places: readonly number[]): readonly Instruction[] => {
  const found = [...variablesOf(text)];
  let last = -1;
  for (const at of places) {
    const instruction = instructionAround(folded, at);
    if (!instruction || instruction.span.start <= last) continue;
    last = instruction.span.start;
    found.push(instruction);
  }
  return found;
};

export default definePartRule<Instruction>({
  id: "placeholder/instruction",
  title: "定稿中不能留有“待补充”“此处填写”之类的提示和模板变量。",
  rationale:
    "[待补充]、【此处填写数据】、{{单位名称}} 是写给起草人看的提示，留在定稿里说明内容没有写完，应补上内容并删去提示。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "error",
  draftSeverity: "information",
  recommended: true,
  fixable: "no",
  scope: "part",
  triggers: { literals: INSTRUCTION_LITERALS, classes: ["template"] },
  collect: ({ text, folded }, { hits }) =>
    findInstructions(
      text,
      folded,
      hits.map(({ at }) => at),
    ),
  *check(part, { facts }) {
    const template = isTemplate(part);
    for (const { block, fact } of facts)
      yield {
        span: shift(fact.span, block.start),
        message: fact.doubtful
          ? `“${fact.shown}”尚未确定，印发前应核实并写明。`
          : `“${fact.shown}”是写给起草人的提示，应补上内容并删去提示。`,
        severity: template ? "information" : fact.doubtful ? "warning" : "error",
      };
  },
  examples: {
    invalid: [
      { text: "全年完成投资⟦[待补充]⟧，惠及群众⟦（此处填写数据）⟧。" },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a template's variable is what the rule looks for
      { text: "⟦【待补：印发机关】⟧决定，由⟦{{name}}⟧牵头，⟦${部门}⟧配合，报⟦<单位名称>⟧备案，致⟦{姓名}⟧。" },
      { text: "现将⟦【单位名称】⟧有关情况报告如下，⟦（请补充主要成效）⟧。" },
      { text: "组织安全教育⟦【插入图表】⟧，典型做法⟦【具体案例】⟧，新增公路⟦［数量］⟧公里，综合利用率达到⟦[比例]⟧%。" },
      { text: "联系人为⟦[姓名]⟧，电话⟦（待填写）⟧，数据⟦（数据待核实）⟧。" },
      { text: "一、存在的问题\n⟦（请补充……）⟧" },
      { text: "会议时间⟦（待定）⟧，地点另行通知。", severity: "warning" },
      { text: "报名登记表\n  填表单位⟦（请填写全称）⟧。", severity: "information", note: "表格的填写提示。" },
    ],
    valid: [
      { text: "如实填写《申请表》，补充完善材料（以下简称材料），插入U盘，此处略去（略）。" },
      { text: "【案例】某市推行“一网通办”，【具体措施】：加强宣传。" },
      { text: "【时间】8月2日上午\n【地点】市政府会议室\n联系人（姓名）由各单位确定。" },
      { text: "开立待核查账户，事项待定，名单待补充，数据待核实。", note: "没有括起来的，是正文。" },
      { text: "《填写说明》见附件（填写说明附后），（请在此处盖章），（此处从略）。" },
      { text: "根据《关于修改<中华人民共和国电力法>的决定》，参考文献[1]，数组{1}，变量$x。" },
      { text: "保证金（金额由双方约定，待合同签订后补充明确）按期缴纳，（补充协议另行签订），（具体见附件）。" },
      { text: "（请填写附件1后报送），（请确认后回复），（请于5日前补充提交），（待补充协议签订后执行）。" },
    ],
  },
});
