import type { Paragraph } from "../../engine/document/model";
import { createMemo } from "../../engine/memo";

/** `compute`, worked out at most once in the life of a paragraph: for what so few documents need that no trigger is worth it. */
export const remembered = <T extends object>(compute: (paragraph: Paragraph) => T): ((paragraph: Paragraph) => T) => {
  const known = createMemo<Paragraph, T>();
  return (paragraph) => {
    let value = known.get(paragraph);
    if (value === undefined) {
      value = compute(paragraph);
      known.set(paragraph, value);
    }
    return value;
  };
};
