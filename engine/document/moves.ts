import { createMemo } from "../memo";
import type { Part } from "./model";

/** Where a part stood in the version before: the same paragraphs at the same distances, `offset` units away. */
export interface Move {
  readonly part: Part;
  readonly offset: number;
}

const MOVES = createMemo<Part, Move>();

/** Notes that `part` is `move.part` in another place. Only the last move is kept, or every version would live on. */
export const noteMove = (part: Part, move: Move): void => {
  MOVES.delete(move.part);
  MOVES.set(part, move);
};

export const movedFrom = (part: Part): Move | undefined => MOVES.get(part);
