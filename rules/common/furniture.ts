import type { Block, Element, Part } from "../../engine/document/model";
import { remembered } from "./remembered";

const read = ({ blocks }: Part): readonly Block[] => {
  const furniture: Block[] = [];
  for (const block of blocks) {
    const { element } = block.paragraph;
    if (element !== "body" && element !== "heading") furniture.push(block);
  }
  return furniture;
};

/** The few blocks of a part that are no running text: title, number, addressee, signature, date, notes, residue; found once for all rules. */
export const furnitureOf: (part: Part) => readonly Block[] = remembered(read);

/** Whether the part has a block of the element, which is neither body nor heading. */
export const hasElement = (part: Part, element: Element): boolean =>
  furnitureOf(part).some(({ paragraph }) => paragraph.element === element);
