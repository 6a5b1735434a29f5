import type { Rule } from "../../engine/rule";
import { LEARNT } from "./_section-entries";

const lines = (...text: readonly string[]): string => text.join("\n");

const OPENING =
  "今年以来，在县委、县政府的坚强领导下，县水务局紧紧围绕年度重点工作，扎实推进水利建设和管理，各项工作按计划完成，群众用水条件有了明显改善。";
const DAMS =
  "（一）工程建设全面完成。全年开工建设水库除险加固工程6处，完成投资2.3亿元，新增灌溉面积1.1万亩，改善灌溉面积4.6万亩，受益群众8.2万人，工程质量合格率100%。";
const WATER =
  "（二）供水保障稳步提升。新建和改造农村供水工程43处，铺设管网216公里，农村自来水普及率达到95.4%，集中供水率达到97.1%，水质达标率提高到93.8%。";
const RESULT =
  "全县河长巡河1.2万人次，清理河道垃圾3600吨，拆除违法建筑42处，4个国家考核断面水质全部达标，河湖长制工作连续三年在全市考核中名列第一。";
const PROBLEM = "一是部分水库管护经费没有落实。二是基层水利站技术人员年龄偏大。三是农村供水水费收缴率不高。";
const PLAN = "继续抓好水库除险加固，全面推行农村供水县级统管，年内再改造供水工程30处。";

const SUMMARY = "县水务局2024年工作总结";

/** Three sections of a summary, long enough to be sure of. */
const DONE = [OPENING, "一、重点工作完成情况", DAMS, WATER, "二、取得的成效", RESULT];
const SELF_CHECK = "县水务局领导班子民主生活会对照检查材料";
const FAULTS = [
  "根据会议要求，县水务局领导班子认真学习有关文件，广泛征求意见，深入谈心谈话，逐条查摆，现作如下对照检查。",
  "一、查摆出来的突出问题",
  "（一）理论学习不深入。学习计划落实不到位，集中学习偏重于读文件、念材料，结合水务工作实际研讨不多，学用脱节。",
  "（二）联系群众不紧密。到乡镇调研多是听汇报、看现场，与群众面对面交谈少，对农村供水的难点了解不细。",
  "（三）攻坚克难劲头不足。面对水费收缴、管护经费等老大难事项，有等待观望思想，拿出的实招硬招不多。",
  "（四）制度执行不严格。对项目资金使用的日常监督抓得不紧，个别单位报账不及时，管理台账不规范，提醒纠正不够有力，没有形成常态化的检查机制，班子成员一岗双责还要进一步压实。",
  "（五）担当精神欠缺。涉及多个部门的事项，主动牵头协调少，习惯于等上级明确，个别工程前期手续办理时间过长，影响了开工进度。",
];
const CAUSES = ["二、产生问题的原因分析", "理想信念这个“总开关”拧得不紧，宗旨意识有所淡化。"];
const MEASURES = ["三、今后的努力方向", "坚持每月集中学习，班子成员每季度到联系乡镇住村调研。"];
const FAULTS_TITLED = [`⟦${SELF_CHECK}⟧`, ...FAULTS];
const MEETING = "关于召开全县水利建设工作会议的通知";
const MEETING_BODY =
  "为总结今年水利建设工作，安排部署明年任务，经县政府同意，决定召开全县水利建设工作会议。请各单位认真准备交流材料，做好参会的各项准备，会议期间严格遵守会风会纪，手机调至静音，不得无故迟到早退，确有特殊情况不能到会的须书面请假。";
const OPINION = "关于加强农村供水工程管护的意见";
const DUTIES = [
  "一、明确管护内容",
  DAMS,
  "二、健全管护机制",
  RESULT,
  "三、规范水费收缴",
  OPENING,
  "四、推行县级统管",
  PLAN + PROBLEM,
];
const PLAN_TITLE = "县水务局汛期安全检查工作方案";

