import type { Counted } from "./counting";
import { GAP } from "./finder";
import { isOpener } from "./shape";

/** A filling that makes up more of a frame's occurrences than this is a part of it: the frame is a phrase. */
const MOST_OF_ONE = 0.6;
/** A frame is part of a longer one that has at least this share of its documents and of its occurrences. */
const SAME_SUPPORT = 0.8;

const varies = ({ fillings }: Counted): boolean => {
  let total = 0;
  let most = 0;
  for (const count of fillings.values()) {
    total += count;
    most = Math.max(most, count);
  }
  return most <= total * MOST_OF_ONE;
};

const edgesOf = (text: string): string => `${text.charAt(0)}${text.slice(-1)}`;

/** Whether `longer` says all that `frame` says, and more. What follows an opener is its filling: 以深化…为抓手 does not stand for 以…为抓手. */
const covers = (longer: string, frame: string): boolean => {
  if (longer.length <= frame.length) return false;
  const parts = frame.split(GAP);
  const [head, tail] = [parts[0] as string, parts[parts.length - 1] as string];
  if (!longer.startsWith(isOpener(head) ? head + GAP : head) || !longer.endsWith(tail)) return false;
  return parts.slice(1, -1).every((middle) => longer.slice(head.length, longer.length - tail.length).includes(middle));
};

/** The frames whose places vary, without those that are part of a longer frame with about the same support. */
export const chooseFrames = (counted: readonly Counted[], minDocuments: number): readonly Counted[] => {
  const varied = counted.filter((one) => one.tally.documents >= minDocuments && varies(one));
  const byEdges = new Map<string, Counted[]>();
  for (const one of varied) {
    const group = byEdges.get(edgesOf(one.text));
    if (group) group.push(one);
    else byEdges.set(edgesOf(one.text), [one]);
  }
  const isCovered = (frame: Counted): boolean =>
    (byEdges.get(edgesOf(frame.text)) ?? []).some(
      (longer) =>
        longer.tally.documents >= frame.tally.documents * SAME_SUPPORT &&
        longer.tally.count >= frame.tally.count * SAME_SUPPORT &&
        covers(longer.text, frame.text),
    );
  return varied.filter((frame) => !isCovered(frame));
};
