import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { type Decoded, decode } from "./decode";
import { fileFault } from "./file-fault";
import { refusalByContent } from "./file-kind";
import type { Options } from "./options";

type Limits = Pick<Options, "encoding" | "maxBytes">;

/** A file's text and encoding, or why it cannot be linted. Never throws. */
export function readText(file: string, limits: Limits): Decoded | { readonly problem: string } {
  try {
    const descriptor = openSync(file, "r");
    try {
      const { size } = fstatSync(descriptor);
      return size > limits.maxBytes ? tooLarge(size, limits) : decodeBytes(readFileSync(descriptor), limits);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return { problem: fileFault(error) };
  }
}

/** The text on standard input. */
export async function readStandardInput(limits: Limits): Promise<Decoded | { readonly problem: string }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limits.maxBytes) return tooLarge(size, limits);
  }
  return decodeBytes(Buffer.concat(chunks), limits);
}

const decodeBytes = (bytes: Uint8Array, { encoding }: Limits): Decoded | { readonly problem: string } => {
  const refusal = refusalByContent(bytes);
  return refusal === undefined ? decode(bytes, encoding) : { problem: refusal };
};

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1).replace(/\.0$/, "");

const tooLarge = (size: number, { maxBytes }: Limits): { problem: string } => ({
  problem: `文件太大（超过 ${megabytes(maxBytes)} MB，已读到 ${megabytes(size)} MB），可用 --max-size 提高上限。`,
});
