import type { Part } from "../../engine/document/model";

const FORM_TITLE =
  /(?:表|表格|样式|式样|格式|范本|模板|样本|样张|文本|回执|存根|承诺书|委托书|授权书|协议书?|合同|申请书|通知书|告知书|决定书|证明书|登记簿|编号规则|填写说明|填报说明)$|(?:样式|式样|格式|范本|模板|样本|示范文本|参考文本|参考格式|试样|样例)[）)》]?$/;

/** Whether the part is a form or a model text, made to be filled in by others: 申请表, 合同范本, 格式. */
export const isTemplate = (part: Part): boolean => part.title !== null && FORM_TITLE.test(part.title.trim());

const CASE_TITLE = /案例|案件|案情|判决|裁定|裁决|处罚|处分|曝光|典型问题/;

const PRAISE = /表扬|表彰|嘉奖|先进|典型经验/;

/** Whether the part reports on cases, in which people and places are left unnamed on purpose. */
export const isCaseReport = (part: Part): boolean =>
  part.title !== null &&
  (part.genre === "通报" ? !PRAISE.test(part.title) : part.genre !== "法规" && CASE_TITLE.test(part.title));

const SPEAKS_OF_FORM =
  /格式为|式样为|样式为|编排方式|编号规则|编号方式|命名为|命名格式|命名方式|命名规则|形如|字样|示例|尾号为|车牌号为|号牌为|(?:备注|注明|标注|写明|标明|署名|主题|邮件名)(?:为|：|“|"|请写|格式|如下)/;

/** 写作“×政发〔2024〕×号”, 如“××县”: a pattern in quotation marks. */
const QUOTED_FORM = /(?:[，（；例形]如|写作|写成|表述为|编为)：?“[^”]{0,60}$/;

const LONGEST_REQUEST = 60;

/** Whether the sentence tells readers what to write themselves: 邮件主题注明“XX单位报名”. */
export const speaksOfForm = (folded: string, at: number): boolean => {
  const before = folded.slice(Math.max(0, at - LONGEST_REQUEST), at);
  const sentence = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("；")) + 1);
  return SPEAKS_OF_FORM.test(sentence) || QUOTED_FORM.test(sentence);
};

/** Whether a blank follows the label of a form: 签名：____, 经办人（盖章）：____. */
export const isFormField = (folded: string, at: number): boolean =>
  /：\s*$/.test(folded.slice(Math.max(0, at - 4), at));
