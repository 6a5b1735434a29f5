/** What input by sound mixes up: retroflex and flat initials, front and back nasals. */
const alike = (reading: string): string => reading.replace(/^(z|c|s)h/, "$1").replace(/ng$/, "n");

/** All readings of a character as numbers, alike ones the same. */
export const createSounds = (): ((character: string) => readonly number[]) => {
  // Loaded when near misses are looked for: the library brings a dictionary.
  const { polyphonic }: typeof import("pinyin-pro") = require("pinyin-pro");
  const known = new Map<string, readonly number[]>();
  const numbers = new Map<string, number>();
  const numberOf = (sound: string): number => {
    const number = numbers.get(sound) ?? numbers.size + 1;
    numbers.set(sound, number);
    return number;
  };
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const [readings = []] = polyphonic(character, { toneType: "none", type: "array", v: true });
    const sounds = [...new Set(readings.map((reading) => numberOf(alike(reading))))];
    known.set(character, sounds);
    return sounds;
  };
};
