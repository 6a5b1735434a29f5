import type { OutlineAnswer } from "../server/protocol";

/** The genre of a text in a few words. */
export const describeGenre = ({ parts }: OutlineAnswer): string =>
  parts.length > 1 ? `汇编，${parts.length} 篇` : (parts[0]?.genre ?? "文种未定");
