import * as vscode from "vscode";
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  State,
  TransportKind,
} from "vscode-languageclient/node";

/** The line to the language service; it may be down. */
export interface Connection {
  readonly isRunning: () => boolean;
  /** The answer, undefined where the service is down or refuses. */
  readonly ask: <R>(request: string, params: unknown) => Promise<R | undefined>;
  /** Stops the service and, unless it is switched off, starts it again. */
  readonly restart: () => Promise<void>;
  readonly onDidChangeState: vscode.Event<void>;
}

/** Plain text is anything an editor has no name for, so only text files and unsaved texts count. */
const DOCUMENTS: LanguageClientOptions["documentSelector"] = [
  ...["file", "vscode-remote", "vscode-vfs"].flatMap((scheme) => [
    { scheme, language: "plaintext", pattern: "**/*.{txt,text,TXT}" },
    { scheme, language: "markdown" },
    { scheme, language: "gongwen" },
    { scheme, pattern: "**/.gongwen.json" },
  ]),
  ...["plaintext", "markdown", "gongwen"].map((language) => ({ scheme: "untitled", language })),
];

/** A rule id goes where `{id}` stands. */
const RULE_PAGE = `command:gongwen.openRule?${encodeURIComponent('["')}{id}${encodeURIComponent('"]')}`;

const createClient = (context: vscode.ExtensionContext, output: vscode.LogOutputChannel): LanguageClient => {
  const server: ServerOptions = { module: context.asAbsolutePath("dist/server.js"), transport: TransportKind.ipc };
  return new LanguageClient("gongwen", "公文", server, {
    documentSelector: DOCUMENTS,
    outputChannel: output,
    initializationOptions: { rulePage: RULE_PAGE },
    diagnosticPullOptions: { onChange: true, onSave: false },
    markdown: { isTrusted: { enabledCommands: ["gongwen.openRule"] } },
  });
};

const isEnabled = (): boolean => vscode.workspace.getConfiguration("gongwen").get("enable", true);

export const connect = (context: vscode.ExtensionContext): Connection => {
  const output = vscode.window.createOutputChannel("公文", { log: true });
  const changed = new vscode.EventEmitter<void>();
  let client: LanguageClient | undefined;

  const stop = async (): Promise<void> => {
    const stopping = client;
    client = undefined;
    await stopping?.dispose();
  };
  const start = async (): Promise<void> => {
    client = createClient(context, output);
    client.onDidChangeState(() => changed.fire());
    await client.start();
  };
  const isRunning = (): boolean => client?.state === State.Running;

  context.subscriptions.push(output, changed, { dispose: stop });
  return {
    isRunning,
    ask: async (request, params) => {
      if (client === undefined || !isRunning()) return undefined;
      try {
        return await client.sendRequest(request, params);
      } catch {
        return undefined;
      }
    },
    restart: async () => {
      try {
        await stop();
        if (isEnabled()) await start();
      } catch (error) {
        void vscode.window.showErrorMessage(
          `公文语言服务没有启动：${error instanceof Error ? error.message : String(error)}。详情见“输出”面板的“公文”频道。`,
        );
      }
      await vscode.commands.executeCommand("setContext", "gongwen.active", isRunning());
      changed.fire();
    },
    onDidChangeState: changed.event,
  };
};
