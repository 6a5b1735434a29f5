/** Words of two characters that web pages cut with a mark so that filters let them pass. */
const WORDS =
  "和谐 维权 上访 信访 政府 腐败 反腐 贪腐 贪污 受贿 行贿 色情 暴力 群体 警察 公安 法院 党员 党委 干部 赌博 毒品 吸毒 强制 拆迁 强拆 群众 民主 自由 宗教 政治 领导 国家 政策 中央 人民 维稳 稳定 矛盾 总理 主席 书记 纪委 检察 司法 枪支 爆炸 恐怖 邪教 游行 示威 罢工 抗议 镇压 特权 官员 腐化 权力 斗争 革命 改革 敏感 淫秽 卖淫 嫖娼 诈骗 走私 自杀 死亡 血液 性病 艾滋 民族 独立 分裂 颠覆 煽动 动乱 暴乱 骚乱 共产 社会";
const LEADERS = "习近平 毛泽东 邓小平 江泽民 胡锦涛 共产党";
const MARKS = ["-", "·", "/", ".", "_", "•"];

const cutWith = (word: string, mark: string): string => [...word].join(mark);

/** The words by their cut forms: 和-谐 → 和谐. */
export const WORDS_BY_CUT: ReadonlyMap<string, string> = new Map(
  `${WORDS} ${LEADERS}`.split(" ").flatMap((word) => MARKS.map((mark) => [cutWith(word, mark), word] as const)),
);

/** The marks that cut. */
export const CUTTING_MARKS: ReadonlySet<string> = new Set(MARKS);
