import type { Document, Part, Section } from "../../engine/document/model";
import type { PhraseGroup } from "./model";

/** Where the caret is, as far as phrases care. */
export interface Place {
  readonly genre: string | null;
  /** The groups that belong here, the best fitting first. */
  readonly groups: readonly PhraseGroup[];
  /** Titles of the sections around the caret, the outermost first. */
  readonly titles: readonly string[];
}

const partAt = (document: Document, offset: number): Part | undefined =>
  document.parts.find(({ span }) => span.start <= offset && offset <= span.end) ?? document.parts.at(-1);

const sectionsAt = (sections: readonly Section[], offset: number): readonly Section[] => {
  const section = sections.filter(({ extent }) => extent.start <= offset && offset <= extent.end).at(-1);
  return section === undefined ? [] : [section, ...sectionsAt(section.children, offset)];
};

const isText = (part: Part, from: number, to: number): boolean =>
  part.blocks.some(
    ({ start, paragraph }) =>
      start >= from &&
      start < to &&
      (paragraph.element === "body" || paragraph.element === "heading") &&
      paragraph.content.end > paragraph.content.start,
  );

/** Finds the genre, the sections and the stretch of the text at `offset`; `lineStart` and `lineEnd` bound the caret's line. */
export const placeAt = (document: Document, offset: number, lineStart: number, lineEnd: number): Place => {
  const part = partAt(document, offset);
  if (part === undefined) return { genre: null, groups: ["开头"], titles: [] };
  const titles = sectionsAt(part.sections, offset).map((section) => section.title);
  const before = isText(part, part.span.start, lineStart);
  const after = isText(part, lineEnd + 1, part.span.end);
  return { genre: part.genre, groups: groupsAt(before, after, titles.length > 0), titles };
};

const groupsAt = (before: boolean, after: boolean, inSection: boolean): readonly PhraseGroup[] => {
  if (!before) return ["开头", "过渡"];
  if (!after) return inSection ? ["结语", "要求", "过渡"] : ["结语", "过渡", "要求", "开头"];
  return inSection ? ["过渡", "要求"] : ["开头", "过渡", "要求"];
};
