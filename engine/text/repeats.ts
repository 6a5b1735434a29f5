const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

const isFigure = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

/** Whether the `length` units that end at `at` stand right before themselves. */
const isTwice = (text: string, at: number, length: number): boolean => {
  for (let i = 0; i < length; i++) if (text.charCodeAt(at - i) !== text.charCodeAt(at - i - length)) return false;
  return true;
};

/**
 * Whether the ideograph at `at` ends two or four units that are written twice, as in 围绕围绕 and 贯彻落实贯彻落实, or a pair whose
 * first unit stands once more before a figure: 创建创20. `from` is where the text begins.
 */
export const repeatsAt = (text: string, at: number, from: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < FIRST_HAN || code > LAST_HAN || at < from + 2) return false;
  if (text.charCodeAt(at - 2) !== code) return at >= from + 7 && isTwice(text, at, 4);
  if (at >= from + 3 && isTwice(text, at, 2)) return true;
  return text.charCodeAt(at - 1) !== code && isFigure(text.charCodeAt(at + 1));
};
