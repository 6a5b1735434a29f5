import iconv from "iconv-lite";
import { BOM, type Encoding } from "./decode";

/** The bytes of `text` in a file's own encoding; undefined where that encoding cannot hold every character. */
export function encode(text: string, { name, bom }: Encoding): Uint8Array | undefined {
  const marked = bom ? BOM + text : text;
  const bytes = name === "utf-8" ? Buffer.from(marked) : iconv.encode(marked, name, { addBOM: false });
  const readBack = new TextDecoder(name, { ignoreBOM: true }).decode(bytes);
  return readBack === marked ? bytes : undefined;
}
