import type { Rule } from "../../engine/rule";

const around = (notes: string): string =>
  `关于值班的通知\n各科室：\n请安排好值班，遇有情况及时报告。\n${notes}\n市水务局\n2024年3月5日`;

export const EXAMPLES: Rule["examples"] = {
  invalid: [
    {
      text: around("附件：1.值班表⟦；⟧\n2.通讯录⟦。⟧"),
      fixed: around("附件：1.值班表\n2.通讯录"),
    },
    { text: around("附件：⟦1.⟧值班表"), fixed: around("附件：值班表"), unsafe: true, severity: "hint" },
    { text: around("附件：⟦1、⟧值班表\n2、通讯录"), severity: "warning" },
    { text: around("⟦附件一：⟧值班表\n附件二：通讯录"), severity: "warning" },
    { text: around("⟦附件1.⟧值班表\n2.通讯录"), severity: "warning" },
    { text: around("附件：⟦《值班安排办法》⟧"), severity: "hint" },
  ],
  valid: [
    { text: around("附件：1.值班表\n2.通讯录") },
    { text: around("附件：值班表") },
    { text: around("附件1：值班表\n附件2：通讯录") },
    { text: around("附件：关于转发《值班安排办法》的通知") },
    { text: around("附件另发，请各单位注意查收，如有遗漏，请与办公室联系。"), note: "说附件的一句话。" },
  ],
};
