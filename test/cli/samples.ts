/** Nothing to find. */
export const CLEAN = "关于做好安全生产检查工作的通知\n\n各科室：\n请认真组织学习，抓好贯彻落实。\n";

/** Two errors with a safe fix each: a mark too many after a number in brackets. */
export const FIXABLE = "关于做好安全生产检查工作的通知\n\n各科室：\n（一）、抓好学习。\n（二）、抓好检查。\n";
export const FIXED = FIXABLE.replaceAll("）、", "）");

/** One error that nobody but the author can mend. */
export const MASKED = "关于做好安全生产检查工作的通知\n\n各科室：\n请于xx县会议结束后抓好贯彻落实。\n";
