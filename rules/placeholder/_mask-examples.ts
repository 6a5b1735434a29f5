import { exampleEntry } from "../../engine/mined/example-entry";
import type { MaskEntry } from "../../engine/mined/model";
import type { Rule } from "../../engine/rule";

/** What a house means as it is: the name of its system, of a standard, of an action. */
const MEANT: readonly MaskEntry[] = [
  exampleEntry({ family: "mask", id: "mask:00000001", form: "XX", token: "HXXX", verdict: "literal" }),
  exampleEntry({ family: "mask", id: "mask:00000002", form: "XX", token: "DB-XX", verdict: "literal" }),
  exampleEntry({ family: "mask", id: "mask:00000003", form: "XX", before: "字", after: "型", verdict: "literal" }),
];

export const EXAMPLES: Rule["examples"] = {
  invalid: [
    {
      text: "升级HXXX系统和H⟦XXXX⟧系统，数字⟦XX⟧系统和⟦XX⟧型设备交付，执行DB-⟦XXX⟧标准。",
      entries: MEANT,
      note: "存档里是实写的只有另外几种写法。",
    },
    { text: "⟦xx⟧区东部医共体由⟦xx⟧镇中心卫生院牵头组建。" },
    { text: "人均预期寿命达⟦xx.xx⟧岁，同比提高⟦x.x⟧个百分点。" },
    { text: "总用地⟦xx.x⟧亩，建筑面积⟦xxxxx⟧㎡，新增床位⟦x⟧张。" },
    { text: "确保⟦xx-xx⟧岁和⟦xx⟧岁以上人群应接尽接，⟦xx~xx⟧岁人群同步推进。" },
    { text: "覆盖率分别达到⟦xx⟧%⟦xx⟧%以上。", note: "两个数据各报一处。" },
    { text: "按⟦x∶x⟧配套投入，建设示范机构⟦x—x⟧个。" },
    { text: "提出“⟦x+x+N⟧融合”工作法，做强“⟦xx+x⟧”行动。", note: "N 是写实的，x 是占位。" },
    { text: "写好健康⟦xx⟧满意答卷，推广中（⟦x⟧）医药方剂。" },
    { text: "新国发⟦x⟧号文件印发后，⟦xxx⟧急救指挥平台建成，G⟦xxxx⟧次列车顺利到达。" },
    { text: "引进高层次人才⟦1xx⟧名，完成投资⟦3.xx⟧亿元。" },
    {
      text: "新建项目⟦1X⟧个，处理率达到⟦4x⟧%，投入⟦5×⟧万元，文号〔2024〕⟦*⟧号，共[⟦X⟧]户。",
      note: "留下了第一位数字。",
    },
    { text: "全年增长⟦×⟧%，确保⟦×⟧小时畅通，不少于⟦*⟧小时，处以⟦X⟧元罚款，⟦*⟧家企业达标。" },
    { text: "2.⟦××⟧镇中心小学已经验收。", note: "行首的编号不算在内。" },
    { text: "市委副书记⟦XX⟧同志主持会议，⟦ＸＸ⟧公司等参加。" },
    { text: "⟦××⟧市⟦××⟧局共受理⟦×⟧件，文号为〔2024〕⟦××⟧号。" },
    { text: "由⟦***⟧局牵头，⟦**⟧市和⟦**⟧县配合，长⟦*⟧市参加，共计⟦***⟧万元，占⟦**⟧%。" },
    { text: "⟦○○⟧县、⟦□□⟧乡和⟦△△⟧村列入试点，投入⟦____⟧万元。" },
    { text: "该项工作由⟦X⟧牵头，各科室配合。", severity: "warning", note: "单个大写字母也可能是代号。" },
    { text: "经办人：⟦____⟧", severity: "information", note: "表单里留给人填写的空。" },
    {
      text: "发文字号写作“国发〔2024〕⟦×⟧号”，年份用六角括号括入，如“×政发〔2024〕⟦×⟧号”。",
      severity: "information",
      note: "说的是写法。",
    },
    { text: "邮件主题请注明“⟦XX⟧单位报名”。", severity: "information", note: "告诉读者怎样写。" },
    { text: "尾号为⟦××⟧的车辆当日限行。", severity: "information", note: "说的是号码的样子。" },
    { text: "活动报名表\n  所在单位：⟦XX⟧县⟦XX⟧局。", severity: "information", note: "样表本来就供人填写。" },
    { text: "关于对先进单位给予表扬的通报\n对⟦××⟧市有关做法予以表扬。" },
    { text: "审理案件若干问题的规定\n第一条 由⟦××⟧市中级人民法院审理。" },
    {
      text: "关于典型案例的通报\n⟦××⟧县⟦××⟧公司和⟦X⟧县某局负责人伪造材料。",
      severity: "information",
      note: "通报案例时可以隐去名称。",
    },
    { text: "关于典型案例的通报\n⟦xx⟧县⟦xx⟧公司负责人伪造材料，涉及⟦××⟧万元。" },
  ],
  valid: [
    {
      text: "升级HXXX系统，数字XX型设备交付，执行DB-XX标准。",
      entries: MEANT,
      note: "本单位的存档里多处这样写，别无占位，是代号和名称。",
    },
    { text: "购置X光机2台、X展架3个、X射线安检设备6台，沿X轴布置。" },
    { text: "推行“1+X”证书制度和“1+1+N”工作法，开展“双尖双领+X”项目。" },
    { text: "号牌规格为480毫米×140毫米，实行5×24小时值守，面积3x4米。" },
    { text: "计算方法：床位使用天数/开放床位数×100%，补偿费=车价款×行驶里程。" },
    { text: "起草时用“××”“□□”“XX”、“〇〇”等代替的内容，定稿前必须补齐，导航至X县道、X乡道路口。" },
    {
      text: "文一西路998号18号楼X座，华联大厦X座，K1X次列车，K2X台，6mm²×4×3台，大米5×人员定额，弱口令如123456、admin、******等，选项[X]。",
    },
    { text: "×1械注×2××××3，其中××××3为首次注册年份。" },
    { text: "实施“数据要素×”行动，打造“415X”集群。" },
    { text: "__init__函数、DRG付费、ICU床位、PM_2.5浓度、PCR实验室、box、max等用语照录。" },
    { text: "附件为table.xlsx，下载地址https://www.xxxx.gov.cn/a.html，邮箱xxx@163.com。" },
    { text: "**一是突出重点。**各地要抓好落实。\n***\n____________" },
    {
      text: "手机号138****1234，卡号6222 **** **** 1234，密码******，带**的为核心指标，标*的为必填项，4.3*10^6个单位*。",
    },
    { text: "二〇〇八年、二〇〇〇年和二○○四年印发的文件，〇〇后青年。\n□ 同意　□ 不同意\n△一般项目 ▲重点项目" },
    { text: "所属救援队伍代号用X代表消防救援，设x为变量，变量x取值、参数X调整，自变量（含x）不计，代号5××系列。" },
    {
      text: "应发工资=日薪×天数×人数，合计=甲×人均标准，奖金按3×人数核定，按单价×件数计费，XXL码和xxl码服装各5件，注册资本*、产值*均为预计数。",
    },
    { text: "**要点**已列出，请看`x`。\n\n- **第一**条\n\n___", format: "markdown" },
    {
      text: "李xx介绍，2024年xx月xx日，A总书记，***新时代中国特色社会主义思想，××××年度报告。",
      note: "姓名、日期和领导人姓名由别的规则报告。",
    },
  ],
};
