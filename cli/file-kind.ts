import path from "node:path";
import type { Format } from "../engine/document/model";

const FORMATS: Readonly<Record<string, Format>> = {
  ".txt": "plaintext",
  ".gw": "plaintext",
  ".gongwen": "plaintext",
  ".公文": "plaintext",
  ".md": "markdown",
  ".markdown": "markdown",
};

const FOREIGN: Readonly<Record<string, string>> = {
  ".docx": "Word 文档",
  ".docm": "Word 文档",
  ".dotx": "Word 模板",
  ".doc": "Word 文档",
  ".dot": "Word 模板",
  ".wps": "WPS 文档",
  ".wpt": "WPS 模板",
  ".odt": "OpenDocument 文档",
  ".rtf": "RTF 文档",
  ".ofd": "OFD 版式文件",
  ".pdf": "PDF 文件",
  ".xls": "表格",
  ".xlsx": "表格",
  ".et": "表格",
  ".ppt": "演示文稿",
  ".pptx": "演示文稿",
  ".dps": "演示文稿",
  ".html": "网页",
  ".htm": "网页",
};

const SAVE_AS_TEXT = "请先另存为纯文本（.txt，编码选 UTF-8）再检查";

const extensionOf = (file: string): string => path.extname(file).toLowerCase();

/** The format that a file's name tells, if any. */
export const formatOf = (file: string): Format | undefined => FORMATS[extensionOf(file)];

/** Why a file of this name is not linted. */
export function refusalByName(file: string): string {
  const extension = extensionOf(file);
  const kind = FOREIGN[extension];
  if (kind !== undefined) return `暂不能检查${kind}（${extension}），${SAVE_AS_TEXT}。`;
  const what = extension === "" ? "文件没有扩展名" : `不认识扩展名 ${extension}`;
  return `${what}；如果是纯文本，请改名为 .txt 或 .md，或在 .gongwen.json 的 files 中写明。`;
}

const SIGNATURES: readonly (readonly [start: string, kind: string])[] = [
  ["PK\x03\x04", "压缩文件（.docx、.wps、.ofd 和 .zip 都是这样开头）"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "旧版 Office 文档（.doc、.wps、.xls 一类）"],
  ["%PDF-", "PDF 文件"],
  ["{\\rtf", "RTF 文档"],
  ["\x89PNG", "图片（PNG）"],
  ["\xff\xd8\xff", "图片（JPEG）"],
  ["GIF8", "图片（GIF）"],
  ["\x1f\x8b", "压缩文件（gzip）"],
  ["Rar!", "压缩文件（RAR）"],
  ["7z\xbc\xaf", "压缩文件（7z）"],
];

/** Why these bytes are no text whatever the file is called; undefined where they may be text. */
export function refusalByContent(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  const kind = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  return kind === undefined ? undefined : `名为文本，实为${kind}，${SAVE_AS_TEXT}。`;
}
