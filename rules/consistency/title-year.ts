import type { Block, Part } from "../../engine/document/model";
import { definePartRule } from "../../engine/rule";
import type { Span } from "../../engine/span";
import { fold } from "../../engine/text/classes";
import { furnitureOf } from "../common/furniture";

/** A year that a title, a number or a date gives, in its place in the document. */
interface Year {
  readonly value: number;
  readonly text: string;
  readonly span: Span;
}

const TITLE =
  /(?<![\d—–～至-])((?:19|20)\d\d)年(?:度)?(?![—–～至-])(?:[^，。《》]{0,40})(总结|报告|情况|要点|计划|安排|方案|通知|通报|请示)/;
/** What the title's year is the year of: 2022年防汛工作. */
const MATTER = /(?<![\d—–～至-])((?:19|20)\d\d)年(?:度)?的?([一-鿿]{4})/;
const NUMBER = /〔((?:19|20)\d\d)〕/;
const DATE = /((?:19|20)\d\d)年\d{1,2}月\d{1,2}日/;
const YEARS = /(?<![\d〔])((?:19|20)\d\d)(?=年)/g;
/** Years that looking back and looking ahead may lie from the date. */
const BACKWARD = ["总结", "报告", "情况"];
const LONGEST_LINE = 40;
const FEW = 3;

const yearAt = ({ start }: Block, text = "", index = 0): Year => ({
  value: Number(text),
  text,
  span: { start: start + index, end: start + index + text.length },
});

const yearIn = (block: Block | undefined, pattern: RegExp): Year | undefined => {
  const match = block && pattern.exec(block.paragraph.folded);
  if (!block || !match) return undefined;
  const start = block.start + match.index + match[0].indexOf(match[1] as string);
  return { value: Number(match[1]), text: match[1] as string, span: { start, end: start + 4 } };
};

const titleYear = ({ title, titleSpan }: Part, text: string): (Year & { readonly kind: string }) | undefined => {
  const match =
    title === null || titleSpan === null ? null : TITLE.exec(fold(text.slice(titleSpan.start, titleSpan.end)));
  if (!match || titleSpan === null) return undefined;
  const start = titleSpan.start + match.index;
  return {
    value: Number(match[1]),
    text: match[1] as string,
    span: { start, end: start + 4 },
    kind: match[2] as string,
  };
};

const issueYear = (part: Part): Year | undefined =>
  yearIn(
    furnitureOf(part)
      .filter(({ paragraph: { element, text } }) => element === "date" && text.length <= LONGEST_LINE)
      .at(-1),
    DATE,
  );

const isFar = (title: Year & { readonly kind: string }, issued: Year): boolean => {
  const lag = issued.value - title.value;
  return BACKWARD.includes(title.kind) ? lag < 0 || lag > 1 : lag < -1 || lag > 1;
};

/** The one year that the text speaks of instead, where it never speaks of the title's. */
const otherYear = ({ blocks }: Part, title: Year): Year | undefined => {
  let first: Year | undefined;
  let times = 0;
  for (const block of blocks) {
    if (block.paragraph.element !== "body") continue;
    for (const { 1: text, index } of block.paragraph.folded.matchAll(YEARS)) {
      const year = yearAt(block, text, index);
      first ??= year;
      if (year.value !== first.value || first.value === title.value) return undefined;
      times++;
    }
  }
  return times >= FEW ? first : undefined;
};

interface Matter {
  readonly year: Year;
  readonly words: string;
  /** The first place where the text names the same matter of another year, if it never names the title's. */
  readonly other: Year;
}

/** The same matter under the title's year in the title and under another one all through the text. */
const otherMatter = (part: Part, text: string): Matter | undefined => {
  const { title, titleSpan } = part;
  const match =
    title === null || titleSpan === null ? null : MATTER.exec(fold(text.slice(titleSpan.start, titleSpan.end)));
  if (!match || titleSpan === null) return undefined;
  const words = match[2] as string;
  const again = new RegExp(`(?<![\\d—–～至-])((?:19|20)\\d\\d)年(?:度)?的?${words}`, "g");
  const found = part.blocks
    .filter(({ paragraph }) => paragraph.element === "body" && paragraph.folded.includes(words))
    .flatMap((block) =>
      [...block.paragraph.folded.matchAll(again)].map(({ 1: year, index }) => yearAt(block, year, index)),
    );
  const [other] = found;
  const value = Number(match[1]);
  // The text may tell of the year before, and the report on a year look ahead to the next one.
  if (!other || other.value <= value || found.some((year) => year.value !== other.value)) return undefined;
  if (other.value === value + 1 && BACKWARD.some((kind) => match.input.includes(kind))) return undefined;
  const start = titleSpan.start + match.index;
  return { year: { value, text: match[1] as string, span: { start, end: start + 4 } }, words, other };
};

