/** Endings of titles and the genre they tell, first match wins. Sources: 条例 (2012) art. 8 for the fifteen 文种, practice for the rest. */
const TITLES: readonly (readonly [pattern: RegExp, genre: string])[] = [
  [/(?:调研|调查|考察)(?:情况)?(?:报告|与思考)$/, "调研报告"],
  [/述[职责](?:述[廉责法学德职]{1,4}){0,3}(?:报告|材料)?$/, "述职报告"],
  [/(?:对照检查|剖析|检视|自查自纠)(?:材料|报告|发言提纲|发言材料)$/, "对照检查"],
  [/政府工作报告$/, "政府工作报告"],
  [
    /总结(?:报告|材料|汇报)?$|(?:总结|工作(?:开展|推进|完成|进展)?情况)(?:暨|及|和|与|、|\d{4}).{0,60}(?:计划|打算|安排|要点|思路|谋划|设想)$/,
    "总结",
  ],
  [/(?:讲话|讲话稿|讲话提纲|主持词|主持讲话)$/, "讲话"],
  [/在.{1,80}上的(?:讲话|发言|致辞|报告|主持词)$/, "讲话"],
  [/(?:致辞|致词|欢迎词|开幕词|闭幕词|答谢词|贺词|祝酒词|寄语)$/, "致辞"],
  [/(?:典型|先进|经验|交流)(?:交流)?(?:材料|发言|发言材料|做法)$|的(?:做法|经验)$/, "经验交流"],
  [/汇报(?:材料|提纲|稿)?$/, "汇报"],
  [/请示$/, "请示"],
  [/(?:审计|评估|可行性研究|自查|整改|考核|测评|检测|监测|鉴定)(?:情况)?报告$/, "专项报告"],
  [/报告$/, "报告"],
  [/批复$/, "批复"],
  [/(?:邀请函|感谢信|慰问信|贺信|公开信|一封信|倡议书|承诺书)$/, "书信"],
  [/函$|(?:建议|提案|议案|问题)的答复$/, "函"],
  [/纪要$/, "纪要"],
  [/(?:公告)$/, "公告"],
  [/(?:通告)$/, "通告"],
  [/通报$/, "通报"],
  [/通知$/, "通知"],
  [/决议$/, "决议"],
  [/决定$/, "决定"],
  [/公报$/, "公报"],
  [/议案$/, "议案"],
  [/(?<!征求)(?<!反馈)意见$/, "意见"],
  [/(?:方案|预案|行动计划)$/, "方案"],
  [/(?:规划|纲要)$/, "规划"],
  [/(?:计划|要点|工作安排|打算|工作思路)$/, "计划"],
  [/(?:条例|规定|办法|细则|规则|准则|章程|制度|(?<![做方看想说手用写])法)$|关于.{1,80}解释$/, "法规"],
  [/(?:指南|指引|导则)$/, "指南"],
  [/(?:目录|清单|名单|一览表)$/, "目录"],
  [/(?:情况)?说明$/, "说明"],
  [/(?:证明|介绍信)$/, "证明"],
  [/(?:命令|令)$/, "命令"],
];

const TAILS = /(?:[（(【〔][^（）()【】〔〕]{1,12}[）)】〕]|_[^_]{1,12}|范文\d*)$/;

/** The title without what sites and versions append: （征求意见稿）, （通用9篇）, _网站名; and without 《》 around the whole. */
export const coreTitle = (title: string): string => {
  let core = title.trim().replace(/\s+/g, "");
  core = /^《([^《》]*)》$/.exec(core)?.[1] ?? core;
  for (let tail = TAILS.exec(core); tail; tail = TAILS.exec(core)) core = core.slice(0, tail.index);
  return core;
};

/** The genre that a title tells, or null. */
export const genreOfTitle = (title: string): string | null => {
  const core = coreTitle(title);
  return TITLES.find(([pattern]) => pattern.test(core))?.[1] ?? null;
};

const CLOSINGS: readonly (readonly [pattern: RegExp, genre: string])[] = [
  [/(?:妥否|当否|是否妥当|可否|如无不妥)[，,]?请.{0,6}(?:批示|批复|批准|审批|批转)|^以上请示/, "请示"],
  [/^特此报告|^以上报告/, "报告"],
  [/^特此通知/, "通知"],
  [/^特此批复|^此复/, "批复"],
  [/^特此函[达告复]|^专此函[达告复]/, "函"],
  [/^特此公告/, "公告"],
  [/^特此通告/, "通告"],
  [/^特此通报/, "通报"],
  [/^特此说明/, "说明"],
  [/^特此证明/, "证明"],
];

/** The genre that a closing formula alone in its paragraph tells, or null. */
export const genreOfClosing = (paragraph: string): string | null =>
  paragraph.length > 40 ? null : (CLOSINGS.find(([pattern]) => pattern.test(paragraph))?.[1] ?? null);
