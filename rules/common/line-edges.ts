import type { Block, Part } from "../../engine/document/model";
import { foldUnit, isHan } from "../../engine/text/classes";
import { remembered } from "./remembered";

/** Places in `part.blocks` of running text, headings included, whose edges are worth a look. */
export interface Edges {
  /** Begins with a mark that belongs behind what it follows. */
  readonly starts: readonly number[];
  /** Ends otherwise than with a full stop. */
  readonly ends: readonly number[];
}

const FULL_STOP = "。".charCodeAt(0);
const NOT_FIRST = new Set([..."，。、；！？”’）》〉〕】"].map((mark) => mark.charCodeAt(0)));

const read = ({ blocks }: Part): Edges => {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const { paragraph } = blocks[i] as Block;
    const { element } = paragraph;
    if (element !== "body" && element !== "heading") continue;
    const { text, content } = paragraph;
    if (text.charCodeAt(content.end - 1) !== FULL_STOP) ends.push(i);
    const first = text.charCodeAt(content.start);
    if (!isHan(first) && NOT_FIRST.has(foldUnit(first))) starts.push(i);
  }
  return { starts, ends };
};

/** Which lines of a part begin or end unlike most; found once for all rules that look at the edges of lines. */
export const edgesOf: (part: Part) => Edges = remembered(read);
