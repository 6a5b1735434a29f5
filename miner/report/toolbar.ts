import { SEVERITIES } from "../../engine/diagnostic";
import type { Family } from "../../engine/mined/model";
import { type Html, html } from "./html";
import { FAMILY_WORDS, SEVERITY_WORDS } from "./wording";

const select = (id: string, label: string, options: readonly (readonly [value: string, text: string])[]): Html =>
  html`<select id="${id}" aria-label="${label}"><option value="">${label}：全部</option>${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select>
`;

/** Filters and search; `genres` in the order of the page's data, which knows them by number. Works only with the page's script. */
export const toolbar = (
  families: Iterable<Family>,
  genres: readonly string[],
  hasHoldout: boolean,
): Html => html`<form class="toolbar" role="search" aria-label="筛选条目">
<input type="search" id="search" placeholder="搜索条目、理由和例子" aria-label="搜索" autocomplete="off" spellcheck="false">
${select(
  "by-family",
  "类别",
  [...families].map((family) => [family, FAMILY_WORDS[family].name]),
)}${select("by-verdict", "去向", [
  ["ships", "随包发布"],
  ["kept", "未采用"],
])}${select(
  "by-severity",
  "级别",
  SEVERITIES.slice(1).map((severity) => [severity, SEVERITY_WORDS[severity]]),
)}${
  genres.length === 0
    ? undefined
    : select(
        "by-genre",
        "文种",
        genres.map((genre, index) => [String(index), genre]),
      )
}${
  hasHoldout
    ? select("by-held-out", "留出", [
        ["holds", "占比 ≥ 0.95"],
        ["less", "占比 < 0.95"],
        ["none", "没有可比的"],
      ])
    : undefined
}<button type="reset" id="clear">清除</button><button type="button" id="unfold" aria-pressed="false">展开详情</button>
<output id="total" for="search by-family by-verdict by-severity by-genre" aria-live="polite"></output>
</form>
`;
