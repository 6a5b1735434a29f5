/** 本通告自发布之日起施行: what a section of an announcement or a set of rules says by itself, as its last ones do. */
const PROVISION =
  /^本(?:通告|公告|通知|决定|意见|办法|规定|细则|规则|条例|方案|制度|规范|标准|预案|命令|令)|起(?:施行|实施|执行|生效|废止)|负责解释$|有效期/;

/** Whether a numbered line is a sentence of the document and no heading, though text follows it. */
export const isProvision = (title: string): boolean => PROVISION.test(title);
