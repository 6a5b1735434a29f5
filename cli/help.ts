import type { Command } from "./options";

const OVERVIEW = `gongwen：公文与机关材料的校对工具，全程离线。

用法：
  gongwen [lint] 文件、目录或通配符…   检查（第一个参数是路径时可省去 lint）
  gongwen outline 文件                 列出文件的篇、文种和章节
  gongwen rules                        列出全部规则
  gongwen explain 规则                 说明一条规则：理由、依据、例子、怎样关闭
  gongwen mine 文件、目录或通配符…     从本单位的旧文稿里挖掘规则数据和常用语
  gongwen init                         在当前目录新建配置文件 .gongwen.json
  gongwen lsp --stdio                  启动语言服务，供编辑器使用

gongwen 命令 --help 查看一个命令的选项；gongwen --version 查看版本。
退出码：0 没有问题，1 有错误（或警告超过 --max-warnings），2 未能完成检查。
`;

const LINT = `用法：gongwen [lint] [选项] 文件、目录或通配符…

目录会逐级查找 .txt .md .markdown .gw .gongwen .公文 文件，跳过 .gitignore、.gongwenignore 和配置中 ignore 写明的文件。
不写路径时检查当前目录；路径写 - 时读标准输入。

报告：
  --format text|json        报告的格式，默认 text
  --all                     逐处列出，不折叠同一规则的多处问题
  --quiet                   只报告错误
  --max-warnings 数         警告超过此数时退出码为 1
  --color / --no-color      是否用颜色，默认只在终端中用
修复：
  --fix                     改正可以自动修复的问题，写回原文件（编码和换行不变）
  --fix-dry-run             不写文件，在标准输出上给出 --fix 将作的改动（补丁）
配置：
  --config 文件             只用这个配置文件
  --no-config               不用任何配置文件
  --profile draft|final     草稿或定稿，默认按配置，未配置时为定稿
  --rule 规则:级别          本次运行中改变一条规则的级别，如 placeholder/mask:off，可多次使用
输入：
  --stdin                   检查标准输入的内容
  --stdin-filename 文件     标准输入的内容所属的文件名，用来确定格式和配置
  --encoding 名称           指定编码：utf-8、gb18030（含 gbk、gb2312）、big5、utf-16le、utf-16be；默认自动判断
  --max-size 数             文件大小的上限，单位 MB，默认 50
  --no-error-on-unmatched-pattern   没有匹配的文件时不算出错

Markdown 文件中可用注释让规则不报告，规则名可写组名，不写则指全部规则，“ -- ”之后是理由：
  <!-- gongwen-disable-next-line placeholder/mask -- 这是模板 -->   下一行
  <!-- gongwen-disable placeholder -->  到  <!-- gongwen-enable -->   其间
  <!-- gongwen-disable-file -->   整个文件

报告中“～”标在全角字符下，“^”标在半角字符下；引号、破折号等宽度不定的字符按半角计。
`;

const OUTLINE = `用法：gongwen outline [选项] 文件

  --format text|json        输出的格式，默认 text
  --stdin                   读标准输入的内容
  --stdin-filename 文件     标准输入的内容所属的文件名
  --encoding 名称           指定编码，默认自动判断
  --max-size 数             文件大小的上限，单位 MB，默认 50
`;

const MINE = `用法：gongwen mine [选项] 文件、目录或通配符…
      gongwen mine --map [文件…] > 部分结果
      gongwen mine --reduce 部分结果… --out house.json

读一批文稿，挖掘编号习惯、章节、常用语、固定提法、名称等，每一条都带证据；规则数据写入 .gongwen.json 的 rulePacks 即可使用。
文件的查找与 gongwen lint 相同，但不看 .gongwen.json。不写路径时读当前目录。同样的语料得到同样的结果，一个字节不差。

写出（都不写的，只打印小结）：
  --out 文件                规则数据
  --snippets 目录           常用语，VS Code 代码片段格式
  --report 文件             可在浏览器中打开的报告，列出每一条的证据
挖掘：
  --min-documents 数        至少多少篇文稿中有才采用，默认 3
  --holdout 比例            留出一部分文件不挖掘，只用来核对，如 0.2
  --genre 文种              只挖掘这个文种的文稿
  --overrides 文件          人工决定（采用、不采用、改写），最后生效
  --segmenter 名称          nodejieba 或 jieba-wasm，默认用本机有的，先 nodejieba
  --encoding 名称           指定编码，默认自动判断
  --max-size 数             文件大小的上限，单位 MB，默认 50
分批：
  --map                     在标准输出上给出部分结果；不写文件时从标准输入读，每行一个 JSON 对象 {"path": …, "text": …}
  --reduce                  合并任意多份部分结果，先后不限，与一次读完逐字节相同；写 - 时读标准输入
`;

const EXPLAIN = `用法：gongwen explain 规则 [--entry 词条编号]

说明一条规则：理由、依据、例子、怎样关闭，例如 gongwen explain numbering/heading-sequence。

  --entry 词条编号          说明这条规则所依据的一个词条：在语料中多少篇里如此、例子和反例各在哪里；
                            编号见报告中的 entryId，词条或随程序提供，或来自配置中 rulePacks 的规则数据
  --config 文件             按这个配置文件找规则数据，默认用当前目录所属的 .gongwen.json
  --no-config               只看随程序提供的词条
`;

const PAGES: Readonly<Record<Command, string>> = {
  lint: LINT,
  outline: OUTLINE,
  rules: "用法：gongwen rules [--format text|json]\n\n列出全部规则：编号、级别、是否推荐、能否修复、依据和选项。\n",
  explain: EXPLAIN,
  mine: MINE,
  init: "用法：gongwen init\n\n在当前目录新建带注释的 .gongwen.json；已有此文件时不改动。\n",
  lsp: "用法：gongwen lsp --stdio\n\n启动语言服务（LSP），经标准输入输出与编辑器通信。\n",
};

/** The help of a command, or of the program. */
export const helpText = (command: Command | undefined): string => (command === undefined ? OVERVIEW : PAGES[command]);
