import { createPhraseBook, type PhraseBook } from "./match";
import { type PhrasePack, withPacks } from "./merge";
import type { Phrase } from "./model";

/** Gives the phrases that ship together with those of the packs in force; the same list of packs gives the same book. */
export const createBooks = (shipped: readonly Phrase[]): ((packs: readonly PhrasePack[]) => PhraseBook) => {
  const without = createPhraseBook(shipped);
  const books = new WeakMap<readonly PhrasePack[], PhraseBook>();
  return (packs) => {
    if (packs.length === 0) return without;
    const book = books.get(packs) ?? createPhraseBook(withPacks(shipped, packs));
    books.set(packs, book);
    return book;
  };
};
