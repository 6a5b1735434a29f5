import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { UnitRecord } from "./model";

/** A record in the store, with what is needed to order it and to tell copies. */
export interface Stored {
  readonly path: string;
  readonly part: number;
  readonly digest: string;
  readonly sketch: readonly number[];
  /** Where it is kept. */
  place: UnitRecord | FilePlace;
}

interface FilePlace {
  readonly at: number;
  readonly bytes: number;
}

/**
 * Keeps records: in memory while they are few, beyond that in a temporary file. In memory stays what is needed to find them,
 * some hundred bytes for each. Equal documents are kept once.
 */
export interface RecordStore {
  /** The same record a second time, as a repeated task hands it over, is passed over. */
  readonly add: (record: UnitRecord) => void;
  /** What is kept, in the order of path and part. */
  readonly sorted: () => readonly Stored[];
  readonly read: (stored: Stored) => UnitRecord;
  /** Files that at least one record came from. */
  readonly files: () => number;
  /** Records left out because their text equals that of one kept. */
  readonly equal: () => number;
  /** Removes the temporary file. */
  readonly close: () => void;
}

const DEFAULT_LIMIT = 4_000_000;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By path in the order of code units, then by part. */
export const byPlace = (a: Pick<UnitRecord, "path" | "part">, b: Pick<UnitRecord, "path" | "part">): number =>
  compare(a.path, b.path) || a.part - b.part;

/** A file without a name where the system lets one remove an open file: then nothing is left behind, however the process ends. */
interface Scratch {
  readonly append: (text: string) => FilePlace;
  readonly read: (place: FilePlace) => string;
  readonly close: () => void;
}

const createScratch = (): Scratch => {
  const folder = mkdtempSync(path.join(tmpdir(), "gongwen-mine-"));
  const descriptor = openSync(path.join(folder, "records"), "wx+", 0o600);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  if (process.platform !== "win32") remove();
  let end = 0;
  return {
    append: (text) => {
      const bytes = Buffer.from(text);
      for (let written = 0; written < bytes.length; )
        written += writeSync(descriptor, bytes, written, bytes.length - written, end + written);
      const place = { at: end, bytes: bytes.length };
      end += bytes.length;
      return place;
    },
    read: ({ at, bytes }) => {
      const buffer = Buffer.alloc(bytes);
      for (let got = 0; got < bytes; ) {
        const more = readSync(descriptor, buffer, got, bytes - got, at + got);
        if (more === 0) throw new Error("临时文件不完整。");
        got += more;
      }
      return buffer.toString("utf8");
    },
    close: () => {
      closeSync(descriptor);
      remove();
    },
  };
};

const isInFile = (place: Stored["place"]): place is FilePlace => "at" in place;

/** Records go to a temporary file as soon as they hold more than `limit` characters. */
export const createRecordStore = (limit: number = DEFAULT_LIMIT): RecordStore => {
  const byDigest = new Map<string, Stored>();
  const known = new Set<string>();
  const files = new Set<string>();
  let scratch: Scratch | undefined;
  let held = 0;
  let equal = 0;

  const read = ({ place }: Stored): UnitRecord =>
    isInFile(place) ? JSON.parse((scratch as Scratch).read(place)) : place;

  const spill = (): void => {
    const file = createScratch();
    scratch = file;
    for (const stored of byDigest.values())
      if (!isInFile(stored.place)) stored.place = file.append(JSON.stringify(stored.place));
  };

  const keep = (record: UnitRecord): void => {
    const { path: from, part, digest, sketch } = record;
    const place = scratch === undefined ? record : scratch.append(JSON.stringify(record));
    byDigest.set(digest, { path: from, part, digest, sketch, place });
    held += record.characters;
    if (scratch === undefined && held > limit) spill();
  };

  /** Of equal documents the first by place is kept; of two versions of one document the first by its text. */
  const isBefore = (record: UnitRecord, kept: Stored): boolean => {
    const order = byPlace(record, kept);
    return order === 0 ? JSON.stringify(record) < JSON.stringify(read(kept)) : order < 0;
  };

  const add = (record: UnitRecord): void => {
    files.add(record.path);
    const identity = `${record.path}\0${record.part}\0${record.digest}`;
    const kept = byDigest.get(record.digest);
    if (kept !== undefined && !known.has(identity)) equal++;
    known.add(identity);
    if (kept === undefined || isBefore(record, kept)) keep(record);
  };

  return {
    add,
    read,
    sorted: () => [...byDigest.values()].sort((a, b) => byPlace(a, b) || compare(a.digest, b.digest)),
    files: () => files.size,
    equal: () => equal,
    close: () => scratch?.close(),
  };
};
