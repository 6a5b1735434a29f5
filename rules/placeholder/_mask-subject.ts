import type { Span } from "../../engine/span";

/** What a mask stands for; `surnamed`: a surname stands before it, as in 张××. */
export type MaskSubject = "number" | "place" | "organ" | "person" | "surnamed" | "code" | "name";

const SURNAMES =
  "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁董苏叶吕魏蒋田杜丁沈姜范傅钟卢汪戴崔陆廖姚金邱夏谭韦贾邹石熊孟秦阎薛侯雷龙段郝孔邵史毛顾赖康贺严尹钱牛洪龚";

/** What may stand before a surname: no word that the surname could belong to. */
const NAMES_PERSON = /(?:^|[^一-鿿]|任命|[由和与及给对长员人者民生师志户]|书记|主任)$/;

const CODE_AFTER = /^(?:号(?!线|楼|院)|次(?:列车|航班)|急救|热线|〕|号文)/;
const CODE_BEFORE = /(?:[A-Z]|〔|热线|电话：?|文号：?|编号：?|账号：?)$/;
const NUMBER_AFTER =
  /^(?:[%‰℃]|个百分点|[多余来]?(?:[十百千万亿]|余|多)*(?:[个名位人家项条件户所处台辆套张份篇场天周岁元吨亩次批期届类级支种例轮只栋幢座间层倍年时分秒类床]|平方|立方|公里|公斤|公顷|小时|分钟|千克|㎡|人次|余|多|万|亿)|岁|月龄)/;
const NUMBER_BEFORE =
  /(?:达|达到|至|到|为|约|近|超过|突破|超|共|共有|计|累计|增长|下降|提高|降低|增加|减少|上升|新增|不少于|不低于|同比|占比|第|率|[\d.])$/;
const PERSON_AFTER =
  /^(?:同志|先生|女士|书记|市长|县长|区长|省长|局长|厅长|主任|处长|科长|主席|部长|校长|院长|介绍|表示|说|告诉|感叹)/;
const PERSON_BEFORE = /(?:(?:负责|联系|经办|承办|主持|记录|签发)人|姓名|[组局厅处科院校所站]长|主任|书记)[为是：]?$/;
const PLACE_AFTER =
  /^(?:省|市|县|区(?!域)|州|镇|乡|村|旗|盟|街道|社区|自治|新区|大道|路|街|地区|高新|经开|开发区|等地|林业|卫生院|人民|中心)/;
const ORGAN_AFTER =
  /^(?:局|委|厅|部|处|科|院|所|站|队|组|公司|集团|单位|大学|学院|学校|医院|中学|小学|中心|银行|协会|学会|办|支部|党委|党组|教授|机构|平台|医科)/;
const PLACE_BEFORE = /(?:健康|平安|法治|美丽|数字|幸福|智慧|国际化)[“”]?$/;

/** Whether a surname stands before `at`: 张×, 任命李xx. */
export const isSurnamed = (folded: string, at: number): boolean => {
  const surname = folded[at - 1] ?? "";
  return surname !== "" && SURNAMES.includes(surname) && NAMES_PERSON.test(folded.slice(Math.max(0, at - 4), at - 1));
};

/** What the mask at `span` stands for, told by its neighbours. */
export const subjectOf = (folded: string, span: Span): MaskSubject => {
  const after = folded.slice(span.end, span.end + 6);
  const before = folded.slice(Math.max(0, span.start - 4), span.start);
  if (CODE_BEFORE.test(before) || CODE_AFTER.test(after)) return "code";
  if (NUMBER_AFTER.test(after) || /[.—–～∶]/.test(folded.slice(span.start, span.end))) return "number";
  if (isSurnamed(folded, span.start)) return "surnamed";
  if (PLACE_AFTER.test(after) || PLACE_BEFORE.test(before)) return "place";
  if (ORGAN_AFTER.test(after)) return "organ";
  if (PERSON_AFTER.test(after) || PERSON_BEFORE.test(folded.slice(Math.max(0, span.start - 6), span.start)))
    return "person";
  return NUMBER_BEFORE.test(before) ? "number" : "name";
};

const MISSING: Readonly<Record<MaskSubject, string>> = {
  number: "缺数字，应补上核实过的数据",
  place: "缺地名，应补上实际地名",
  organ: "缺单位名称，应补上全称或规范化简称",
  person: "缺姓名，应补上真实姓名",
  surnamed: "隐去了姓名，应写全名",
  code: "缺号码，应补上实际编号",
  name: "是占位，应换成实际内容",
};

const WORD_AFTER: Readonly<Partial<Record<MaskSubject, RegExp>>> = {
  number: NUMBER_AFTER,
  place: PLACE_AFTER,
  organ: ORGAN_AFTER,
  code: CODE_AFTER,
};

/** The message for a mask: what is missing and what to do; the mask is shown with the word it belongs to. */
export const maskMessage = (folded: string, span: Span, subject: MaskSubject): string => {
  const word = WORD_AFTER[subject]?.exec(folded.slice(span.end, span.end + 6))?.[0] ?? "";
  return `“${folded.slice(span.start, span.end)}${word}”${MISSING[subject]}，定稿中不能留有占位。`;
};
