import { type Collected, defineDocumentRule } from "../../engine/rule";
import { type Span, shift } from "../../engine/span";

interface Mark {
  readonly span: Span;
  readonly shown: string;
  /** What an entity stands for; empty for a tag. */
  readonly right: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ",
  ensp: " ",
  emsp: "　",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: "“",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  mdash: "—",
  hellip: "…",
  middot: "·",
};
const TAGS = ["br", "p", "div", "span", "font", "strong", "img", "table", "tr", "td", "li", "ul", "a", "b", "em"];
const TAG = /^<\/?(?:br|p|div|span|font|strong|img|table|tr|td|li|ul|a|b|em)(?=[\s/>])[^<>]{0,120}>/;
const ENTITY = /^&(?:([a-z]{2,6})|#\d{2,5}|#x[\da-f]{2,5})；/;
const LONGEST = 140;

const markAt = (folded: string, at: number): Mark | undefined => {
  const rest = folded.slice(at, at + LONGEST);
  const entity = ENTITY.exec(rest);
  const match = entity ?? TAG.exec(rest);
  if (!match) return undefined;
  const name = entity?.[1];
  if (name !== undefined && ENTITIES[name] === undefined) return undefined;
  return {
    span: { start: at, end: at + match[0].length },
    shown: match[0].replace("；", ";"),
    right: name === undefined ? "" : (ENTITIES[name] as string),
  };
};

const placed = ({ block, fact }: Collected<Mark>): Mark => ({ ...fact, span: shift(fact.span, block.start) });

export default defineDocumentRule<Mark>({
  id: "residue/html-mark",
  title: "纯文本公文里不能留有网页代码。",
  rationale:
    "从网页源码复制来的文字带着 <br>、&nbsp; 之类的代码，印发出去就是乱码；一篇文稿是一次决定，所以只报告一处。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "error",
  draftSeverity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "document",
  triggers: {
    literals: [
      ...TAGS.flatMap((tag) => [`<${tag}>`, `<${tag} `, `</${tag}>`]),
      "<br/",
      ...Object.keys(ENTITIES).map((name) => `&${name}；`),
      "&#",
    ],
  },
  collect: ({ folded }, { hits }) => hits.flatMap(({ at }) => markAt(folded, at) ?? []),
  *check(document, { facts }) {
    if (document.format !== "plaintext") return;
    const marks = facts.map(placed);
    const first = marks[0];
    if (!first) return;
    const count = marks.length > 1 ? `，全文共${marks.length}处` : "";
    yield {
      span: first.span,
      message: `“${first.shown}”是网页代码${count}，不属于公文，应删去或换成它代表的字符。`,
      fixes: [
        {
          title: "去掉全部网页代码",
          safety: "unsafe",
          edits: marks.map(({ span, right }) => ({ span, newText: right })),
        },
      ],
    };
  },
  examples: {
    invalid: [
      {
        text: "今年以来，各项工作平稳推进。⟦<br>⟧下一步，抓好落实。</p>",
        fixed: "今年以来，各项工作平稳推进。下一步，抓好落实。",
        unsafe: true,
      },
      { text: "各市⟦&nbsp;⟧人民政府：", fixed: "各市 人民政府：", unsafe: true },
      { text: '⟦<p style="text-indent:2em">⟧加强领导。' },
    ],
    valid: [
      { text: "数值<5%为优，>10%为差，A&B公司，R&D；经费。" },
      { text: "各市&nbsp;人民政府：<br>", format: "markdown" },
      { text: "《<条例>释义》，<p值，p<0.05>。" },
    ],
  },
});
