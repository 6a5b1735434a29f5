// 由 npm run gen 生成，请勿手改。
import type { Rule } from "../engine/rule";

const rules: readonly Rule[] = [
];

export default rules;
