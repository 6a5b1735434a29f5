/** Tells how far a run has come. */
export interface Progress {
  readonly tell: (done: number) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

const SILENT: Progress = { tell: () => undefined, end: () => undefined };
const WIDTH = 24;
const CLEAR = "\r\u001b[K";

const bar = (done: number, all: number): string => {
  const filled = Math.floor((WIDTH * done) / all);
  return "█".repeat(filled) + "░".repeat(WIDTH - filled);
};

/** A bar on standard error if that is a terminal, else nothing. */
export const createProgress = (all: number): Progress => {
  if (!process.stderr.isTTY || all === 0) return SILENT;
  let shown = -1;
  return {
    tell: (done) => {
      const step = Math.floor((200 * done) / all);
      if (step === shown) return;
      shown = step;
      process.stderr.write(`${CLEAR}已读 ${done}/${all} 篇 ${bar(done, all)} ${Math.floor((100 * done) / all)}%`);
    },
    end: () => process.stderr.write(CLEAR),
  };
};