export const EXAMPLES: Rule["examples"] = {
  invalid: [
    {
      text: lines(`⟦${SUMMARY}⟧`, ...DONE, "三、2025年工作打算", PLAN),
      fixed: lines(SUMMARY, ...DONE, "三、存在的问题", "（请补充存在的问题。）", "四、2025年工作打算", PLAN),
      unsafe: true,
      note: "总结没有讲问题：补在“打算”之前，后面的序号顺延。",
    },
    {
      text: lines(`⟦${SUMMARY}⟧`, ...DONE, "三、存在的问题", PROBLEM, "县水务局", "2024年12月20日"),
      fixed: lines(
        SUMMARY,
        ...DONE,
        "三、存在的问题",
        PROBLEM,
        "四、下一步工作打算",
        "（请补充下一步打算。）",
        "县水务局",
        "2024年12月20日",
      ),
      unsafe: true,
      note: "总结没有讲下一步：补在落款之前。",
    },
    {
      text: lines(`⟦${SUMMARY}⟧`, ...DONE, "三、2025年工作打算", `去年遇到的困难较多。${PLAN}`),
      severity: "hint",
      note: "正文提到过困难，也许已经讲了问题，只作提示。",
    },
    {
      text: lines(`⟦县水务局节水宣传活动总结⟧`, ...DONE, "三、2025年工作打算", PLAN),
      severity: "hint",
      note: "一次活动的总结常常不写问题。",
    },
    {
      text: lines(`# ⟦${SUMMARY}⟧`, "", OPENING, "", "## 工作开展情况", "", RESULT, "", "## 存在的问题", "", PROBLEM),
      format: "markdown",
      severity: "hint",
      fixed: lines(
        `# ${SUMMARY}`,
        "",
        OPENING,
        "",
        "## 工作开展情况",
        "",
        RESULT,
        "",
        "## 存在的问题",
        "",
        PROBLEM,
        "",
        "## 下一步工作打算",
        "",
        "（请补充下一步打算。）",
      ),
      unsafe: true,
    },
    { text: lines(...FAULTS_TITLED, "二、今后的努力方向", MEASURES[1] as string), note: "对照检查没有分析原因。" },
    { text: lines(...FAULTS_TITLED, ...CAUSES), note: "对照检查没有整改方向。" },
    {
      text: lines(
        `⟦${MEETING}⟧`,
        "各乡镇人民政府：",
        `${MEETING_BODY}时间定于2024年12月18日上午9:00。`,
        "一、参会人员",
        "各乡镇长。",
      ),
      severity: "hint",
      note: "会议通知没有写地点。",
    },
    {
      text: lines(
        `⟦${PLAN_TITLE}⟧`,
        "为确保安全度汛，制定本方案。",
        "一、检查内容",
        DAMS,
        RESULT,
        "二、检查步骤",
        "6月底前完成自查，7月上旬组织抽查。",
      ),
      severity: "hint",
      note: "方案没有保障措施。",
    },
    {
      text: lines(
        "⟦2024年述职述廉报告⟧",
        OPENING,
        "一、履职情况",
        DAMS,
        WATER,
        "二、存在的不足",
        PROBLEM,
        "三、努力方向",
        PLAN,
      ),
      note: "标题写明述廉，就要写廉洁情况。",
    },
    {
      text: lines(`⟦${OPINION}⟧`, "各乡镇人民政府：", ...DUTIES),
      entries: [LEARNT.hasSafeguards],
      severity: "information",
      note: "本单位的意见几乎篇篇有保障措施（规则包里的证据）。",
    },
  ],
  valid: [
    { text: lines(SUMMARY, ...DONE, "三、存在的问题", PROBLEM, "四、2025年工作打算", PLAN) },
    {
      text: lines(SUMMARY, ...DONE, "同时，工作中还存在管护经费不足等问题。下一步，我们将全面推行县级统管。"),
      note: "正文里讲到了，不要求有标题。",
    },
    { text: lines("县水务局农村供水典型做法总结", ...DONE), note: "讲做法、经验的材料不要求写问题。" },
    { text: lines("县水务局农村供水典型经验材料", ...DONE), note: "经验交流不要求写问题。" },
    { text: lines(SUMMARY, "今年工作顺利。"), note: "刚起了头。" },
    { text: lines(`${SUMMARY}（摘要）`, ...DONE), note: "摘要不必各部分俱全。" },
    { text: lines(SELF_CHECK, ...FAULTS, ...CAUSES, ...MEASURES) },
    {
      text: lines(
        MEETING,
        "各乡镇人民政府：",
        MEETING_BODY,
        "一、会议时间",
        "12月18日。",
        "二、会议地点",
        "县政府。",
        "三、出席范围",
        "各乡镇长。",
      ),
    },
    { text: lines("关于做好全县水利建设工作的通知", "各乡镇人民政府：", MEETING_BODY), note: "不是会议通知。" },
    {
      text: lines(
        PLAN_TITLE,
        "为确保安全度汛，制定本方案。",
        "一、检查内容",
        DAMS,
        "二、有关要求",
        "各单位要在6月底前完成自查。",
      ),
      note: "时间写在正文里。",
    },
    { text: lines(OPINION, "各乡镇人民政府：", ...DUTIES), note: "没有规则包，不要求意见写保障措施。" },
    {
      text: lines(OPINION, "各乡镇人民政府：", ...DUTIES, "四、加强组织领导", "各乡镇要明确专人。"),
      entries: [LEARNT.hasSafeguards],
    },
    {
      text: lines(SUMMARY, ...DONE, "三、2025年工作打算", PLAN),
      entries: [LEARNT.doesWithoutProblems],
      note: "本单位的总结大都不写问题（规则包里的证据）。",
    },
    {
      text: lines(SUMMARY, ...DONE, "三、堵点淤点", "管护经费没有落实。", "四、2025年工作打算", PLAN),
      entries: [LEARNT.blocksAreProblems],
      note: "“堵点淤点”在本单位就是讲问题的标题。",
    },
    {
      text: lines(SUMMARY, ...DONE, "三、存在的问题", PROBLEM, "放眼新的征程，全面推行县级统管。"),
      entries: [LEARNT.lookingOnIsNext],
      note: "本单位行文中以“放眼……征程”引出打算。",
    },
    {
      text: lines(SUMMARY, ...DONE, "存在的问题", PROBLEM, "三、2025年工作打算", PLAN),
      note: "没有编号的一行也是标题。",
    },
    {
      text: lines(
        SUMMARY,
        ...DONE,
        "成绩固然可喜，一是部分水库管护经费不足。二是基层技术力量薄弱。",
        "三、2025年工作打算",
        PLAN,
      ),
      note: "列举的都是不足，不必点明“问题”二字。",
    },
  ],
};
