import { createTwoFilesPatch } from "diff";
import { BOM, type Decoded } from "./decode";

/** The change of a file as a patch that `patch -p1` and `git apply` take. */
export function unifiedDiff(path: string, { text, encoding }: Decoded, fixed: string): string {
  const mark = encoding.bom ? BOM : "";
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, mark + text, mark + fixed, undefined, undefined, {
    headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
  });
}
