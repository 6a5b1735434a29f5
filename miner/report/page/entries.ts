import type { PageData, PageEntry } from "../data";
import { details } from "./details";

/** An entry of the list. */
export interface Row {
  readonly id: string;
  readonly entry: PageEntry;
  readonly row: HTMLDetailsElement;
  /** All its text for searching, made when first asked for. */
  readonly text: () => string;
}

/** How texts are compared in a search: without regard to case and width. */
export const foldForSearch = (text: string): string => text.normalize("NFKC").toLowerCase();

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const searchText = (row: HTMLElement, { facts, examples, counterExamples }: PageEntry, data: PageData): string =>
  foldForSearch(
    [
      row.id,
      row.textContent ?? "",
      ...facts.map(([, value]) => value),
      ...[...examples, ...counterExamples].map(
        ([path, , , before, text, after]) => `${data.paths[path]} ${before}${text}${after}`,
      ),
    ].join("\n"),
  );

/** Fills in the body of an entry, once. */
export const fill = ({ id, entry, row }: Row, data: PageData): void => {
  if (row.childElementCount === 1) row.append(details(id, entry, data));
};

/** The rows of the page with their data; rows and data are in the same order. */
export const readRows = (data: PageData): readonly Row[] =>
  [...document.querySelectorAll<HTMLDetailsElement>("details.entry")].flatMap((row, index) => {
    const entry = data.entries[index];
    if (entry === undefined) return [];
    return [{ id: row.id, entry, row, text: once(() => searchText(row, entry, data)) }];
  });
