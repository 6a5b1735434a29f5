/** Words so common in official documents that a blank inside them cannot be meant. */
const WORDS =
  "政府 工作 领导 建设 发展 管理 服务 落实 群众 干部 安全 重要 经济 社会 项目 企业 组织 问题 教育 改革 文化 监督 责任 推进 加强 提高 完善 保障 全面 精神 贯彻 部门 单位 制度 实施 开展 检查 会议 计划 方案 措施 情况 进行 强化 推动 促进 创新 乡村 振兴 生态 环境 治理 基层 党员 党委 党组 纪委 人民 中央 国家 机关 机制 体系 体制 水平 能力 质量 成效 目标 任务 资金 投资 生产 产业 农业 工业 农村 农民 城市 健康 卫生 医疗 就业 法律 法规 规定 标准 政策 决策 部署 要求 考核 评估 整改 排查 隐患 风险 防控 宣传 培训 学习 思想 理论 作风 廉政 执法 公开 公共 资源 信息 技术 科技 人才 队伍 保护 利用 支持 合作 交流 统筹 协调 突出 确保 坚持 深入 扎实 切实 认真 积极 有效 明确 严格";
/** Organs that a blank parts from the place they belong to. */
const ORGANS = "市政府 县政府 省政府 区政府 市委 县委 省委 区委";

const spaced = (word: string): string => `${word.charAt(0)} ${word.slice(1)}`;

const KNOWN: ReadonlySet<string> = new Set([
  ...WORDS.split(" "),
  "平安",
  "委托",
  "委派",
  "委任",
  "委员",
  "公安",
  "作为",
  "作出",
]);

/** Whether two characters are a word of their own: in 平安 全面 the blank is between words. */
export const isWord = (pair: string): boolean => KNOWN.has(pair);

/** The words by their spaced forms: 政 府 → 政府. */
export const WORDS_BY_SPACED: ReadonlyMap<string, string> = new Map(
  `${WORDS} ${ORGANS}`.split(" ").map((word) => [spaced(word), word] as const),
);
