const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** Whether the `length` units that end at `at` stand right before themselves. */
const isTwice = (text: string, at: number, length: number): boolean => {
  for (let i = 0; i < length; i++) if (text.charCodeAt(at - i) !== text.charCodeAt(at - i - length)) return false;
  return true;
};

/**
 * Whether the ideograph at `at` ends two or four units that are written twice, as in 围绕围绕 and 贯彻落实贯彻落实. `from` is where
 * the text begins.
 */
export const repeatsAt = (text: string, at: number, from: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < FIRST_HAN || code > LAST_HAN) return false;
  return (at >= from + 3 && isTwice(text, at, 2)) || (at >= from + 7 && isTwice(text, at, 4));
};
