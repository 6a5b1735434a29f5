import type { ConfigHost } from "../engine/config/host";
import type { Linters } from "../engine/linters";
import type { Phrase } from "./phrases/model";

/** Cancels what was scheduled. */
export type Cancel = () => void;

/** Files by absolute path, and what their addresses are. */
export interface Files extends ConfigHost {
  /** Undefined for an address that is no file on this machine. */
  readonly toPath: (uri: string) => string | undefined;
  readonly toUri: (path: string) => string;
}

/** What the server needs from the machine it runs on; tests hand in their own. */
export interface Environment {
  readonly version: string;
  readonly linters: Linters;
  /** Reads the phrases that ship. */
  readonly phrases: () => readonly Phrase[];
  readonly files: Files;
  /** The URI of a rule's page, undefined where it is not shipped. */
  readonly rulePage: (ruleId: string) => string | undefined;
  /** Runs `task` once after `milliseconds`. */
  readonly schedule: (task: () => void, milliseconds: number) => Cancel;
  /** Lets messages that have already arrived be read first. */
  readonly breathe: () => Promise<void>;
}
