import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

/** The language server in a process of its own, spoken to over its standard streams. */
export interface LanguageServer {
  readonly pid: number;
  open(uri: string, text: string): Promise<void>;
  /** Puts `text` in at a place of the open document. */
  type(uri: string, version: number, line: number, character: number, text: string): Promise<void>;
  /** The number of diagnostics of the document as it is now. */
  diagnose(uri: string): Promise<number>;
  stop(): Promise<void>;
}

const connect = ({ stdin, stdout }: ChildProcess): ProtocolConnection => {
  if (stdin === null || stdout === null) throw new Error("语言服务没有启动。");
  const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/configuration", () => []);
  connection.listen();
  return connection;
};

/** Starts `gongwen lsp --stdio` and shakes hands with it. */
export const startLanguageServer = async (root: string): Promise<LanguageServer> => {
  const child = spawn(process.execPath, [path.join(root, "dist", "cli.js"), "lsp", "--stdio"], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  const connection = connect(child);
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: { textDocument: { diagnostic: { dynamicRegistration: false } } },
  });
  await connection.sendNotification("initialized", {});
  return {
    pid: child.pid as number,
    open: (uri, text) =>
      connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "plaintext", version: 1, text },
      }),
    type: (uri, version, line, character, text) => {
      const place = { line, character };
      return connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: place, end: place }, text }],
      });
    },
    diagnose: async (uri) => {
      const report = await connection.sendRequest<{ readonly items: readonly unknown[] }>("textDocument/diagnostic", {
        textDocument: { uri },
      });
      return report.items.length;
    },
    stop: async () => {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      connection.dispose();
    },
  };
};
