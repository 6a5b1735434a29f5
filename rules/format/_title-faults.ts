import type { Severity } from "../../engine/diagnostic";

interface TitleFault {
  readonly message: string;
  readonly severity?: Severity;
  /** The title as it should be, where that is plain. */
  readonly right?: string;
}

/** The fifteen 文种 that a title may end with. */
const GENRES = "决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要";
/** Titles that quote another one may name two 文种, and say 关于 twice. */
const QUOTES = /转发|批转|印发|修改|修订|修正|废止|贯彻|落实|执行|施行|《|〈|转达|征求|申请|解读/;
const TWO_GENRES = /(?:请示报告|报告请示|请示函|通知公告|公告通知|通告通知|通知通告|通知通报|意见请示)$/;
const DOUBLED_GENRE = new RegExp(`的(${GENRES})的\\1$`);
const THRICE = /(?:的通知){3}$/;
const FRAME = /^.{0,40}?关于/;
const UNJOINED = new RegExp(
  `^.{0,40}?关于[^的]{6,40}(?:会议|活动|检查|培训|比赛|会)(${"通知|通报|请示|报告|函|批复"})$`,
);
/** Genres of letters and articles that are written with 关于 and end otherwise. */
const OTHER_ENDINGS =
  /(?:答复|回复|说明|解释|方案|办法|规定|细则|计划|总结|汇报|要点|规划|建议|提案|思考|探讨|研究|启示|做法|体会|情况|公示|声明|讲话|发言|倡议书?|公开信|一封信|邀请|材料|清单|名单|表|稿|决算|预算|草案|措施|制度|规则|准则|意见稿|问答|解读|介绍|简报|信息|须知|指南|指引|合同|协议|令|书|函|信)$/;

const twice = (title: string, word: string): boolean => title.indexOf(word) !== title.lastIndexOf(word);

/** What is wrong with the frame of a title's core that a document with an addressee or a known genre has. */
export const titleFault = (core: string, genre: string | null, addressed: boolean): TitleFault | undefined => {
  if (core.includes("关于关于"))
    return { message: "标题里“关于”写重了，请删去一个。", right: core.replace("关于关于", "关于") };
  const two = TWO_GENRES.exec(core)?.[0];
  if (two !== undefined && (core.includes("关于") || core.includes("的")))
    return { message: `标题里“${two}”是两个文种连用，请只留一个：请求批准的用请示，汇报情况的用报告。` };
  const doubled = DOUBLED_GENRE.exec(core);
  if (doubled && !QUOTES.test(core))
    return {
      message: `标题末尾“${doubled[0]}”重复了文种，请删去一个。`,
      right: core.slice(0, -(1 + (doubled[1] as string).length)),
    };
  if (THRICE.test(core))
    return { message: "标题里转发了几层，可直接写作“转发”最初的发文机关和标题，只留一个“的通知”。", severity: "hint" };
  if (!FRAME.test(core)) return undefined;
  if (addressed && genre === null && !OTHER_ENDINGS.test(core) && !/[一-鿿]{0,2}[？！]$/.test(core))
    return { message: "标题有“关于”却没有文种，请在末尾补上“的通知”“的请示”等文种。" };
  const unjoined = UNJOINED.exec(core)?.[1];
  if (unjoined !== undefined)
    return {
      message: `标题的文种“${unjoined}”前缺“的”，可写作“关于……的${unjoined}”。`,
      severity: "hint",
      right: `${core.slice(0, -unjoined.length)}的${unjoined}`,
    };
  if (twice(core.replace(/[“《〈][^”》〉]{0,80}[”》〉]/g, ""), "关于") && !QUOTES.test(core))
    return { message: "标题里有两个“关于”，可删去一个使标题简洁。", severity: "hint" };
  return undefined;
};
