import { isUtf8 } from "node:buffer";

/** How a file was written, so that it can be written back the same way. */
export interface Encoding {
  readonly name: "utf-8" | "gb18030" | "big5" | "utf-16le" | "utf-16be";
  readonly bom: boolean;
}
export interface Decoded {
  /** Without BOM, line ends as in the file. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** The byte order mark as a decoder that keeps it gives it. */
export const BOM = "\ufeff";

const HAN = /[\u3400-\u9fff]/;

/**
 * Decodes a file strictly: a byte order mark decides, else `wanted`, else UTF-8 if the bytes are, else GB18030. The message
 * says why it could not; no byte is ever replaced.
 */
export function decode(bytes: Uint8Array, wanted: string): Decoded | { readonly problem: string } {
  const told = readMark(bytes) ?? (wanted === "auto" ? undefined : canonical(wanted));
  if (told !== undefined) return decodeAs(told, bytes);
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(0)) {
    return { problem: "内容是二进制数据，不是文本；如果是 UTF-16 编码的文本，请加 --encoding utf-16le。" };
  }
  if (!isUtf8(bytes)) {
    const decoded = decodeAs("gb18030", bytes);
    return "text" in decoded ? decoded : { problem: "既不是 UTF-8，也不是 GB18030 编码，请用 --encoding 指明编码。" };
  }
  const decoded = { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8"), encoding: UTF8 };
  return shortGb18030(decoded.text, bytes) ?? decoded;
}

const UTF8: Encoding = { name: "utf-8", bom: false };

function readMark(bytes: Uint8Array): Encoding["name"] | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return undefined;
}

/** GB 18030 contains GBK and GB 2312. */
const canonical = (name: string): Encoding["name"] =>
  name === "gbk" || name === "gb2312" ? "gb18030" : (name as Encoding["name"]);

function decodeAs(name: Encoding["name"], bytes: Uint8Array): Decoded | { readonly problem: string } {
  try {
    const text = new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes);
    const bom = text.startsWith(BOM);
    return { text: bom ? text.slice(1) : text, encoding: { name, bom } };
  } catch {
    return { problem: `内容不是有效的 ${name.toUpperCase()} 编码，请用 --encoding 指明编码。` };
  }
}

/** A few GB 18030 characters, such as 通知 alone, happen to be valid UTF-8: without a Chinese character in it that is no Chinese text. */
function shortGb18030(text: string, bytes: Uint8Array): Decoded | undefined {
  if (!/[\u0080-\u07ff]/.test(text) || /[a-z\u0800-\uffff]/i.test(text)) return undefined;
  const other = decodeAs("gb18030", bytes);
  return "text" in other && HAN.test(other.text) ? other : undefined;
}
