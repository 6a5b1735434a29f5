import { evidenceWords } from "../../engine/mined/wording";
import { defineOutlineRule, type NoOptions } from "../../engine/rule";
import { customsOf } from "../common/numbering-practice";
import { deviationFrom } from "./_house-deviations";
import { EXAMPLES } from "./_house-examples";
import { type Habits, habitFor, habitsOf } from "./_house-habits";

export default defineOutlineRule<NoOptions, Habits, "numbering">({
  id: "numbering/house-form",
  title: "序号的写法随本单位的惯例。",
  rationale:
    "序号后空不空格、标题末尾加不加句号、括号用哪一种，标准没有规定或者容许几种写法，各单位却各有惯例。惯例从本单位的存档文件里统计出来，新起草的文件照着写，放在一起才像出自一家。",
  basis: [{ source: "语料统计", evidence: "corpus" }],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "outline",
  mined: { families: ["numbering"], prepare: habitsOf },
  examples: EXAMPLES,
  *check(part, { data: habits }) {
    for (const custom of customsOf(part, habits.asked)) {
      const habit = habitFor(habits, custom);
      const deviation = habit && deviationFrom(habit, custom);
      if (!habit || !deviation) continue;
      yield {
        span: deviation.span,
        severity: habit.severity,
        entryId: habit.id,
        message: `${habit.title}：${evidenceWords(habit.evidence)}；${deviation.says}。`,
        fixes: deviation.fixes,
      };
    }
  },
});
