import { createTwoFilesPatch, OMIT_HEADERS } from "diff";
import { BOM, type Decoded } from "./decode";

/** The change of a file as a patch that `patch -p1` and `git apply` take. File names stay readable: they are not escaped. */
export function unifiedDiff(path: string, { text, encoding }: Decoded, fixed: string): string {
  const mark = encoding.bom ? BOM : "";
  const options = { headerOptions: OMIT_HEADERS };
  const hunks = createTwoFilesPatch("", "", mark + text, mark + fixed, undefined, undefined, options);
  return `--- a/${path}\n+++ b/${path}\n${hunks}`;
}
