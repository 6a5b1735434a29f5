import { exampleEntry } from "../../engine/mined/example-entry";
import type { Evidence, NumberingEntry } from "../../engine/mined/model";
import type { Rule } from "../../engine/rule";

type Claim = Pick<NumberingEntry, "aspect" | "form"> & Partial<NumberingEntry>;

const habit = (number: number, title: string, claim: Claim): NumberingEntry =>
  exampleEntry({ family: "numbering", id: `numbering:0000000${number}`, title, severity: "information", ...claim });

/** Nearly all of many documents. */
const STRONG: Evidence = {
  support: 240,
  documents: 46,
  of: 47,
  share: 0.9787,
  bound: 0.8889,
  genres: {},
  examples: [],
  counterExamples: [],
};

export const EXAMPLES: Rule["examples"] = {
  entries: [
    habit(1, "带括号的数字序号写作“（1）”", {
      aspect: "form",
      kind: "paren-arabic",
      form: "（1）",
      severity: "warning",
    }),
    habit(2, "带圈序号写作“①”", { aspect: "form", kind: "circled", form: "①" }),
    habit(3, "阿拉伯数字序号写作“1.”", { aspect: "form", kind: "arabic", form: "1." }),
    habit(4, "“一、”后不空格", { aspect: "after", kind: "hanzi", form: "一、", value: "" }),
    habit(5, "“第一条”后空格", { aspect: "after", kind: "chapter", form: "第一条", value: " " }),
    habit(6, "“一、”标题独占一行，末尾不加标点", { aspect: "end", kind: "hanzi", form: "一、", value: "" }),
    habit(7, "“（一）”标题独占一行，末尾用“。”", { aspect: "end", kind: "paren-hanzi", form: "（一）", value: "。" }),
    habit(8, "“一、”之下用“（一）”", {
      aspect: "child",
      kind: "hanzi",
      form: "一、",
      value: "（一）",
      severity: "hint",
      evidence: STRONG,
    }),
    habit(9, "第1层用“一、”", { aspect: "level", kind: "hanzi", level: 1, form: "一、" }),
  ],
  invalid: [
    {
      text: "（一）抓好排查\n⟦1）⟧全面登记。\n2）分类建档。",
      fixed: "（一）抓好排查\n（1）全面登记。\n（2）分类建档。",
      unsafe: true,
      note: "别处可能引用这些序号，改后要核对。",
    },
    {
      text: "1.抓好排查：\n⟦❶⟧全面登记。\n❷分类建档。",
      fixed: "1.抓好排查：\n①全面登记。\n②分类建档。",
      unsafe: true,
      severity: "information",
    },
    {
      text: "⟦一、 ⟧抓好排查\n全面登记。\n二、　抓好整改\n限期整改。\n三、抓好验收\n逐项验收。",
      fixed: "一、抓好排查\n全面登记。\n二、抓好整改\n限期整改。\n三、抓好验收\n逐项验收。",
      severity: "information",
    },
    {
      text: "⟦第一条⟧为加强管理，制定本办法。\n第二条本办法适用于全市。",
      fixed: "第一条　为加强管理，制定本办法。\n第二条　本办法适用于全市。",
      severity: "information",
    },
    {
      text: "⟦一、抓好排查。⟧\n全面登记。\n二、抓好整改。\n限期整改。",
      fixed: "一、抓好排查\n全面登记。\n二、抓好整改\n限期整改。",
      unsafe: true,
      severity: "information",
    },
    {
      text: "⟦（一）抓好排查⟧\n全面登记。\n（二）抓好整改\n限期整改。",
      fixed: "（一）抓好排查。\n全面登记。\n（二）抓好整改。\n限期整改。",
      unsafe: true,
      severity: "information",
      note: "本单位有句号的惯例，就补上句号。",
    },
    {
      text: "一、主要做法\n⟦1.⟧抓好排查。全面登记。\n2.抓好整改。限期整改。\n二、下一步打算\n加强领导。",
      severity: "hint",
      note: "跳过一层本来可以，本单位几乎都不跳，才提示。",
    },
  ],
  valid: [
    { text: "一、抓好排查\n（一）全面登记。\n入户登记。\n（二）分类建档。\n一户一档。\n二、抓好整改\n限期整改。" },
    { text: "1.抓好排查。\n2.抓好整改。", note: "用哪一层开头，由内容多少决定，标准容许。" },
    { text: "1、抓好排查。\n2、抓好整改。", note: "序号后的标点由另一条规则管。" },
    { text: "（1）抓好排查。\n2）抓好整改。\n（3）抓好验收。", note: "同一份文件里写法不一，由另一条规则管。" },
    { text: "一、抓好排查。\n全面登记。\n二、抓好整改\n限期整改。", note: "有的加句号有的不加，由另一条规则管。" },
    {
      text: "一、自用的免征。\n包括进口的。\n二、出口的免征。\n三、运输收入免征。\n包括铁路。\n四、捐赠的免征。\n五、本公告自印发之日起施行。",
      note: "各条都是正文，有的后面又起一段，不是标题。",
    },
    { text: "一、申请材料：\n身份证。\n二、办理时限：\n五个工作日。", note: "冒号引出下文，不是标题末尾的标点。" },
    {
      text: "（1）抓好排查。\n（2）抓好整改。",
      entries: [
        habit(1, "带括号的数字序号写作“1）”", {
          aspect: "form",
          kind: "paren-arabic",
          form: "1）",
          standard: {
            basis: { source: "GB/T 15834-2011", clause: "B.3", evidence: "standard" },
            agrees: false,
            says: "带括号的序号用圆括号，后面不加标点。",
          },
        }),
      ],
      note: "与国家标准不合的惯例，不要求照着写。",
    },
    {
      text: "一、主要做法\n1.抓好排查。全面登记。\n2.抓好整改。限期整改。",
      entries: [habit(8, "“一、”之下用“（一）”", { aspect: "child", kind: "hanzi", form: "一、", value: "（一）" })],
      note: "本单位也时有跳过一层的，就不提示。",
    },
  ],
};
