import path from "node:path/posix";
import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  type Connection,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import type { Linter } from "../../engine/linter";
import { createLinters } from "../../engine/linters";
import type { Entry, PhraseEntry } from "../../engine/mined/model";
import type { Rule } from "../../engine/rule";
import type { Environment } from "../../server/environment";
import { shippedPhrases } from "../../server/phrases/merge";
import type { CuratedPhrase } from "../../server/phrases/model";
import { startServer } from "../../server/start";
import { phrases } from "../../snippets/curated.json";
import { RULES } from "./rules";

export const FOLDER = "file:///工作";

/** What an editor of today can do. */
export const EDITOR: ClientCapabilities = {
  textDocument: { diagnostic: {}, codeAction: { resolveSupport: { properties: ["edit"] } } },
  workspace: {
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ["create"] },
  },
};

export interface Session {
  readonly client: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Files on disk by path; changing one does not tell the server. */
  readonly disk: Map<string, string>;
  /** What the server sent by itself. */
  readonly published: Map<string, Diagnostic[]>;
  readonly refreshes: () => number;
  readonly logs: readonly string[];
  readonly open: (name: string, text: string, languageId?: string) => Promise<string>;
  readonly change: (uri: string, version: number, changes: object[]) => Promise<void>;
  readonly ask: <R>(method: string, params: object) => Promise<R>;
  /** Waits until what has been sent is dealt with and `condition` holds. */
  readonly until: (condition: () => boolean) => Promise<void>;
  readonly close: () => void;
}

interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly disk?: Readonly<Record<string, string>>;
  readonly linter?: Linter;
  readonly rules?: readonly Rule[];
  /** Mined entries that ship, for rules. */
  readonly entries?: readonly Entry[];
  readonly rulePage?: string;
  /** Mined phrases that ship. */
  readonly mined?: readonly PhraseEntry[];
}

const environmentOf = (disk: Map<string, string>, { linter, mined, rules, entries }: Options): Environment => ({
  version: "0.0.0",
  linters:
    linter === undefined
      ? createLinters(rules ?? RULES, { entries: entries ?? [] })
      : { rules: linter.rules, of: () => linter },
  phrases: () => shippedPhrases(phrases as readonly CuratedPhrase[], mined ?? []),
  files: {
    toPath: (uri) => (uri.startsWith("file:") ? fileURLToPath(uri) : undefined),
    toUri: (file) => pathToFileURL(file).href,
    readFile: (file) => disk.get(file),
    resolve: (from, to) => path.resolve(path.dirname(from), to),
    relative: (from, to) => path.relative(path.dirname(from), to),
  },
  rulePage: (ruleId) => `file:///pages/${ruleId}.md`,
  schedule: (task) => {
    const timer = setTimeout(task, 1);
    return () => clearTimeout(timer);
  },
  breathe: () => setImmediate(),
});

const connectBoth = (environment: Environment): { server: Connection; client: ProtocolConnection } => {
  const up = new PassThrough();
  const down = new PassThrough();
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  startServer(server, environment);
  client.listen();
  return { server, client };
};

/** A server and a client that speaks the protocol to it, both in this process. */
export const openSession = async (options: Options = {}): Promise<Session> => {
  const disk = new Map(Object.entries(options.disk ?? {}));
  const { server, client } = connectBoth(environmentOf(disk, options));
  const published = new Map<string, Diagnostic[]>();
  const logs: string[] = [];
  let refreshes = 0;
  client.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }: PublishDiagnosticsParams) => {
    published.set(uri, diagnostics);
  });
  client.onNotification("window/logMessage", ({ message }: { message: string }) => {
    logs.push(message);
  });
  client.onRequest("client/registerCapability", () => null);
  client.onRequest("workspace/diagnostic/refresh", () => {
    refreshes += 1;
    return null;
  });
  const initialized = await client.sendRequest<InitializeResult>("initialize", {
    processId: null,
    rootUri: null,
    capabilities: options.capabilities ?? EDITOR,
    workspaceFolders: [{ uri: FOLDER, name: "工作" }],
    initializationOptions: options.rulePage === undefined ? undefined : { rulePage: options.rulePage },
  });
  await client.sendNotification("initialized", {});
  return {
    client,
    initialized,
    disk,
    published,
    refreshes: () => refreshes,
    logs,
    open: async (name, text, languageId = "plaintext") => {
      const uri = name.includes(":") ? name : `${FOLDER}/${name}`;
      await client.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
      return uri;
    },
    change: (uri, version, contentChanges) =>
      client.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges }),
    ask: (method, params) => client.sendRequest(method, params),
    until: async (condition) => {
      for (const end = Date.now() + 5000; !condition(); await new Promise((done) => setTimeout(done, 2))) {
        if (Date.now() > end) throw new Error(`没有等到：${condition}`);
      }
    },
    close: () => {
      client.dispose();
      server.dispose();
    },
  };
};
