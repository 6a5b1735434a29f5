import { type Run, runCli } from "../cli/run-cli";
import { inventDocument, SEEDS } from "./corpus";

/** The segmenter that every machine has. */
export const JIEBA = ["--segmenter", "jieba-wasm"];

export const DOCUMENTS = [...SEEDS, ...Array.from({ length: 20 }, (_, number) => inventDocument(number))];
export const FILES: Readonly<Record<string, string>> = Object.fromEntries(
  DOCUMENTS.map(({ path: file, text }) => [file, text]),
);

export const mine = (args: readonly string[], options?: Parameters<typeof runCli>[1]): Run =>
  runCli(["mine", ...args], options);

/** Documents as `--map` reads them. */
export const jsonLines = (documents: readonly { path: string; text: string }[]): string =>
  documents.map(({ path: file, text }) => `${JSON.stringify({ path: file, text })}\n`).join("");

export const map = (input: string | Uint8Array, args: readonly string[] = JIEBA): Run =>
  mine(["--map", ...args], { input });
