import { fstatSync, writeSync } from "node:fs";

const STDOUT = 1;
const STDERR = 2;

/** Writes a result. Returns when all of it is handed over; a reader who has left is no fault. */
export const writeResult = (text: string): Promise<void> => write(STDOUT, text);

/** Writes what is not a result: notes, complaints. */
export const writeNote = (text: string): Promise<void> => write(STDERR, text.endsWith("\n") ? text : `${text}\n`);

/** Whether results go to a terminal: a character device, asked without loading what Node needs to drive one. */
export const isTerminal = (): boolean => fstatSync(STDOUT).isCharacterDevice();

/** The stream objects of `process` cost more to make than a small file costs to lint, so they are only asked when a pipe is full. */
async function write(descriptor: number, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written);
  } catch (error) {
    if (codeOf(error) === "EPIPE") return;
    if (codeOf(error) !== "EAGAIN") throw error;
    await writeThroughStream(descriptor, bytes.subarray(written));
  }
}

const writeThroughStream = (descriptor: number, bytes: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    const stream = descriptor === STDOUT ? process.stdout : process.stderr;
    stream.on("error", (error) => (codeOf(error) === "EPIPE" ? resolve() : reject(error)));
    stream.write(bytes, () => resolve());
  });

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);
