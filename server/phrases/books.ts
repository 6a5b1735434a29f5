import { createPhraseBook, type PhraseBook } from "./match";
import { type PhrasePack, withPacks } from "./merge";
import type { Phrase } from "./model";

/** Gives the phrases that ship, read when they are first asked for, together with those of the packs in force; the same list of packs gives the same book. */
export const createBooks = (shipped: () => readonly Phrase[]): ((packs: readonly PhrasePack[]) => PhraseBook) => {
  const books = new WeakMap<readonly PhrasePack[], PhraseBook>();
  let own: PhraseBook | undefined;
  return (packs) => {
    own ??= createPhraseBook(shipped());
    if (packs.length === 0) return own;
    const book = books.get(packs) ?? createPhraseBook(withPacks(own.phrases, packs));
    books.set(packs, book);
    return book;
  };
};
