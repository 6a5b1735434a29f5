import type { Sighting } from "../../engine/mined/model";

const AROUND = 16;
const LONGEST = 60;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const endsLine = (code: number): boolean => code === LINE_FEED || code === CARRIAGE_RETURN;

/** What stands at `[start, end)` of `text`, with what is around it in its line; offsets as in the file. */
export const sightingAt = (text: string, start: number, end: number): Omit<Sighting, "path"> => {
  const to = Math.min(end, start + LONGEST);
  let from = start;
  while (from > 0 && from > start - AROUND && !endsLine(text.charCodeAt(from - 1))) from--;
  let until = to;
  while (until < text.length && until < to + AROUND && !endsLine(text.charCodeAt(until))) until++;
  return {
    span: [start, to],
    before: text.slice(from, start),
    text: text.slice(start, to),
    after: text.slice(to, until),
  };
};
