import type { Block, Part } from "../../engine/document/model";
import { furnitureOf } from "../common/furniture";
import { remembered } from "../common/remembered";
import { type CalendarDay, readDay } from "./_calendar";

export interface IssueDay {
  readonly block: Block;
  readonly day: CalendarDay;
}

const read = (part: Part): IssueDay | undefined => {
  const blocks = furnitureOf(part);
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i] as Block;
    const { element, text } = block.paragraph;
    if (element !== "date" || /印发\s*$/.test(text)) continue;
    const day = readDay(text);
    if (day) return { block, day };
  }
  return undefined;
};

const issueOf = remembered((part: Part) => ({ issue: read(part) }));

/** 成文日期: the last line of the part that is a whole date and not the date of printing. */
export const issueDay = (part: Part): IssueDay | undefined => issueOf(part).issue;
