import { type KeptForm, periodWords } from "../../rules/formula/_kept-forms";
import formulas from "../../rules/formula/formulas.json";

const FORMS = formulas.forms as readonly KeptForm[];

const written = ({ form, marks = "“”", bare, tail = "" }: KeptForm): string =>
  bare === true ? form : marks[0] + form + marks[1] + tail;

const membersOf = ({ form, members = [] }: KeptForm): string => (members.join("、") === form ? "" : members.join("、"));

const row = (form: KeptForm): string =>
  `| \`fixed-form:${form.id}\` | ${[written(form), membersOf(form), (form.variants ?? []).join("；"), periodWords(form)].join(" | ")} |`;

/** The page that lists the forms kept by hand, with when each is written so. */
export const formsPage = (): string => `# 人工整理的固定提法

固定表述（\`formula\`）的规则据此检查，连同从语料挖掘的词条；都依通行做法，没有条文规定。

“何时”写明最早见于何处；写“至迟”的，是不知最早见于何处，只知道那时已经这样写。文稿照成文时的提法检查：成文日期不晚于“何时”所说年月的，不按这一条检查；后来换了提法的，只检查换以前成文的；没有写明日期的，照现在的提法。成文日期依次看落款、发文字号、标题下的日期、标题里的年份，附件随正文。

把编号写进 \`.gongwen.json\` 的 \`ignoredEntries\`，那一条就不再报告。

| 编号 | 提法 | 各项 | 已知的误写、旧写法 | 何时 |
| --- | --- | --- | --- | --- |
${FORMS.map(row).join("\n")}
`;
