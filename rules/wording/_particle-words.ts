const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that tell how something is done. */
export const MANNERS: readonly string[] = words(`
  认真 切实 积极 深入 扎实 有效 不断 大力 有力 充分 准确 及时 深刻 圆满 严格 稳步 牢固 努力
  主动 自觉 坚定 有序 高效 真实 如实 客观 全面 科学 顺利 持续
  广泛 妥善 仔细 耐心 细致 精心 逐步 逐渐 逐一 逐项 迅速 稳妥 坚决 严肃 平稳 快速 反复 密切 热情 果断 牢牢 默默
  详细 按时 如期 随时 及早 尽快 尽早 稳健 灵活 清醒 不折不扣 坚定不移 全心全意 实事求是 毫不动摇 毫不松懈 因地制宜
  一如既往 始终如一 创造性 有针对性 有计划 有步骤 有组织 循序渐进 最大限度 多层次 全方位 更好
`);

/** Verbs that take an object; after 的 they may also be nouns. */
export const MANNER_VERBS: ReadonlySet<string> = new Set(
  words(`
  开展 推进 落实 贯彻 执行 完成 做好 抓好 提升 提高 加强 推动 促进 保障 解决 履行 实施 反映
  剖析 掌握 把握 领会 体现 维护 排查 处置 查处 化解 反应
  征求 上报 报送 汇报 听取 了解 学习 宣传 传达 部署 处理 办理 回应 参与 参加 投入 配合 协助 检查 督促 核实 调查
  分析 研究 总结 梳理 整改 纠正 制止 打击 防范 控制 遵守 利用 运用 发挥 调动 激发 收集 整理 公布 告知 融入 深化
  强化 增强 优化 完善 改善 改进 扩大 巩固 拓展 夯实 筑牢 弘扬 传承 引导 带动 压实 追究 查找 查摆 对照 解答 消除
  满足 适应 应对 承担 肩负 扛起 担负 走访 慰问 倾听 协调 对接 争取 申报 编制 制定 修订 起草 记录 展示 展现 表达
  说明 阐述 介绍 揭示 回顾 服务于 坚持 依靠 围绕 聚焦 统筹
`),
);

/** What follows a verb that stands as a noun: 积极的推动作用. */
export const NOUN_HEADS: readonly string[] = words(`
  是 和 与 及 或 的 在 对 为 将 以 使 可 能 要 应 有 也 都 就 并 不 需 会 作用 力度
  意义 成效 情况 方案 路径 措施 办法 方法 机制 能力 水平 体系 手段 途径 过程 效果 方式 计划
  工作 活动 标准 程度 策略 模式 制度 条件 基础 态势 步伐 效率 思路 成果 队伍 责任 行动 力量
  因素 时间 进度 任务 部门 单位 机构 人员 监督 监管 保障 评价 检查 人 者 力 率
  渠道 领导 教育 交流 平台 载体 网络 服务 合作 关系 环境 氛围 空间 领域 范围 内容 对象 目标 结果 结论 报告 材料
  数据 信息 经验 做法 建议 需求 需要 要求 原则 精神 意识 观念 理念 思维 文章 规划 政策 秩序 格局 局面 链条 组织
  主体 培训 指导 支持 帮助 动力 势头 趋势 阶段 时期 周期 行为 功能 性 后 前 时 中 上 下 等 之 到 得 而 且 过程 改革
  制约 约束 激励 预警 协调 管理 治理 防护 设施 设备 技术 系统 流程 程序 项目 案例 典型 问题线索 文件 规定 办法
  态度 体会 举措 攻势 声势 习惯 风气 榜样 场所 群体 场景 心态 意愿 热情 权 型 式 度 期 类 型 者 特点 特征 优势 潜力 价值 前景 前提 保证 依据 样本 样板 平衡 均衡 关键 难题 难点 痛点 堵点
`);

/** 的 for 得 between a verb and its outcome, and after a colon the units that make it right: 记的住户. */
export const ABLE_FRAMES: ReadonlyMap<string, string> = new Map(
  words(`
    看的好病 看的起病 看的上病 看的了病 上的起学 住的起房 用的起药 用的上药 来的及:时 舍不的 舍的投
    舍的花 怪不的 巴不的 免不的 记的清 过的去的 靠的住:户宅房人所处院民 顶的住:户宅房人所处院民 扛的住 守的住:户宅房人所处院民
    稳的住:户宅房人所处院民 留的住:户宅房人所处院民 管的住:户宅房人所处院民 融的进 站的住 经的起 耐的住 沉的下 豁的出 拿的出手 信的过:程
    下的去 待的住 办的成:果效绩本 推的开:放 看的见:识证解 摸的着 听的懂 看的懂 学的会:议 记的牢
    叫的响
  `)
    .map((frame) => frame.split(":") as [string, string?])
    .map(([frame, innocent = ""]) => [frame, innocent]),
);

/** 的 for 得 before a degree: 变的更好. */
export const MORE_FRAMES: readonly string[] = words(`
  变的更 变的越来越 变的十分 变的非常 显的更 显的尤 显的十分 显的格外 做的很好 干的很好 做的不够
  抓的不够 学的不深 抓的不实 抓的不紧 落实的不够 做的更好
`);

/** Verbs that tell how well something goes: 传达的非常及时. */
export const OUTCOME_VERBS: ReadonlySet<string> = new Set(
  words(`
  完成 落实 传达 执行 开展 推进 部署 组织 安排 准备 处理 解决 办理 整改 贯彻 学习 掌握 理解 认识 把握 反映 体现
  表现 发挥 发展 变化 进展 进行 管理 控制 配合 衔接 总结 汇报 介绍 布置 研究 分析 考虑 谋划 筹备 保障 宣传 动员
  运行 运转 恢复 提高 提升 增长 下降 建设 建得 保护 保存 实施 结合 联系 监督 检查 排查 调查 了解 回答 回应 答复
  `),
);

/** 的 and how much, after such a verb. */
export const DEGREES: readonly string[] = words("的非常 的十分 的很 的特别 的比较 的相当 的不够 的更加 的极为 的尤为");

/** People, after whom 地 stands for 的, and what they have. */
export const OWNERS: readonly string[] = words("职工 群众 干部 党员 师生 居民 村民 农民 百姓 官兵 民警 社会各界");
export const BELONGINGS: readonly string[] = words(`
  工作 热情 积极性 主动性 好评 意见 要求 利益 权益 生活 需求 诉求 支持 心声 呼声 关心 合法 切身 思想 素质 能力 作风
  获得感 幸福感 安全感 满意度 认可 期盼 期待 愿望 根本 广泛 一致 身体 安全 意识
`);

/** Whole frames with the particle that belongs in them, in brackets the wrong one. */
export const SURE_FRAMES: ReadonlyMap<string, "的" | "得"> = new Map([
  ...words("取的了 取的显著 取的明显 取的良好 取的新 取的重大 取的阶段性 取的积极 取的圆满 取的实效").map(
    (frame) => [frame, "得"] as const,
  ),
  ...words(
    "显著地成 明显地成效 重要地意义 重要地作用 良好地氛围 良好地基础 坚实地基础 坚实地保障 巨大地成就 伟大地成就 优异地成绩 浓厚地氛围 积极地贡献 重大地意义 良好地环境 有力地支撑 宝贵地经验 丰富地经验 取得地成 存在地问题 面临地形势",
  ).map((frame) => [frame, "的"] as const),
]);
