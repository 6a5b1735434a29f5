import type { ResidueKind } from "./residue-kind";

const SHORT = 60;
const BRIEF = 30;

/** Names in the addresses of sites that collect documents. */
export const SITE_NAMES =
  "wenku|wenmi|fanwen|gongwen|gongwuyuan|xiezuo|zuowen|wendang|docin|doc88|book118|360doc|ruiwen|yjbys|oh100|cnfla|unjs|liuxue86|xuexila|rulai|gwzj|jy135|fwsir|wenshubang";
const HEAD_LINKS = "(?:网站地图|联系我们|关于我们|网站首页|设为首页|加入收藏|网站声明|隐私政策)";
const BUTTONS = "(?:点赞|收藏|评论|转发|分享|在看|举报|投币)";

const line = (
  name: string,
  certain: boolean,
  words: readonly string[],
  pattern: RegExp,
  limit = SHORT,
): ResidueKind => ({ name, certain, words, pattern, limit });

/** What sites that collect and sell documents, and pages to be shared, add in lines of their own. */
export const SITE_RESIDUE: readonly ResidueKind[] = [
  line(
    "网站名称和网址",
    true,
    ["www.", "http："],
    new RegExp(`^.{0,16}(?:https?：//|www\\.)[\\w./-]{0,20}(?:${SITE_NAMES})[\\w./-]{0,60}$`),
    120,
  ),
  line("网站名称和网址", true, ["https："], new RegExp(`^.{0,16}https：//[\\w./-]{0,20}(?:${SITE_NAMES})`), 120),
  line(
    "网站名称和网址",
    true,
    ["文秘网", "范文网", "写作网", "文档网", "文库网", "作文网", "公文网"],
    /^.{0,6}(?:文秘|范文|写作|文档|文库|作文|公文)网(?:$|\s*(?:www|http))/,
    BRIEF,
  ),
  line("网页文章信息", true, ["原标题："], /^[（[【]?原标题：/, 120),
  line("网页文章信息", false, ["编辑："], /^[（[【]?编辑：\S{2,4}[\s|/丨]+(?:审核|校对|初审|复审|终审|监制|来源)：/),
  line(
    "网页文章信息",
    false,
    ["来源："],
    /^[（[【]?来源：(?:新华社|人民日报|[一-鿿]{1,10}网)[）\]】]?(?:\s+\d[\d\s：-]*)?$/,
  ),
  line(
    "网页文章信息",
    true,
    ["人阅读", "人浏览", "人点赞", "条评论", "我要评论", "发表评论"],
    /^已有\s?\d+\s?人(?:阅读|浏览|点赞|评论)$|^(?:我要|发表)评论|^共有?\s?\d+\s?条评论/,
    BRIEF,
  ),
  line(
    "付费或下载提示",
    true,
    ["下载此文档", "此文档下载", "文档由", "本资料由", "本文件由", "请勿用于商业"],
    /^(?:点击|立即)?下载此文档|^此文档下载|^本(?:文档|资料|文件)由.{1,12}(?:整理|上传|收集|分享)|仅供(?:个人)?(?:学习|参考)(?:参考|学习|交流)?(?:使用)?，请勿用于商业/,
  ),
  line(
    "付费或下载提示",
    true,
    ["页未读", "文件大小：", "上传时间：", "上传者：", "文档页数："],
    /^已阅读\d+页|还剩\d+页未读|^(?:文件大小|上传时间|上传者|文档页数)：/,
  ),
  line("网站联系方式", true, ["QQ群", "QQ群：", "淘宝店"], /^.{0,10}加入?(?:官方|交流)?QQ群|淘宝店铺?：/),
  line(
    "网站推广",
    false,
    ["二维码"],
    /^(?:请|欢迎)?(?:扫描|长按|扫码)(?:识别)?(?:上方|下方)?二维码(?:，?关注[^，。；]{0,10})?[。！]?$/,
    BRIEF,
  ),
  line("网站推广", true, ["点个赞"], /^(?:觉得|喜欢|如果|看完).{0,12}点个赞/, BRIEF),
  line(
    "网页按钮",
    true,
    ["点赞", "收藏", "转发", "阅读原文", "登录"],
    new RegExp(`^${BUTTONS}(?:[\\s|/]{1,4}${BUTTONS}){1,6}$|^阅读原文$|^登录[\\s|/]{1,3}注册$`),
    BRIEF,
  ),
  line(
    "网页按钮",
    true,
    ["网站地图", "联系我们", "关于我们", "设为首页", "加入收藏"],
    new RegExp(`^${HEAD_LINKS}(?:[\\s|·-]{1,5}${HEAD_LINKS}){1,6}$`),
  ),
  line(
    "相关推荐",
    true,
    ["好文推荐", "精彩推荐", "精选推荐", "今日推荐", "编辑推荐"],
    /^(?:好文|精彩|精选|今日|编辑)推荐[：\s]*$/,
    BRIEF,
  ),
  line("相关推荐", false, ["本文标签："], /^本文标签：/),
  line(
    "论文信息",
    false,
    ["收稿日期", "作者简介", "基金项目：", "DOI："],
    /^[【[]?(?:收稿日期|作者简介|基金项目|DOI)[】\]]?：/,
    200,
  ),
  line("论文的参考文献", false, ["[J]", "[M]", "[N]", "[D]", "[EB"], /^\[\d{1,3}\].{4,160}\[(?:[JMND]|EB\/OL)\]/, 200),
];
