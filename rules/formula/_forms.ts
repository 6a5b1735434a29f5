import { exampleEntry } from "../../engine/mined/example-entry";
import type { Entry, FixedFormEntry } from "../../engine/mined/model";
import { evidenceWords } from "../../engine/mined/wording";

/** Why the form is held to be right, as part of a message. */
export const groundsOf = (entry: FixedFormEntry): string =>
  entry.decision === undefined ? evidenceWords(entry.evidence) : "通行的规范写法";

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
