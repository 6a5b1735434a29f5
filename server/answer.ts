import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Environment } from "./environment";

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs `task`; an error is logged under `title` and never leaves. */
export const guarded = (connection: Connection, title: string, task: () => void): void => {
  try {
    task();
  } catch (error) {
    connection.console.error(`${title}时出错，已跳过：${describe(error)}`);
  }
};

/**
 * Wraps a request handler: messages already waiting are read first, so a request withdrawn meanwhile is answered as
 * cancelled without any work; a handler that throws answers `empty`, and the error is logged under `title`.
 */
export const answering =
  <P, R>(connection: Connection, environment: Environment, title: string, empty: R, handle: (params: P) => R) =>
  async (params: P, token: CancellationToken): Promise<R | ResponseError<never>> => {
    await environment.breathe();
    if (token.isCancellationRequested) {
      return new ResponseError<never>(LSPErrorCodes.RequestCancelled, "请求已被更新的请求取代。");
    }
    try {
      return handle(params);
    } catch (error) {
      connection.console.error(`${title}时出错，已返回空结果：${describe(error)}`);
      return empty;
    }
  };
