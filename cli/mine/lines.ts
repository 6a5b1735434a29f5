const LINE_FEED = 0x0a;

/** A line without its end, or that it is longer than the limit and was passed over. */
export type InputLine = { readonly bytes: Buffer } | { readonly tooLong: true };

/** Splits a stream at line feeds only: other line separators may stand inside JSON. Holds no more than one line of `maxBytes`. */
export async function* linesOf(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<InputLine> {
  let pending: Buffer[] = [];
  let size = 0;
  const take = (): InputLine => {
    const line: InputLine = size > maxBytes ? { tooLong: true } : { bytes: Buffer.concat(pending) };
    pending = [];
    size = 0;
    return line;
  };
  const hold = (piece: Buffer): void => {
    size += piece.length;
    if (size > maxBytes) pending = [];
    else pending.push(piece);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      hold(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
