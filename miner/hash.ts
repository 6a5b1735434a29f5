/** Two 32-bit hashes of a sequence of numbers, mixed unit by unit; together they tell different texts apart. */
export interface Hash {
  readonly add: (unit: number) => void;
  /** 16 hexadecimal digits. */
  readonly digest: () => string;
}

/** Spreads every bit of a 32-bit number over all bits. */
export const mix = (value: number): number => {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, "0");

export const createHash = (): Hash => {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  return {
    add: (unit) => {
      first = Math.imul(first ^ unit, 0x9e3779b1);
      second = Math.imul(second ^ unit, 0x5f356495);
    },
    digest: () => hex(mix(first ^ mix(second))) + hex(mix(second ^ mix(first))),
  };
};

/** 16 hexadecimal digits for a string. */
export const hashOf = (text: string): string => {
  const hash = createHash();
  for (let i = 0; i < text.length; i++) hash.add(text.charCodeAt(i));
  return hash.digest();
};
