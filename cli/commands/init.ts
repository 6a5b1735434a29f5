import { writeFileSync } from "node:fs";
import { CONFIG_NAME } from "../../engine/config/host";
import { CONFIG_TEMPLATE } from "../../engine/config/template";
import { fileFault } from "../file-fault";
import { writeNote, writeResult } from "../output";
import { EXIT } from "../results";

/** Writes a commented configuration file into the working folder, unless there is one. */
export async function init(): Promise<number> {
  try {
    writeFileSync(CONFIG_NAME, CONFIG_TEMPLATE, { flag: "wx" });
  } catch (error) {
    const exists = error instanceof Error && "code" in error && error.code === "EEXIST";
    await writeNote(
      `gongwen：${exists ? `已有 ${CONFIG_NAME}，没有改动。` : `不能新建 ${CONFIG_NAME}：${fileFault(error)}`}`,
    );
    return EXIT.trouble;
  }
  await writeResult(`已新建 ${CONFIG_NAME}。\n`);
  return EXIT.clean;
}
