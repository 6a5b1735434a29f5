import { typeNames } from "./describe-error";
import { suggestion } from "./near-miss";
import type { SchemaError } from "./schema-error";

/** `“entries” 第 3 条的“evidence.share”`: a place in a pack as a person counts. */
const nameOf = (path: readonly (string | number)[]): string => {
  const [list, index, ...rest] = path;
  if (list === undefined) return "规则数据";
  if (list !== "entries" || typeof index !== "number") return `“${path.join(".")}”`;
  return `第 ${index + 1} 个词条${rest.length === 0 ? "" : `的“${rest.join(".")}”`}`;
};

const REMEDY = "请改正，或用 gongwen mine 重新生成。";

const quoted = (values: unknown): readonly string[] => (Array.isArray(values) ? values.map(String) : []);

const unlisted = (name: string, value: unknown, allowed: readonly string[]): string => {
  const hint = typeof value === "string" ? suggestion(value, allowed) : "";
  return `${name}只能是 ${allowed.map((one) => `"${one}"`).join("、")} 之一${hint === "" ? "。" : hint}`;
};

/** The Chinese message for a fault of a rule pack. `value` is what stands at `path`, `families` the kinds of entries there are. */
export function describePackError(
  error: SchemaError,
  path: readonly (string | number)[],
  value: unknown,
  families: readonly string[],
): string {
  const name = nameOf(path);
  switch (error.keyword) {
    case "const":
      return path[0] === "version"
        ? `这份规则数据的版本是 ${JSON.stringify(value)}，本程序只认得版本 ${String(error.params.allowedValue)}；请更新 gongwen，或用本程序的 gongwen mine 重新生成。`
        : `${name}只能是 ${JSON.stringify(error.params.allowedValue)}。`;
    case "additionalProperties":
      return `${nameOf(path.slice(0, -1))}里有不认识的键“${String(path.at(-1))}”，${REMEDY}`;
    case "required":
      return `${name}缺少“${String(error.params.missingProperty)}”，${REMEDY}`;
    case "discriminator":
      return unlisted(`${name}的“family”`, error.params.tagValue, families);
    case "enum":
      return unlisted(name, value, quoted(error.params.allowedValues));
    case "type":
      return `${name}的类型不对，应为${typeNames(error)}，${REMEDY}`;
    case "pattern":
      return path.at(-1) === "id" ? `${name}应以“族名:”开头，如 "near-miss:1a2b3c4d"。` : `${name}不能是空的。`;
    default:
      return `${name}的写法不对，${REMEDY}`;
  }
}
