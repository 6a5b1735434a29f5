import type { Span } from "../span";
import type { Line } from "./line";
import type { Block, Part, Section } from "./model";
import { buildSections, type Heading } from "./outline";

/** A part without its section tree, which is made of the blocks and of the lines that these were made of. */
export interface PartContent {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly genre: string | null;
  readonly span: Span;
  readonly blocks: readonly Block[];
  readonly lines: readonly Line[];
}

const headingsOf = (blocks: readonly Block[], lines: readonly Line[]): readonly Heading[] => {
  const headings: Heading[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.paragraph.element === "heading") headings.push({ block, line: lines[i] as Line });
  }
  return headings;
};

/** A class, as `LineParagraph` is: its section tree grows when it is asked for, since of a part that only moved nobody asks. */
class LazyPart implements Part {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly genre: string | null;
  readonly span: Span;
  readonly blocks: readonly Block[];
  private readonly lines: readonly Line[];
  private tree: readonly Section[] | undefined = undefined;
  constructor({ title, titleSpan, genre, span, blocks, lines }: PartContent) {
    this.title = title;
    this.titleSpan = titleSpan;
    this.genre = genre;
    this.span = span;
    this.blocks = blocks;
    this.lines = lines;
  }
  get sections(): readonly Section[] {
    this.tree ??= buildSections(headingsOf(this.blocks, this.lines), this.span.end);
    return this.tree;
  }
}

export const createPart = (content: PartContent): Part => new LazyPart(content);
