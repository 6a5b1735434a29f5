import { known } from "./element";
import { foldForSearch, type Row } from "./entries";

const chosen = (id: string): string => {
  const select = document.getElementById(id);
  return select instanceof HTMLSelectElement ? select.value : "";
};

type Test = (row: Row) => boolean;

const HOLDS = 0.95;

const heldOutTest = (wanted: string): Test => {
  return ({ entry: { heldOut } }) => {
    if (heldOut === null) return wanted === "none";
    return wanted === (heldOut >= HOLDS ? "holds" : "less");
  };
};

/** Words apart from each other, all of which must be there. */
const searchTest = (query: string): Test => {
  const words = foldForSearch(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  return (row) => words.every((word) => row.text().includes(word));
};

/** What the form asks for right now; cheap tests first, the search last. */
export const readFilter = (): Test => {
  const family = chosen("by-family");
  const verdict = chosen("by-verdict");
  const severity = chosen("by-severity");
  const genre = chosen("by-genre");
  const heldOut = chosen("by-held-out");
  const query = known("search", HTMLInputElement).value;
  const tests: Test[] = [];
  if (family !== "") tests.push(({ entry }) => entry.family === family);
  if (verdict !== "") tests.push(({ entry }) => entry.ships === (verdict === "ships"));
  if (severity !== "") tests.push(({ entry }) => entry.severity === severity);
  if (genre !== "") tests.push(({ entry }) => entry.genres.includes(Number(genre)));
  if (heldOut !== "") tests.push(heldOutTest(heldOut));
  if (query.trim() !== "") tests.push(searchTest(query));
  return (row) => tests.every((test) => test(row));
};
