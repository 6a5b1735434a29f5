import { defineParagraphRule, definePartRule, type Rule } from "../../engine/rule";

const told = {
  rationale: "测试用。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  recommended: true,
  examples: { invalid: [], valid: [] },
} as const;

/** 帐户 → 账户, safe. */
export const wrongWord: Rule = defineParagraphRule({
  ...told,
  id: "wording/wrong-word",
  title: "“帐户”应作“账户”。",
  basis: [{ source: "GB/T 0000-2000", clause: "1.2", evidence: "standard" }],
  severity: "error",
  fixable: "safe",
  scope: "paragraph",
  triggers: { literals: ["帐户"] },
  *check(_paragraph, { hits }) {
    for (const { at } of hits) {
      const span = { start: at, end: at + 2 };
      yield {
        span,
        message: "“帐户”是错字，请改为“账户”。",
        entryId: "wrong-word/账户",
        fixes: [{ title: "改为“账户”", safety: "safe", edits: [{ span, newText: "账户" }] }],
      };
    }
  },
});

/** 大概 deleted, unsafe. */
export const vagueWord: Rule = defineParagraphRule({
  ...told,
  id: "wording/vague-word",
  title: "公文不用“大概”。",
  severity: "warning",
  draftSeverity: "hint",
  fixable: "unsafe",
  scope: "paragraph",
  triggers: { literals: ["大概"] },
  *check(_paragraph, { hits }) {
    for (const { at } of hits) {
      const span = { start: at, end: at + 2 };
      const fixes = [{ title: "删去“大概”", safety: "unsafe" as const, edits: [{ span, newText: "" }] }];
      yield { span, message: "“大概”含糊，请写明数字。", fixes };
    }
  },
});

/** A part without a section on problems lacks one, at its end. */
export const missingSection: Rule = definePartRule({
  ...told,
  id: "structure/missing-section",
  title: "总结应写明问题。",
  severity: "warning",
  fixable: "unsafe",
  scope: "part",
  always: true,
  *check(part) {
    if (part.genre !== "总结" || part.titleSpan === null) return;
    if (part.sections.some(({ title }) => title.includes("问题"))) return;
    const at = part.span.end;
    yield {
      span: part.titleSpan,
      message: "总结一般要写“存在的问题”，这一篇没有。",
      fixes: [
        {
          title: "补上“三、存在的问题”",
          safety: "unsafe",
          edits: [{ span: { start: at, end: at }, newText: "\n三、存在的问题\n" }],
        },
      ],
    };
  },
});

export const RULES: readonly Rule[] = [wrongWord, vagueWord, missingSection];
