/** Two events of one matter, the first of which comes first. */
export interface EventPair {
  readonly id: string;
  /** The first event, right behind its date: 2023年5月开工. */
  readonly first: readonly string[];
  /** The second event, right behind its date or before it. */
  readonly second: string;
  /** Whether both lie within a year, so that days without a year can be compared. */
  readonly soon: boolean;
}

const DAY = "(?:((?:19|20)\\d\\d)年(?:(\\d{1,2})月)?|(\\d{1,2})月)(?:(\\d{1,2})日)?";
/** Between a date and its event: 底、前正式、起全面. */
const FILLER = "[一-鿿]{0,6}?";

/** A date that the text before an event ends with. Groups: year, month, month without a year, day. */
export const DATE_BEFORE = new RegExp(`(?<![\\d—～至到-])${DAY}${FILLER}$`);

/** The second event of `pair`, in the next clause. Same groups. */
export const secondEvent = ({ second }: EventPair): RegExp =>
  new RegExp(`^[一-鿿]{0,8}[，、（](?:并|已|又|且)?(?:计划|预计|拟|将)?(?:于|在|至)?${second}`);

const dated = (verbs: string): string => `${DAY}${FILLER}(?:${verbs})(?!的)`;

export const EVENT_PAIRS: readonly EventPair[] = [
  {
    id: "building",
    first: ["开工", "动工", "开建", "奠基"],
    second: dated("竣工|完工|建成|投用|投入使用|通车|投产|交付|验收|封顶"),
    soon: false,
  },
  {
    id: "running",
    first: ["启动", "开始", "开幕", "开班", "开学"],
    second: dated("结束|截止|闭幕|结业|结项|结题"),
    soon: false,
  },
  { id: "case", first: ["受理", "立案"], second: dated("办结|结案|审结"), soon: false },
  {
    id: "reporting",
    first: ["印发", "下发"],
    second: `${DAY}(?:之|以)?前[一-鿿]{0,6}?(?:报送|上报|报|反馈|提交|完成)`,
    soon: true,
  },
  { id: "force", first: ["起施行", "起实施", "起执行", "起生效"], second: `有效期(?:截?至|到)${DAY}`, soon: false },
  { id: "ending", first: ["起施行", "起实施", "起执行", "起生效"], second: dated("废止|失效|停止执行"), soon: false },
  { id: "contract", first: ["签订", "签署", "签约"], second: dated("到期|期满|届满"), soon: false },
  { id: "life", first: ["出生"], second: dated("参加工作|入党|入伍|加入中国共产党"), soon: false },
];
