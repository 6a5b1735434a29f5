/** Stands for a character that is not printed. */
export const REPLACEMENT = "\ufffd";

/**
 * Controls, invisible formatting characters, private use and lone surrogates. Ranges instead of `\p{…}`: those cost a
 * millisecond at every start.
 */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ue000-\uf8ff\ufeff\ufff9-\ufffb]|^[\ud800-\udfff]$/;

/** Whether a character must not reach a terminal as it is. */
export const isUnprintable = (character: string): boolean => UNPRINTABLE.test(character);

/** A text in one line that cannot steer a terminal. */
export const printable = (text: string): string =>
  UNPRINTABLE.test(text) ? [...text].map((one) => (isUnprintable(one) ? REPLACEMENT : one)).join("") : text;
