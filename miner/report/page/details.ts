import type { PageData, PageEntry, PageSighting } from "../data";
import { element } from "./element";

/** An empty spot is a place between two characters; a caret shows it. */
const CARET = "‸";

const sighting = ([path, start, end, before, text, after]: PageSighting, data: PageData): HTMLLIElement => {
  const spot = element("mark", "", text === "" ? CARET : text);
  const context = element("bdi", "context", before, spot, after);
  const place = element("cite", "place", element("bdi", "", data.paths[path] ?? ""), ` ${start}–${end}`);
  return element("li", "", context, " ", place);
};

const sightings = (heading: string, all: readonly PageSighting[], data: PageData): readonly Node[] =>
  all.length === 0
    ? []
    : [
        element("h4", "", `${heading}（${all.length}）`),
        element("ul", "sightings", ...all.map((one) => sighting(one, data))),
      ];

/** The body of an opened entry. */
export const details = (id: string, entry: PageEntry, data: PageData): HTMLElement => {
  const facts = entry.facts.map(([name, value]) =>
    element("div", "", element("dt", "", name), element("dd", "", element("bdi", "", value))),
  );
  const anchor = element("a", "anchor", id);
  anchor.href = `#${id}`;
  anchor.title = "这一条的链接";
  return element(
    "div",
    "body",
    element("dl", "facts", ...facts, element("div", "", element("dt", "", "编号"), element("dd", "", anchor))),
    ...sightings("例", entry.examples, data),
    ...sightings("反例", entry.counterExamples, data),
  );
};
