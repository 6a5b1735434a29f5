import { writeFileSync } from "node:fs";
import { CONFIG_NAME } from "../../engine/config/host";
import { fileFault } from "../file-fault";
import { writeNote, writeResult } from "../output";
import { EXIT } from "../results";

const TEMPLATE = `// 公文检查的配置：编辑器与命令行共用。不需要的行可以删去。
{
  // 起点：recommended 为推荐的规则，strict 为全部规则，也可写另一个配置文件的路径。
  "extends": ["recommended"],

  // draft 草稿，未定的内容从轻；final 定稿。
  "profile": "final",

  // 每条规则的级别：off、error、warning、information、hint；规则名见 gongwen rules。
  // 例如："placeholder/mask": "warning"
  "rules": {},

  // 不检查的文件，写法同 .gitignore。
  "ignore": [],

  // 只对部分文件生效的设置。
  // 例如：{ "files": ["草稿/**"], "profile": "draft" }
  "overrides": []
}
`;

/** Writes a commented configuration file into the working folder, unless there is one. */
export async function init(): Promise<number> {
  try {
    writeFileSync(CONFIG_NAME, TEMPLATE, { flag: "wx" });
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
