import { exampleEntry } from "../../engine/mined/example-entry";
import type { Entry, FixedFormEntry } from "../../engine/mined/model";
import { evidenceWords } from "../../engine/mined/wording";

/** Why the form is held to be right, as part of a message. */
export const groundsOf = ({ decision, evidence, until }: FixedFormEntry): string =>
  decision === undefined ? evidenceWords(evidence) : until === undefined ? "通行的规范写法" : "成文时通行的规范写法";

/** The form in its marks. */
export const markedForm = ({ form, marks }: FixedFormEntry): string => marks[0] + form + marks[1];

const INNER_MARK = /[、，·]/;

/** A form with marks inside is a saying, which is quoted or not as the sentence wants. */
export const hasInnerMarks = (form: string): boolean => INNER_MARK.test(form);

/** Fixed forms for the examples of the rules. */
export const EXAMPLE_FORMS: readonly Entry[] = [
  exampleEntry({
    id: "fixed-form:00000001",
    family: "fixed-form",
    form: "三会一课",
    marks: "“”",
    variants: [],
    severity: "warning",
  }),
  exampleEntry({
    id: "fixed-form:00000002",
    family: "fixed-form",
    form: "双随机、一公开",
    marks: "“”",
    variants: ["双随机一公开", "双随机，一公开"],
    severity: "warning",
  }),
  exampleEntry({
    id: "fixed-form:00000003",
    family: "fixed-form",
    form: "放管服",
    marks: "“”",
    tail: "改革",
    members: ["简政放权", "放管结合", "优化服务"],
    variants: [],
    severity: "warning",
  }),
  exampleEntry({
    id: "fixed-form:00000004",
    family: "fixed-form",
    form: "四个意识",
    marks: "“”",
    members: ["政治意识", "大局意识", "核心意识", "看齐意识"],
    variants: [],
    severity: "warning",
  }),
  exampleEntry({
    id: "fixed-form:00000010",
    family: "fixed-form",
    form: "四个全面",
    marks: "“”",
    tail: "战略布局",
    members: ["全面建设社会主义现代化国家", "全面深化改革", "全面依法治国", "全面从严治党"],
    variants: [],
    since: "2020-10",
    severity: "warning",
  }),
  exampleEntry({
    id: "fixed-form:00000014",
    family: "fixed-form",
    form: "四个全面",
    marks: "“”",
    tail: "战略布局",
    members: ["全面建成小康社会", "全面深化改革", "全面依法治国", "全面从严治党"],
    variants: [],
    since: "2014-12",
    until: "2020-10",
    severity: "warning",
  }),
  exampleEntry({
    id: "fixed-form:00000011",
    family: "fixed-form",
    form: "创新、协调、绿色、开放、共享",
    marks: "“”",
    bare: true,
    members: ["创新", "协调", "绿色", "开放", "共享"],
    variants: [],
    severity: "warning",
  }),
  exampleEntry({
    id: "fixed-form:00000012",
    family: "fixed-form",
    form: "稳中求进工作总基调",
    marks: "“”",
    bare: true,
    variants: ["稳中求进工作主基调"],
    severity: "warning",
  }),
  exampleEntry({
    id: "fixed-form:00000013",
    family: "fixed-form",
    form: "“一带一路”倡议",
    marks: "“”",
    bare: true,
    variants: ["“一带一路”战略"],
    since: "2017-05",
    severity: "hint",
  }),
  exampleEntry({
    id: "fixed-form:00000005",
    family: "fixed-form",
    form: "十四五",
    marks: "“”",
    variants: [],
    severity: "warning",
  }),
  exampleEntry({
    id: "fixed-form:00000006",
    family: "fixed-form",
    form: "不忘初心、牢记使命",
    marks: "“”",
    tail: "主题教育",
    variants: ["不忘初心牢记使命", "不忘初心，牢记使命"],
    severity: "warning",
  }),
  exampleEntry({
    id: "fixed-form:00000007",
    family: "fixed-form",
    form: "党政机关公文处理工作条例",
    marks: "《》",
    variants: ["党政机关公文处理条例"],
    severity: "warning",
  }),
  exampleEntry({
    id: "fixed-form:00000009",
    family: "fixed-form",
    form: "标准地",
    marks: "“”",
    variants: [],
    severity: "hint",
  }),
  exampleEntry({
    id: "fixed-form:00000008",
    family: "fixed-form",
    form: "三公",
    marks: "“”",
    tail: "经费",
    variants: [],
    severity: "hint",
  }),
];
