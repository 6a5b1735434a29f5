/** One way in which a page or a document site leaves its traces in a line. */
export interface ResidueKind {
  /** Without one of these words the line is none; the scanner looks for them. */
  readonly words: readonly string[];
  /** Matched against the folded line without its indent. */
  readonly pattern: RegExp;
  /** What it is, in Chinese. */
  readonly name: string;
  /** No office document holds such a line. */
  readonly certain: boolean;
  /** The line may not be longer. */
  readonly limit?: number;
}

const kind = (
  name: string,
  certain: boolean,
  words: readonly string[],
  pattern: RegExp,
  limit?: number,
): ResidueKind => ({
  words,
  pattern,
  name,
  certain,
  ...(limit === undefined ? {} : { limit }),
});

const SHORT = 60;
const META =
  "(?:发布时间|时间|日期|来源|作者|编辑|责编|浏览|浏览量|浏览次数|阅读|阅读量|点击|点击数|点击量|字号|字体|信息来源|文章来源|发布机构|人气|热度)";

export const RESIDUE_KINDS: readonly ResidueKind[] = [
  kind("网页位置导航", true, ["当前位置"], /^(?:您的?|你的?)?当前(?:所在)?位置：/),
  kind("网页位置导航", true, ["首页 >", "首页>", "首页 »", "首页›", "首页 ›"], /^(?:网站)?首页\s*[>»›]/, SHORT),
  kind("网页文章信息", true, ["网友投稿"], /来源：网友投稿/),
  kind(
    "网页文章信息",
    false,
    ["发布时间", "来源：", "作者：", "浏览", "阅读", "点击", "字号", "字体", "责编"],
    new RegExp(`^[【\\[]?${META}[：】].{0,40}${META}[：】]`),
    120,
  ),
  kind(
    "网页文章信息",
    false,
    ["责任编辑", "责编", "文章来源", "信息来源", "本文来源"],
    /^[（(【[]?(?:责任编辑|责编|文章来源|信息来源|本文来源)：/,
    SHORT,
  ),
  kind("网页文章信息", false, ["浏览", "点击", "阅读"], /(?:浏览|点击|阅读)(?:次数|量|数)?：\s*\d+/, SHORT),
  kind("编辑导语", true, ["小编"], /小编(?:为|给|帮)(?:大家|您|你)|小编(?:整理|收集|分享|推荐)|以下是小编/),
  kind(
    "编辑导语",
    true,
    ["供大家参考", "对你有所帮助", "对你有帮助", "对您有所帮助", "对大家有所帮助", "对大家有帮助"],
    /(?:供大家参考|希望.{0,8}对(?:你|您|大家)有所?帮助).{0,12}$/,
  ),
  kind(
    "编辑导语",
    true,
    ["为大家整理", "为大家收集", "为大家带来", "为大家分享", "为您整理"],
    /(?:以下|下面|本文)是?.{0,6}为(?:大家|您)(?:整理|收集|带来|分享)/,
  ),
  kind("编辑导语", true, ["worksummary", "jobsummary"], /[a-z]{3,}\/?(?:work|job)?summary/),
  kind("付费或下载提示", true, ["试读结束", "试读已结束"], /试读(?:已)?结束/),
  kind(
    "付费或下载提示",
    true,
    ["查阅全文", "阅读全文", "查看全文", "下载全文", "全文共"],
    /(?:查阅|阅读|查看|下载)全文(?:请|加|需|$|[：>（])|^.{0,6}全文共\d+字/,
    SHORT,
  ),
  kind(
    "付费或下载提示",
    true,
    ["VIP", "会员可", "会员专享", "付费阅读"],
    /(?:开通|升级|成为)VIP|VIP(?:会员|专享|免费)|会员(?:可见|专享|可下载)|付费阅读/,
    SHORT,
  ),
  kind(
    "付费或下载提示",
    true,
    ["其他更多资料", "搜索更多", "更多资料", "更多公文", "更多范文"],
    /可搜索(?:更多|其他)|获取?更多(?:资料|公文|范文)|更多(?:公文|范文)(?:请|尽在|关注)/,
  ),
  kind(
    "网站联系方式",
    true,
    ["加微信", "客服微信", "扫码关注", "扫码添加", "扫一扫"],
    /(?:添?加|客服)微信|^.{0,8}扫码(?:关注|添加)|^扫一扫在手机/,
    SHORT,
  ),
  kind("网站推广", true, ["关注微信公众号", "关注公众号"], /^更多.{0,16}请?关注(?:微信)?公众号/, SHORT),
  kind("网页文章信息", true, ["打印】", "【关闭】"], /^.{0,20}【打印】/, SHORT),
  kind("网页文章信息", true, ["Tags：", "Tag："], /^Tags?：/),
  kind("网站版权声明", true, ["版权声明", "版权所有"], /^(?:网站)?版权(?:声明|所有)/),
  kind("网站版权声明", true, ["由互联网用户", "仅代表作者", "自发贡献"], /内容由互联网用户|仅代表作者(?:本人|个人)/),
  kind(
    "网站版权声明",
    true,
    ["侵权", "如若转载", "转载请", "注明出处"],
    /如有侵权|如涉及侵权|如若转载|^转载请|转载.{0,4}请?注明出处/,
  ),
  kind("网站版权声明", true, ["未经授权"], /未经授权(?:禁止|不得|请勿)(?:复制|转载)/),
  kind(
    "网站版权声明",
    true,
    ["All Rights", "Powered by", "Copyright"],
    /All Rights Reserved|^Powered by|^Copyright\s?(?:©|\(c\)|（c）|\d)/i,
  ),
  kind("网站备案信息", true, ["备案号", "ICP备", "公网安备"], /备案号：|ICP备\d+号|公网安备\s?\d+号/),
  kind(
    "翻页导航",
    true,
    ["上一篇", "下一篇", "上一页", "下一页"],
    /^[-•·\s]*(?:上一篇|下一篇|上一页|下一页)(?:[：:\s]|$)/,
  ),
  kind(
    "翻页导航",
    true,
    ["返回顶部", "返回首页", "返回列表", "打印本页", "关闭窗口", "打印】", "分享到"],
    /^[【[]?(?:返回顶部|返回首页|返回列表|打印本页|关闭窗口|打印】|分享到)/,
    SHORT,
  ),
  kind(
    "相关推荐",
    true,
    ["相关推荐", "猜你喜欢", "推荐访问", "推荐阅读", "相关文章", "相关阅读", "热门推荐", "延伸阅读"],
    /^(?:相关推荐|猜你喜欢|推荐访问|推荐阅读|相关文章|相关阅读|热门推荐|延伸阅读)(?:[：:\s](?!\s*《)|$)/,
  ),
  kind(
    "论文分类信息",
    false,
    ["中图分类号", "文献标识码", "文章编号"],
    /^[【[]?(?:中图分类号|文献标识码|文章编号)[】\]]?[：:\s]/,
    120,
  ),
];

/** Lines after which a page holds nothing of the document. */
export const RESIDUE_TAIL = /^(?:相关推荐|猜你喜欢|推荐阅读|相关文章|相关阅读|热门推荐|推荐访问)(?:[：:\s](?!\s*《)|$)/;

/** A title that counts the documents that a site has put together: 范文（通用9篇）. */
export const COMPILATION = /[（(](?:通用|精选|合集|优选|热门|最新|推荐|共)?\d+篇[）)]/;

/** The page's own number, as it stays behind when a document is copied page by page. */
export const PAGE_NUMBER = /^(?:[-—－]\s?\d{1,3}\s?[-—－]|第\s?\d{1,3}\s?页\s*[，/]?\s*共\s?\d{1,3}\s?页)$/;

/** The kind that the folded line shows, if any. */
export const residueKindOf = (line: string): ResidueKind | undefined =>
  RESIDUE_KINDS.find(({ pattern, limit }) => (limit === undefined || line.length <= limit) && pattern.test(line));
