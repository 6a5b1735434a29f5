/** Words of an assistant, or of someone who comments on a draft. */
export interface Leftover {
  readonly literals: readonly string[];
  /** Where in the paragraph the words may stand: anywhere, at its head, or in brackets. */
  readonly where: "anywhere" | "head" | "bracket";
  readonly what: string;
  /** What must follow the literal, if it alone may be honest text. */
  readonly after?: RegExp;
}

const LEFTOVERS: readonly Leftover[] = [
  {
    literals: [
      "作为AI",
      "作为一个AI",
      "作为一名AI",
      "作为人工智能",
      "作为一个人工智能",
      "作为一名人工智能",
      "作为大语言模型",
      "作为一个语言模型",
      "作为语言模型",
    ],
    where: "anywhere",
    what: "智能助手的自述",
    after: /^(?:语言)?(?:模型|助手|助理|写作助手|，?我)|^(?:大模型|语言模型|智能体)/,
  },
  {
    literals: [
      "由AI生成",
      "由AI辅助生成",
      "由人工智能生成",
      "AI生成，仅供",
      "AI生成内容",
      "AI自动生成",
      "AI辅助撰写",
      "由大模型生成",
      "由ChatGPT",
      "由DeepSeek",
      "由豆包生成",
      "由文心一言",
    ],
    where: "anywhere",
    what: "智能助手的生成声明",
    after: /^(?![^。；]{0,6}(?:的?(?:技术|服务|平台|产业|标识|图片|视频|作品)|应当|必须|需要标))/,
  },
  {
    literals: [
      "以下是为您",
      "以下为您",
      "下面是为您",
      "以下是根据您",
      "根据您的要求",
      "根据您提供的",
      "按照您的要求",
      "好的，以下是",
      "好的，我",
      "好的，根据您",
      "当然可以！",
      "当然可以，以下",
      "以下是修改后的",
      "以下是优化后的",
      "以下是润色后的",
      "当然，以下是",
      "以下是一份",
      "以下是一篇",
      "这是一份为您",
      "这是一篇",
      "这是为您",
    ],
    where: "head",
    what: "智能助手的开场白",
    after: /^(?!条款|条文|第|《)/,
  },
  {
    literals: [
      "希望这份",
      "希望这篇",
      "希望以上内容",
      "希望以上方案",
      "希望以上建议",
      "如果你需要",
      "如需我",
      "这份方案可以",
      "以上内容仅供参考",
      "以上方案仅供参考",
      "如果您需要",
      "如您需要",
      "如需进一步",
      "如需调整",
      "如有其他需要",
      "请告诉我",
      "请随时告诉我",
      "您可以根据实际情况",
      "您可以根据",
    ],
    where: "head",
    what: "智能助手的结束语",
    after: /^.{0,40}(?:帮助|修改|调整|告诉我|告知我|补充|您的要求|您的需求|您满意|完善|联系我|继续)/,
  },
  {
    literals: ["请根据实际情况替换", "请替换为实际", "数据为虚构", "数据均为虚构", "数据为示例", "数据均为示例"],
    where: "anywhere",
    what: "智能助手的提示",
  },
  {
    literals: [
      "修改说明",
      "修改意见：",
      "批注：",
      "批注】",
      "批注1",
      "编者注",
      "审稿意见",
      "此处需核实",
      "此处有误",
      "此处存疑",
      "此句不通",
      "原文如此",
    ],
    where: "bracket",
    what: "修改时的批注",
  },
];

/** The leftovers by each of their literals. */
export const LEFTOVERS_BY_LITERAL: ReadonlyMap<string, Leftover> = new Map(
  LEFTOVERS.flatMap((entry) => entry.literals.map((literal) => [literal, entry] as const)),
);
