import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.dirname(__dirname);

/** A rule that runs, finds what its examples mark, and waits to be told what it is for. */
const template = (id: string) => `import { defineParagraphRule } from "../../engine/rule";

const WRONG = "的的";

export default defineParagraphRule({
  id: "${id}",
  title: "一句话：要求什么。",
  rationale: "为什么重要：读者会因此误解什么、办错什么。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: { literals: [WRONG] },
  examples: {
    invalid: [{ text: "我们⟦的的⟧工作。" }, { text: "全市⟦的的⟧经验。" }],
    valid: [{ text: "我们的工作。" }, { text: "目标明确的工作。" }],
  },
  *check(_paragraph, { hits }) {
    for (const { at } of hits) {
      yield { span: { start: at, end: at + WRONG.length }, message: "什么不对，为什么，怎么改。" };
    }
  },
});
`;

const fail = (message: string) => {
  console.error(message);
  process.exitCode = 2;
};

const main = (id: string | undefined) => {
  if (id === undefined || !/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id)) {
    return fail("用法：npm run new-rule -- 组/名（小写字母、数字和连字符），如 numbering/heading-sequence。");
  }
  const file = path.join(root, "rules", `${id}.ts`);
  if (existsSync(file)) return fail(`rules/${id}.ts 已经存在。`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, template(id));
  console.log(`已建立 rules/${id}.ts。写好后运行 npm run gen，再运行 npm test。`);
};

main(process.argv[2]);
