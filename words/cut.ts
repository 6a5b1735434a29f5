/** Cuts a text into words, without losing a character. */
export type Cut = (text: string) => readonly string[];

/** Loads the code and dictionary of a segmenter, at a cost of up to some seconds. Undefined where it cannot be had on this machine. */
export type CutLoader = () => Cut | undefined;
