import type { Paragraph } from "../../engine/document/model";
import { defineParagraphRule } from "../../engine/rule";
import type { Span } from "../../engine/span";

/** What decoders make of bytes that are none. */
const FILLERS = ["锟斤拷", "锟斤", "斤拷", "烫烫烫", "屯屯屯", "锘挎"];
/** UTF-8 read as Western text: `，` `。` `“` and the heads of frequent words. */
const WESTERN = [
  "ï¼",
  "ã€",
  "â€",
  "ä¸",
  "å…",
  "äº",
  "å®",
  "çš„",
  "æœ",
  "è®",
  "å·¥",
  "Ã©",
  "Ã¨",
  "Ã¤",
  "Ã¼",
  "Ã¶",
  "Â·",
  "Â°",
];
/** GB 2312 read as Western text: `，` `、` `。` `的` and frequent words. */
const WESTERN_OF_GB = ["£¬", "¡¢", "¡£", "£»", "µÄ", "¹¤×÷", "·¢Õ¹", "ÖÐ¹ú", "½¨Éè", "¹ÜÀí"];
/** UTF-8 read as GBK. */
const CHINESE = [
  "锛屽",
  "锛屾",
  "锛岀",
  "銆佸",
  "銆傚",
  "鐨勫",
  "鐨勬",
  "鍥藉",
  "宸ヤ綔",
  "涓氬",
  "鍏氬",
  "鏀垮簻",
  "鍙戝睍",
];

/** Units that such text is made of: neither Chinese nor ASCII. */
const isForeign = (code: number): boolean => code >= 0x80 && code < 0x3000 && !(code >= 0x2010 && code <= 0x2026);

const widened = ({ folded }: Paragraph, { start, end }: Span): Span => {
  let from = start;
  let to = end;
  if (!isForeign(folded.charCodeAt(start))) return { start, end };
  while (from > 0 && isForeign(folded.charCodeAt(from - 1))) from--;
  while (to < folded.length && isForeign(folded.charCodeAt(to))) to++;
  return { start: from, end: to };
};

const SHOWN = 12;

export default defineParagraphRule({
  id: "character/mojibake",
  title: "文稿里不能有乱码。",
  rationale: "“锟斤拷”“ï¼Œ”之类是用错编码打开文件又保存下来的结果，原来的字已经变样，要找到原件重新转换。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "error",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: { literals: [...FILLERS, ...WESTERN, ...WESTERN_OF_GB, ...CHINESE] },
  *check(paragraph, { hits }) {
    const first = hits[0];
    const last = hits.at(-1);
    if (!first || !last) return;
    const span = widened(paragraph, { start: first.at, end: last.at + last.literal.length });
    const shown = paragraph.text.slice(span.start, Math.min(span.end, span.start + SHOWN));
    yield {
      span,
      message: `“${shown}${span.end - span.start > SHOWN ? "…" : ""}”是编码转换错了产生的乱码，应对照原件改正。`,
    };
  },
  examples: {
    invalid: [
      { text: "全面推进⟦锟斤拷锟斤拷⟧建设。" },
      { text: "市政府⟦ï¼Œ⟧各部门。" },
      { text: "⟦¹ã¶«Ê¡ÈËÃñÕþ¸®£¬¸÷²¿ÃÅ⟧：" },
      { text: "关于⟦宸ヤ綔鍜屽彂灞曠殑锛屽⟧的通知" },
      { text: "变量区显示⟦烫烫烫⟧。", note: "程序没有给值时显示的字。" },
    ],
    valid: [{ text: "开水很烫，屯垦戍边，屯屯通公路，±5℃，×÷，café。" }, { text: "姓名：José·玛丽，法文Éditions。" }],
  },
});
