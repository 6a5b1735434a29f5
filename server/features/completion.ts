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
import { distance, fits, type Match, matchPhrases } from "../phrases/match";
import { expand, type Phrase } from "../phrases/model";
import { type Place, placeAt } from "../phrases/place";
import { PHRASES_REQUEST, type PhraseChoice, type PhrasesParams } from "../protocol";
import { toOffset, toRange } from "../to-lsp";
import type { Workspace } from "../workspace";

interface Caret {
  readonly place: Place;
  readonly offset: number;
  /** The line up to the caret. */
  readonly before: string;
}

/** A text without Chinese may still become a draft as long as it is this short. */
const JUST_BEGUN = 200;

const NOWHERE: Place = { genre: null, groups: ["开头", "过渡"], titles: [] };

const caretAt = (workspace: Workspace, uri: string, position: Position): Caret | undefined => {
  const positions = workspace.documents.get(uri);
  if (positions === undefined || isConfig(uri)) return undefined;
  const offset = toOffset(positions, position);
  const lineStart = offset - position.character;
  const lineEnd = toOffset(positions, { line: position.line + 1, character: 0 }) - 1;
  const document = workspace.analyse(uri)?.document;
  if (document === undefined && positions.getText().length > JUST_BEGUN) return undefined;
  const before = positions.getText(toRange(positions, { start: lineStart, end: offset }));
  return { place: document === undefined ? NOWHERE : placeAt(document, offset, lineStart, lineEnd), offset, before };
};

const ranked = (phrases: readonly Phrase[], place: Place): readonly Phrase[] =>
  [...phrases].sort((a, b) => distance(a, place) - distance(b, place));

const toItem = (workspace: Workspace, uri: string, { offset }: Caret, match: Match, rank: number): CompletionItem => {
  const { phrase, typed, filterText } = match;
  const positions = workspace.documents.get(uri);
  if (positions === undefined) return { label: phrase.title };
  return {
    label: phrase.title,
    labelDetails: {
      description: phrase.genres.length === 0 ? phrase.group : `${phrase.group}·${phrase.genres.join("/")}`,
    },
    kind: CompletionItemKind.Snippet,
    documentation: expand(phrase.body),
    sortText: String(rank).padStart(4, "0"),
    ...(filterText === "" ? {} : { filterText }),
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range: toRange(positions, { start: offset - typed, end: offset }), newText: phrase.body },
  };
};

/** `isIncomplete`: what fits changes with every character, and so does what is replaced. */
const complete = (workspace: Workspace, uri: string, position: Position): CompletionList => {
  const caret = caretAt(workspace, uri, position);
  if (caret === undefined) return NONE;
  const matches = matchPhrases(ranked(workspace.environment.phrases, caret.place), caret.before);
  return { isIncomplete: true, items: matches.map((match, rank) => toItem(workspace, uri, caret, match, rank)) };
};

const choices = (workspace: Workspace, { textDocument, position }: PhrasesParams): PhraseChoice[] => {
  const place = caretAt(workspace, textDocument.uri, position)?.place ?? NOWHERE;
  return ranked(workspace.environment.phrases, place).map((phrase) => ({
    id: phrase.id,
    title: phrase.title,
    group: phrase.group,
    body: phrase.body,
    preview: expand(phrase.body),
    genres: phrase.genres,
    fits: fits(phrase, place),
  }));
};

const NONE: CompletionList = { isIncomplete: false, items: [] };

/** Set phrases in mid-sentence, and all of them, ranked, for a picker. */
export const completion: Feature = {
  capabilities: { completionProvider: {} },
  register: (connection, workspace) => {
    const { environment } = workspace;
    connection.onCompletion(
      answering(connection, environment, "提示常用语", NONE, ({ textDocument, position }) =>
        complete(workspace, textDocument.uri, position),
      ),
    );
    connection.onRequest(
      PHRASES_REQUEST,
      answering(connection, environment, "列出常用语", [], (params: PhrasesParams) => choices(workspace, params)),
    );
  },
};
