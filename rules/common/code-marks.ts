/** What a word processor leaves where a reference leads nowhere. Folded. */
export const FIELD_ERRORS = [
  "错误！未找到引用源",
  "错误！未定义书签",
  "错误！未指定书签",
  "错误！未指定主题",
  "错误！未指定顺序",
  "错误！书签未定义",
  "错误！超链接引用无效",
  "错误！不能识别的开关参数",
  "错误！文档中没有指定样式的文字",
  "错误！不能通过编辑域代码创建对象",
  "错误！链接无效",
  "错误！自引用无效",
] as const;

/** Where the error ends whose words end at `end`: the full stop belongs to it. */
export const fieldErrorEnd = (folded: string, end: number): number => (folded.charAt(end) === "。" ? end + 1 : end);

const LONGEST_ERROR = 20;

/** Whether the mark at `at` belongs to the error of a field. */
export const isInFieldError = (folded: string, at: number): boolean => {
  const from = Math.max(0, at - LONGEST_ERROR);
  const back = folded.slice(from, at + 1).lastIndexOf("错误！");
  if (back < 0) return false;
  const start = from + back;
  const error = FIELD_ERRORS.find((words) => folded.startsWith(words, start));
  return error !== undefined && at < fieldErrorEnd(folded, start + error.length);
};

const ENTITY = /&(?:[a-z]{2,6}|#\d{2,5}|#x[\da-f]{2,5})$/;
const LONGEST_ENTITY = 10;

/** Whether the semicolon at `at` ends a character of HTML: &nbsp; */
export const endsEntity = (folded: string, at: number): boolean =>
  folded.charAt(at) === "；" && ENTITY.test(folded.slice(Math.max(0, at - LONGEST_ENTITY), at));

const VALUE = /#(?:REF|DIV\/0|VALUE|NULL|NUM|NAME)$/;
const LONGEST_VALUE = 6;

/** Whether the mark at `at` ends an error of a spreadsheet: #REF! */
const endsValue = (folded: string, at: number): boolean =>
  VALUE.test(folded.slice(Math.max(0, at - LONGEST_VALUE), at));

/** Whether the mark at `at` is no mark of the text, but of code that another rule reports. */
export const isOfCode = (folded: string, at: number): boolean =>
  endsEntity(folded, at) || endsValue(folded, at) || isInFieldError(folded, at);
