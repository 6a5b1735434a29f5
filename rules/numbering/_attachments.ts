import type { Block, Document, Paragraph } from "../../engine/document/model";
import { parseNumber } from "../../engine/text/numerals";
import { remembered } from "../common/remembered";

/** A number that stands for an attachment, in the list under the text or over the attachment itself. */
export interface Attachment {
  readonly block: Block;
  readonly ordinal: number;
  /** Offsets in the paragraph of the words that number it: `附件3`, `3.`. */
  readonly start: number;
  readonly end: number;
}

export interface Attachments {
  /** What the text says it has: 附件：1.… 2.…; empty where there is no list or it has no numbers. */
  readonly listed: readonly Attachment[];
  /** 附件1 and so on over the attachments themselves. */
  readonly labelled: readonly Attachment[];
  /** How many lists there are; only one can be compared with the labels. */
  readonly lists: number;
}

const NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
const LABEL = new RegExp(`附 ?件 ?${NUMBER}(?=[：:. 、．]|$)`, "y");
const FIRST = /附 ?件 ?[：:.] ?(1)[.、．]/y;

const ordinalAt = ({ folded, content }: Paragraph, pattern: RegExp): { ordinal: number; end: number } | undefined => {
  pattern.lastIndex = content.start;
  const match = pattern.exec(folded);
  const ordinal = match ? parseNumber(match[1] as string) : undefined;
  return match && ordinal ? { ordinal, end: content.start + match[0].length } : undefined;
};

const noteOf = (block: Block): Attachment | undefined => {
  const { paragraph } = block;
  const read = ordinalAt(paragraph, LABEL) ?? ordinalAt(paragraph, FIRST);
  if (read) return { block, ...read, start: paragraph.content.start };
  const { marker } = paragraph;
  return marker?.kind === "arabic"
    ? { block, ordinal: marker.ordinal, start: marker.span.start, end: marker.span.end }
    : undefined;
};

const labelOf = (block: Block): Attachment | undefined => {
  const read = ordinalAt(block.paragraph, LABEL);
  return read && { block, ...read, start: block.paragraph.content.start };
};

const isListHead = ({ paragraph }: Block): boolean => /^ *附/.test(paragraph.folded);

const read = ({ blocks }: Document): Attachments => {
  const listed: Attachment[] = [];
  const labelled: Attachment[] = [];
  let lists = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const { element } = block.paragraph;
    if (element === "attachmentNote") {
      const note = noteOf(block);
      if (note) listed.push(note);
      if (isListHead(block) && blocks[i - 1]?.paragraph.element !== "attachmentNote") lists++;
    } else if (element === "attachmentLabel") {
      const label = labelOf(block);
      if (label) labelled.push(label);
    }
  }
  return { listed, labelled, lists };
};

/** The list of attachments and the labels over them, read once a document; blocks only, no running text. */
export const attachmentsOf: (document: Document) => Attachments = remembered(read);
