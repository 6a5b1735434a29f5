import type { PageData } from "../data";
import { known } from "./element";
import { fill, type Row, readRows } from "./entries";
import { readFilter } from "./filter";

/** Rows that a request for more adds. */
const MORE = 100;

const data = JSON.parse(known("data", HTMLScriptElement).text) as PageData;
const rows = readRows(data);
const rowById = new Map(rows.map((row) => [row.id, row]));
const form = document.querySelector<HTMLFormElement>("form.toolbar");
const unfold = known("unfold", HTMLButtonElement);

/** A family on the page: its rows that match, as many of them shown as was asked for. */
interface Family {
  readonly section: HTMLElement;
  readonly rows: readonly Row[];
  matching: readonly Row[];
  limit: number;
}

const families: readonly Family[] = [...document.querySelectorAll<HTMLElement>("section.family")].map((section) => {
  const own = rows.filter(({ row }) => section.contains(row));
  return { section, rows: own, matching: own, limit: data.shownAtFirst };
});

const isUnfolded = (): boolean => unfold.getAttribute("aria-pressed") === "true";

const open = (row: Row): void => {
  fill(row, data);
  row.row.open = true;
};

/** Brings the page in line with `matching` and `limit`. */
const show = (family: Family): void => {
  const visible = new Set(family.matching.slice(0, family.limit));
  for (const row of family.rows) {
    const isVisible = visible.has(row);
    if (row.row.hidden === isVisible) row.row.hidden = !isVisible;
    if (isVisible && isUnfolded()) open(row);
  }
  const left = family.matching.length - visible.size;
  family.section.hidden = family.matching.length === 0;
  const more = family.section.querySelector<HTMLElement>(".more");
  const note = more?.querySelector(".shown");
  if (more) more.hidden = left === 0;
  if (note) note.textContent = `显示了 ${visible.size} 条，还有 ${left} 条。`;
};

const applyFilter = (): void => {
  const test = readFilter();
  let total = 0;
  for (const family of families) {
    family.matching = family.rows.filter(test);
    family.limit = data.shownAtFirst;
    total += family.matching.length;
    family.section.classList.toggle("filtered", family.matching.length < family.rows.length);
    show(family);
  }
  known("nothing", HTMLParagraphElement).hidden = total > 0;
  known("total", HTMLOutputElement).value =
    total === rows.length ? `共 ${total} 条` : `${rows.length} 条中的 ${total} 条`;
};

/** Shows, opens and scrolls to the entry that the address names; a filter that hides it is lifted. */
const followAddress = (): void => {
  const target = rowById.get(decodeURIComponent(location.hash.slice(1)));
  if (target === undefined) return;
  const familyOf = () => families.find(({ matching }) => matching.includes(target));
  if (familyOf() === undefined) {
    form?.reset();
    applyFilter();
  }
  const family = familyOf();
  if (family === undefined) return;
  family.limit = Math.max(family.limit, family.matching.indexOf(target) + 1);
  show(family);
  open(target);
  target.row.scrollIntoView({ block: "start" });
};

const familyOfButton = (button: HTMLButtonElement): Family | undefined =>
  families.find(({ section }) => section.contains(button));

document.addEventListener("click", ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  const family = familyOfButton(target);
  if (family === undefined) return;
  const firstNew = family.limit;
  family.limit = target.classList.contains("show-all") ? Number.POSITIVE_INFINITY : family.limit + MORE;
  show(family);
  family.matching[firstNew]?.row.querySelector("summary")?.focus({ preventScroll: true });
});

document.addEventListener(
  "toggle",
  ({ target }) => {
    const row = target instanceof HTMLDetailsElement && target.open ? rowById.get(target.id) : undefined;
    if (row !== undefined) fill(row, data);
  },
  true,
);

unfold.addEventListener("click", () => {
  unfold.setAttribute("aria-pressed", String(!isUnfolded()));
  if (!isUnfolded()) for (const { row } of rows) row.open = false;
  for (const family of families) show(family);
});

form?.addEventListener("submit", (event) => event.preventDefault());
form?.addEventListener("input", applyFilter);
// The fields are empty only after the event.
form?.addEventListener("reset", () => setTimeout(applyFilter));
window.addEventListener("hashchange", followAddress);
applyFilter();
followAddress();
