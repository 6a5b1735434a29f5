import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  type Position,
} from "vscode-languageserver";
import { answering } from "../answer";
import { isConfig } from "../config-places";
import type { Feature } from "../feature";
import { createBooks } from "../phrases/books";
import { type Match, matchPhrases, type PhraseBook } from "../phrases/match";
import { expand } from "../phrases/model";
import { NOWHERE, type Place, placeAt } from "../phrases/place";
import { isProse } from "../phrases/prose";
import { fits, ranked } from "../phrases/rank";
import { unasked } from "../phrases/unasked";
import { describePhrase, explainPhrase, sourceOf } from "../phrases/wording";
import { PHRASES_REQUEST, type PhraseChoice, type PhrasesParams } from "../protocol";
import { type Positions, toOffset, toRange } from "../to-lsp";
import { formatOf, type Workspace } from "../workspace";

interface Caret {
  readonly positions: Positions;
  readonly place: Place;
  readonly offset: number;
  /** The line up to the caret. */
  readonly before: string;
}

/** A text without Chinese may still become a draft as long as it is this short. */
const JUST_BEGUN = 200;

/** An editor shows a dozen at once; what is further down comes up as more is typed. */
const MOST_OFFERED = 50;

const NONE: CompletionList = { isIncomplete: false, items: [] };

/** Undefined where no phrases belong: in what is no draft, and in code. */
const caretAt = (workspace: Workspace, uri: string, position: Position): Caret | undefined => {
  const positions = workspace.documents.get(uri);
  if (positions === undefined || isConfig(uri)) return undefined;
  const text = positions.getText();
  const offset = toOffset(positions, position);
  if (!isProse(text, offset, formatOf(positions))) return undefined;
  const lineStart = offset - position.character;
  const lineEnd = toOffset(positions, { line: position.line + 1, character: 0 }) - 1;
  const document = workspace.analyse(uri)?.document;
  if (document === undefined && text.length > JUST_BEGUN) return undefined;
  const place = document === undefined ? NOWHERE : placeAt(document, offset, lineStart, lineEnd);
  return { positions, place, offset, before: text.slice(lineStart, offset) };
};

const toItem = ({ positions, offset }: Caret, { phrase, typed, filterText }: Match, rank: number): CompletionItem => ({
  label: phrase.title,
  labelDetails: { description: describePhrase(phrase) },
  kind: CompletionItemKind.Snippet,
  documentation: explainPhrase(phrase),
  sortText: String(rank).padStart(4, "0"),
  ...(filterText === "" ? {} : { filterText }),
  insertTextFormat: InsertTextFormat.Snippet,
  textEdit: { range: toRange(positions, { start: offset - typed, end: offset }), newText: phrase.body },
});

/** `isIncomplete`: what fits changes with every character, and so does what is replaced. */
const complete = (book: PhraseBook, caret: Caret | undefined, asked: boolean): CompletionList => {
  if (caret === undefined) return NONE;
  const { before, place } = caret;
  const matches = matchPhrases(book, before);
  const best = ranked(asked ? matches : unasked(matches, before), place, before).slice(0, MOST_OFFERED);
  return { isIncomplete: true, items: best.map((match, rank) => toItem(caret, match, rank)) };
};

const choices = ({ phrases }: PhraseBook, caret: Caret | undefined): PhraseChoice[] => {
  const { place, before } = caret ?? { place: NOWHERE, before: "" };
  const all = phrases.map((phrase) => ({ phrase, typed: 0, filterText: "" }));
  return ranked(all, place, before).map(({ phrase }) => ({
    id: phrase.id,
    title: phrase.title,
    group: phrase.group,
    body: phrase.body,
    preview: expand(phrase.body),
    genres: phrase.genres,
    fits: fits(phrase, place),
    pack: phrase.pack,
    source: sourceOf(phrase),
  }));
};

/**
 * An editor asks after every character by itself, and does not tell when a person asks: then it is for the second time at the
 * same place of the same text.
 */
const createAsked = ({ documents }: Workspace): ((uri: string, position: Position) => boolean) => {
  let last = "";
  return (uri, { line, character }) => {
    const now = `${uri} ${documents.get(uri)?.version} ${line} ${character}`;
    const asked = now === last;
    last = now;
    return asked;
  };
};

/** Set phrases in mid-sentence, and all of them, ranked, for a picker. */
export const completion: Feature = {
  capabilities: { completionProvider: {} },
  register: (connection, workspace) => {
    const { configs, environment } = workspace;
    const bookOf = createBooks(environment.phrases);
    const isAsked = createAsked(workspace);
    const bookFor = (uri: string) => bookOf(configs.of(uri).resolved.packs);
    connection.onCompletion(
      answering(connection, environment, "提示常用语", NONE, ({ textDocument: { uri }, position }) =>
        complete(bookFor(uri), caretAt(workspace, uri, position), isAsked(uri, position)),
      ),
    );
    connection.onRequest(
      PHRASES_REQUEST,
      answering(connection, environment, "列出常用语", [], ({ textDocument: { uri }, position }: PhrasesParams) =>
        choices(bookFor(uri), caretAt(workspace, uri, position)),
      ),
    );
  },
};
