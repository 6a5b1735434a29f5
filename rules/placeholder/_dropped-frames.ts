/** A word and a unit that cannot stand side by side. */
export interface Frame {
  /** Word and unit that stand side by side where the value is lost. */
  readonly literals: readonly string[];
  /** What must stand before the literal, ending at it. */
  readonly before?: RegExp;
  /** What must follow the literal. */
  readonly after?: RegExp;
  /** Where in the literal the value is missing. */
  readonly at: number;
  /** What `after` matched belongs to the finding. */
  readonly through?: boolean;
}

const product = (heads: string, ...tails: readonly string[]): readonly string[] =>
  [...heads].flatMap((head) => tails.map((tail) => head + tail));

const STOP = /^(?:[，。；、）]|$)/;
const RISES = "[增提升降减]";

/** Each frame is a phrase that cannot stand without a figure. */
export const FRAMES: readonly Frame[] = [
  {
    literals: ["到%", "长%", "高%", "升%", "降%", "低%", "少%", "加%", "为%", "达%", "率%", "占%", "过%", "约%", "近%"],
    after: /^(?:[，。；、）以左的和与至—]|$)/,
    at: 1,
  },
  {
    literals: product("长高升降低少加缩小大快慢国省市县区均平年期了到达过近约和有标业、，", "个百分点"),
    at: 1,
  },
  {
    literals: [
      "资万元",
      "资亿元",
      "入万元",
      "入亿元",
      "计万元",
      "计亿元",
      "约万元",
      "约亿元",
      "金万元",
      "金亿元",
      "助万元",
    ],
    before: /(?:投资|投入|收入|共计|合计|累计|总计|约|资金|补助|救助)$/,
    after: STOP,
    at: 1,
  },
  {
    literals: product("合值额款出税业", "万元", "亿元", "万人", "亿美元"),
    before: /(?:折合|产值|价值|市值|总额|余额|金额|数额|贷款|存款|捐款|罚款|税款|支出|就业)$/,
    after: STOP,
    at: 1,
  },
  { literals: ["处万元以", "上万元以"], before: /(?:处|以上)$/, after: /^[上下]/, at: 1 },
  { literals: product("起在于后前过满足至长为", "个工作日"), after: /^[内前后以，。；的]/, at: 1 },
  { literals: product("过满足至起出", "个月"), after: /^(?:以[上内下]|[内前后的，。；])/, at: 1 },
  {
    literals: ["共个", "共家", "共项", "共名"],
    before: /(?:^|[，。；、：]|总|一)共$/,
    after: /^(?![别人体性案])/,
    at: 1,
  },
  { literals: ["第位", "第名"], before: /(?:全[国省市县区]|排名|排|位居|位列|居|列|名列)第$/, after: STOP, at: 1 },
  { literals: ["第，", "第。", "第；", "第、"], before: /(?:排名|位居|位列|名列|排在|居全[国省市县区])第$/, at: 1 },
  { literals: ["〕号", "]号"], before: /(?:19|20)\d\d[〕\]]$/, at: 1 },
  { literals: ["〕 ", "] ", "第 "], before: /(?:(?:19|20)\d\d[〕\]]|第)$/, after: /^ *号/, at: 1, through: true },
  { literals: ["…万元", "…亿元", "…%", "…万人"], at: 1 },
  { literals: ["长，同比", "长、同比", "达，同比", "到，同比"], before: new RegExp(`(?:${RISES}长|达到?)$`), at: 1 },
];
