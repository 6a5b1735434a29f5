import type { Block, Part } from "../../engine/document/model";
import { definePartRule } from "../../engine/rule";
import { hasElement } from "../common/furniture";
import { contentOf, wordsOf } from "./_places";

const ADDRESSED = new Set(["通知", "请示", "报告", "函", "批复", "通报", "意见", "决定", "汇报"]);
const ORGAN_END =
  /(?:政府|机构|部门|单位|[厅局部委办院会处科室所站队组]|公司|学校|中心|[乡镇县区市省]|街道|街道办|园区|机关|支部|党组|企业|协会|银行|医院|大学|党工委|管委会|办公厅)(?:（[^（）]{1,20}）)?$/;
const ORGANS = /^(?:各|贵|全体|有关|市直|县直|区直|省直|局属|厅属|所属|直属|机关|[一-鿿]{2,20}[厅局部委院府会])/;
const HOLDS_VERB = /[。；？！]|为了?|根据|按照|现将|请|已经|召开|进行|同意|开展|做好|的[一-鿿]{3,}/;
const SPOKEN =
  /^(?:同志们|各位[一-鿿]{2,6}|尊敬的[一-鿿]{2,12}|女士们|先生们|朋友们|同学们|老师们|代表们|委员们)(?:[、，](?:同志们|各位[一-鿿]{2,6}|女士们|先生们|朋友们|同学们|老师们|代表们|委员们)){0,4}$/;
const LONGEST = 80;

const isOrgans = (line: string): boolean =>
  line.length >= 3 && line.length <= LONGEST && ORGANS.test(line) && ORGAN_END.test(line) && !HOLDS_VERB.test(line);

const SKIPPED = new Set(["title", "documentNumber", "note", "residue"]);

/** The line under the title, where an addressee stands, if there is none and text follows. */
const firstLine = (part: Part): Block | undefined => {
  if (part.titleSpan === null) return undefined;
  const at = part.blocks.findIndex(
    ({ paragraph, start }) => start > (part.titleSpan?.start ?? 0) && !SKIPPED.has(paragraph.element),
  );
  const [first, next] = part.blocks.slice(at, at + 2);
  return at < 0 || next === undefined || next.paragraph.element === "signature" ? undefined : first;
};

export default definePartRule({
  id: "format/addressee-colon",
  title: "主送机关和称呼后面用冒号。",
  rationale: "主送机关顶格写在标题下面，最后一个名称后标全角冒号；讲话开头的称呼也用冒号，提示后面的话是对谁说的。",
  basis: [
    { source: "GB/T 9704-2012", clause: "7.3.2", evidence: "secondary" },
    { source: "GB/T 15834-2011", clause: "4.7.3.4", evidence: "standard" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  always: true,
  examples: {
    invalid: [
      {
        text: "关于做好值班工作的通知\n⟦各县区人民政府，市直各单位⟧\n请安排好值班，遇有情况及时报告。",
        fixed: "关于做好值班工作的通知\n各县区人民政府，市直各单位：\n请安排好值班，遇有情况及时报告。",
        unsafe: true,
      },
      {
        text: "关于解决防汛经费的请示\n⟦县人民政府，⟧\n为做好防汛工作，需要解决经费30万元。\n妥否，请批示。\n县水务局\n2024年3月5日",
        fixed:
          "关于解决防汛经费的请示\n县人民政府：\n为做好防汛工作，需要解决经费30万元。\n妥否，请批示。\n县水务局\n2024年3月5日",
        unsafe: true,
      },
      {
        text: "在全市防汛工作会议上的讲话\n⟦同志们⟧\n今天召开防汛工作会议，主要任务是部署今年的防汛工作。",
        fixed: "在全市防汛工作会议上的讲话\n同志们：\n今天召开防汛工作会议，主要任务是部署今年的防汛工作。",
        unsafe: true,
      },
      {
        text: "在全市防汛工作会议上的讲话\n⟦各位领导，同志们，⟧\n今天召开防汛工作会议，主要任务是部署今年的防汛工作。",
        severity: "information",
      },
    ],
    valid: [
      { text: "关于做好值班工作的通知\n各县区人民政府，市直各单位：\n请安排好值班，遇有情况及时报告。" },
      { text: "关于做好值班工作的通知\n为做好防汛值班工作，现将有关事项通知如下，请各单位认真执行。" },
      {
        text: "在全市防汛工作会议上的讲话\n同志们！\n今天召开防汛工作会议，主要任务是部署今年的防汛工作。",
        note: "致辞里常用叹号。",
      },
      { text: "关于成立防汛指挥部的决定\n组成人员\n总指挥由县长担任，副总指挥由分管副县长担任。" },
      { text: "在全市防汛工作会议上的讲话\n同志们，今天召开防汛工作会议，主要任务是部署今年的防汛工作。" },
    ],
  },
  *check(part) {
    const spoken = part.genre === "讲话" || part.genre === "致辞";
    if (part.genre === null || (!spoken && !ADDRESSED.has(part.genre))) return;
    if (hasElement(part, "addressee")) return;
    const block = firstLine(part);
    if (block === undefined || block.paragraph.marker) return;
    const line = wordsOf(block).slice(0, LONGEST + 2);
    const mark = /[，。、；]$/.exec(line)?.[0] ?? "";
    const names = line.slice(0, line.length - mark.length).trimEnd();
    if (spoken ? !SPOKEN.test(names) : !isOrgans(names)) return;
    const span = contentOf(block);
    yield {
      span,
      severity: spoken && mark !== "" ? "information" : "warning",
      message: `${spoken ? "称呼" : "主送机关"}后面要用冒号，请${mark === "" ? "补上" : `将“${mark}”改为冒号`}。`,
      fixes: [
        {
          title: "用冒号",
          safety: "unsafe",
          edits: [{ span: { start: span.end - mark.length, end: span.end }, newText: "：" }],
        },
      ],
    };
  },
});
