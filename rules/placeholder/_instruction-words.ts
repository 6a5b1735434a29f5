/** What a drafter writes in brackets to himself or to the next hand. */
export const TO_DO =
  /^(?:(?:请?在)?此处|请(?:填写|填入|插入|补充|补齐|填报|核实|核对|确认)|(?:填写|填入|插入|补充)(?:$|[^，。]{0,6}(?:数据|内容|名称|数字|情况|时间|日期|单位|姓名|图片|表格|金额|文字|信息|案例)$)|(?:数据|内容|名单|金额|时间|地点|名称|情况|文号|具体.{0,8})?(?:待|需|须)(?:补(?!充协议|充规定|充通知)|填|核|确认|完善|更新)|可(?:根据|结合).{0,12}(?:补充|填写|调整))|待(?:补充?|填写?|核实?|核对|确认|完善)$/;
/** A time or place that may be truly open. */
export const OPEN_MATTER = /^(?:时间|地点|人员|名单|日期|具体.{0,6})?待定$/;
/** What a form or a notice says to its readers. */
export const FOR_READERS = /盖章|签字|签名|粘贴|贴照片|略$|从略|说明|指南|要求|规范|附件|报送|提交|回复|反馈/;
/** Names of fields that stand alone in brackets where a value should be. */
export const FIELD =
  /^(?:单位|单位名称|单位全称|部门|部门名称|公司名称|学校名称|机关名称|姓名|你的姓名|职务|时间|日期|地点|金额|数字|数据|具体(?:数字|数据|时间|日期|地点|内容)|联系人|联系电话|电话|标题|(?:会议|活动|项目|文件)名称|地区|地名|年份|发文字号|印发机关|发文机关)$/;

const VERBS = ["待补", "待填", "待核", "待确", "待完", "待更", "待定", "需补", "需核", "须补", "此处"];
const REQUESTS = ["请填", "填写", "填入", "填报", "插入", "请补", "补充", "请核", "请确", "补齐"];
const NAMES = [
  "单位",
  "单位名称",
  "单位全称",
  "部门",
  "部门名称",
  "公司名称",
  "学校名称",
  "机关名称",
  "姓名",
  "职务",
  "时间",
  "日期",
  "地点",
  "金额",
  "数字",
  "数据",
  "具体数字",
  "具体数据",
  "具体时间",
  "具体日期",
  "具体地点",
  "具体内容",
  "联系人",
  "联系电话",
  "电话",
  "标题",
  "会议名称",
  "活动名称",
  "项目名称",
  "文件名称",
  "地区",
  "地名",
  "年份",
  "发文字号",
  "印发机关",
  "发文机关",
];

/** Without any of these there is no instruction; fields are looked for with their closing bracket. */
export const INSTRUCTION_LITERALS: readonly string[] = [
  ...VERBS,
  ...REQUESTS,
  ...NAMES.flatMap((name) => ["】", "]", "〕", ">", "〉"].map((close) => name.slice(-2) + close)),
];
