import { existsSync } from "node:fs";
import path from "node:path";
import type { Options } from "../options";
import { writeNote } from "../output";
import { EXIT } from "../results";

/** Starts the language server beside this program; it then lives until its client ends it. */
export async function lsp({ stdio }: Options): Promise<number> {
  if (!stdio) {
    await writeNote("gongwen：语言服务只经标准输入输出通信，请写 gongwen lsp --stdio。");
    return EXIT.trouble;
  }
  const server = path.join(__dirname, "server.js");
  if (!existsSync(server)) {
    await writeNote(`gongwen：找不到语言服务 ${server}，请重新安装。`);
    return EXIT.trouble;
  }
  require(server);
  return EXIT.clean;
}
