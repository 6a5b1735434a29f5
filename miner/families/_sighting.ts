import type { Sighting } from "../../engine/mined/model";

const AROUND = 16;
const LONGEST = 60;

/** What stands at `[start, end)` of `text`, with what is around it in its line; offsets as in the file. */
export const sightingAt = (text: string, start: number, end: number): Omit<Sighting, "path"> => {
  const to = Math.min(end, start + LONGEST);
  return {
    span: [start, to],
    before: /[^\r\n]{0,16}$/.exec(text.slice(Math.max(0, start - AROUND), start))?.[0] ?? "",
    text: text.slice(start, to),
    after: /^[^\r\n]*/.exec(text.slice(to, to + AROUND))?.[0] ?? "",
  };
};