export default definePartRule({
  id: "consistency/title-year",
  title: "标题、发文字号、成文日期和正文的年份要对得上。",
  rationale: "套用上一年的稿子，改了正文忘了标题，或者改了日期忘了发文字号，是最显眼的差错。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "part",
  always: true,
  examples: {
    invalid: [
      {
        text: "2022年党建工作总结\n⟦2023⟧年，支部开展主题党日12次。2023年上半年发展党员3名，2023年下半年转正2名。",
        note: "正文只说2023年，标题写2022年。",
        severity: "information",
      },
      {
        text: "关于印发防汛预案的通知\n市政办发〔⟦2022⟧〕12号\n各县（区）人民政府：\n现将预案印发给你们，请认真贯彻执行。\n市人民政府办公室\n2024年5月10日",
      },
      {
        text: "关于做好2022年防汛工作的通知\n各县（区）人民政府：\n现就做好⟦2024⟧年防汛工作通知如下，请认真贯彻执行。\n市人民政府办公室\n2024年5月10日",
      },
    ],
    valid: [
      {
        text: "关于做好2024年防汛工作的通知\n各县（区）人民政府：\n现就做好2024年防汛工作通知如下。2023年防汛工作中的问题要整改。\n市人民政府办公室\n2024年5月10日",
      },
      {
        text: "关于印发防汛预案的通知\n市政办发〔2024〕12号\n各县（区）人民政府：\n现将预案印发给你们，请认真贯彻执行。\n市人民政府办公室\n2024年5月10日",
      },
      { text: "2022年党建工作总结\n2022年，支部开展主题党日12次。2023年计划发展党员3名，2023年还将开展活动。" },
      { text: "关于做好2024年防汛工作的通知\n各县（区）人民政府：\n2023年防汛工作取得全面胜利，要再接再厉。" },
      { text: "2022年党建工作总结\n按照2021年部署开展工作，一年来发展党员3名。" },
      {
        text: "关于印发2021—2025年规划实施方案的通知\n市政办发〔2022〕1号\n各县（区）人民政府：\n现将方案印发给你们。\n市人民政府办公室\n2022年1月10日",
      },
    ],
  },
  *check(part, _context, around) {
    const issued = issueYear(part);
    const number = yearIn(
      furnitureOf(part).find(({ paragraph }) => paragraph.element === "documentNumber"),
      NUMBER,
    );
    if (number && issued && number.value !== issued.value)
      yield {
        span: number.span,
        message: `发文字号的年份是${number.text}，成文日期却是${issued.text}年，应核对。`,
        severity: Math.abs(number.value - issued.value) === 1 ? ("information" as const) : ("warning" as const),
        related: [{ span: issued.span, message: "成文日期在这里。" }],
      };
    const matter = otherMatter(part, around.text);
    if (matter) {
      const { year, words, other } = matter;
      yield {
        span: other.span,
        message: `标题写的是${year.text}年${words}，正文却是${other.text}年${words}，应核对。`,
        severity:
          issued?.value === other.value && other.value > year.value + 1
            ? ("warning" as const)
            : ("information" as const),
        related: [{ span: year.span, message: "标题里的年份在这里。" }],
      };
      return;
    }
    const title = titleYear(part, around.text);
    if (!title) return;
    if (issued && isFar(title, issued))
      yield {
        span: title.span,
        message: `标题说的是${title.text}年，成文日期却是${issued.text}年，应核对。`,
        severity: "information" as const,
        related: [{ span: issued.span, message: "成文日期在这里。" }],
      };
    const other = otherYear(part, title);
    if (other)
      yield {
        span: other.span,
        message: `标题写的是${title.text}年，正文通篇只说${other.text}年，应核对。`,
        severity: "information" as const,
        related: [{ span: title.span, message: "标题里的年份在这里。" }],
      };
  },
});
