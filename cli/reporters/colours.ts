/** Marks up text for a terminal. */
export interface Colours {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly underline: (text: string) => string;
}

/** Colours by ANSI escapes, or none at all. */
export function createColours(enabled: boolean): Colours {
  const paint =
    (on: number, off: number) =>
    (text: string): string =>
      enabled && text !== "" ? `\x1b[${on}m${text}\x1b[${off}m` : text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    yellow: paint(33, 39),
    blue: paint(36, 39),
    underline: paint(4, 24),
  };
}
