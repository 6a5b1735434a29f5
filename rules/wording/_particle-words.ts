const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that tell how something is done. */
export const MANNERS: readonly string[] = words(`
  认真 切实 积极 深入 扎实 有效 不断 大力 有力 充分 准确 及时 深刻 圆满 严格 稳步 牢固 努力
  主动 自觉 坚定 有序 高效 真实 如实 客观 全面 科学 顺利 持续
`);

/** Verbs that take an object; after 的 they may also be nouns. */
export const MANNER_VERBS: ReadonlySet<string> = new Set(
  words(`
  开展 推进 落实 贯彻 执行 完成 做好 抓好 提升 提高 加强 推动 促进 保障 解决 履行 实施 反映
  剖析 掌握 把握 领会 体现 维护 排查 处置 查处 化解 反应
`),
);

/** What follows a verb that stands as a noun: 积极的推动作用. */
export const NOUN_HEADS: readonly string[] = words(`
  是 和 与 及 或 的 在 对 为 将 以 使 可 能 要 应 有 也 都 就 并 不 需 会 作用 力度
  意义 成效 情况 方案 路径 措施 办法 方法 机制 能力 水平 体系 手段 途径 过程 效果 方式 计划
  工作 活动 标准 程度 策略 模式 制度 条件 基础 态势 步伐 效率 思路 成果 队伍 责任 行动 力量
  因素 时间 进度 任务 部门 单位 机构 人员 监督 监管 保障 评价 检查 人 者 力 率
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
