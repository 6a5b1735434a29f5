/** Offsets of the first unit of each line of a text. */
export const lineStartsOf = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length),
];
