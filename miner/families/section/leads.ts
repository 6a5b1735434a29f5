import type { Block, Paragraph } from "../../../engine/document/model";
import { headingWords } from "../../../rules/common/heading-words";
import { ROLES, type Role } from "../../../rules/common/roles";
import type { Unit } from "../../model";

/** Words in running text that may bring a role up. Offsets are in the document. */
export interface Lead {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** `in:` the role of the heading right above it, `at:` its place in the part, `says:` a role that its own words name. */
  readonly signs: readonly string[];
}

/** A clause: what stands between two marks, and the mark after it. */
const CLAUSES = /(?<![^，。；：！？\s])([^，。；：！？\s]+)([，。；：！？]|$)/g;
const OPENS = /[。！？；：]/;
const SHORTEST = 2;
const LONGEST = 10;
const IS_LEAD = /^[^、“”《》（）〔〕\d\s—…·a-zA-Z%+]+$/;
const ENUMERATOR =
  /^(?:[一二三四五六七八九十](?:是|要|则)|第[一二三四五六七八九十]|首先|其次|再次|最后|另外|同时|此外)/;
/** What a lead may begin with without saying anything. */
const EMPTY_START = /^(?:我们|但是?|然而|并|且|也|还|又|更|同时)+(?=\S{2})/;
/** Words that begin a long clause of circumstance, with the adverb and verb that often follow. */
const OPENERS =
  /^(?:自从?(?=.*以来$)|为了?(?:深入|进一步|全面|认真|切实|更好|加快|贯彻|落实|加强|推进|推动|做好|规范|确保|保障))(?:贯彻|落实|加强|推进|推动|做好|规范|提高|完善)?/;
const SINCE = /以来$/;
const SHORTEST_FRAME = 6;
const THIRDS = ["first", "middle", "last"] as const;

/** Roles that running text can bring up. */
const RUNNING: readonly Role[] = [...ROLES.values()].filter((role) => !role.special);

const saysOf = (clause: string): readonly string[] =>
  RUNNING.filter(({ says }) => says.some((one) => one.test(clause))).map(({ id }) => `says:${id}`);

const thirdOf = ({ part }: Unit, at: number): string => {
  const third = Math.floor((3 * (at - part.span.start)) / (part.span.end - part.span.start + 1));
  return `at:${THIRDS[Math.min(third, 2)]}`;
};

/** Whether the words are the clause itself, or nearly so: 以来 of 2023年以来 is not. */
const isWhole = (words: string, clause: string): boolean => words.length > 3 || words.length >= clause.length - 1;

interface Clause {
  readonly text: string;
  readonly mark: string;
  /** In the paragraph. */
  readonly start: number;
  /** Whether it begins a sentence. */
  readonly opens: boolean;
}

function* clausesOf({ marker, content, folded }: Paragraph): Generator<Clause> {
  const from = marker?.span.end ?? content.start;
  let opens = true;
  for (const { 1: text = "", 2: mark = "", index } of folded.slice(from, content.end).matchAll(CLAUSES)) {
    yield { text, mark, start: from + index, opens };
    opens = mark === "" || OPENS.test(mark);
  }
}

/** The words of a short clause that may bring a role up: of one that begins a sentence, or of any that names a role. */
function* wordsOfClause({ text, mark, opens }: Clause): Generator<{ words: string; says: readonly string[] }> {
  if (ENUMERATOR.test(text)) return;
  const says = saysOf(text + mark);
  if (!opens && says.length === 0) return;
  const words = headingWords(text).replace(EMPTY_START, "");
  if (words.length >= SHORTEST && words.length <= LONGEST && IS_LEAD.test(words) && isWhole(words, text))
    yield { words, says };
  if (!opens || text.length < SHORTEST_FRAME) return;
  const since = SINCE.exec(text)?.[0];
  const opener = OPENERS.exec(text)?.[0] ?? "";
  if (since !== undefined && words !== text) yield { words: `${opener}…${since}`, says };
  else if (opener !== "") yield { words: `${opener}…`, says };
}

function* leadsIn(unit: Unit, { paragraph, start }: Block, roles: readonly string[]): Generator<Lead> {
  for (const clause of clausesOf(paragraph)) {
    if (clause.mark !== "，" && clause.mark !== "：") continue;
    const from = start + clause.start;
    const end = from + clause.text.length;
    const common = [thirdOf(unit, end), ...(clause.opens ? roles.map((role) => `in:${role}`) : [])];
    for (const { words, says } of wordsOfClause(clause)) yield { words, start: from, end, signs: [...common, ...says] };
  }
}

/** Clauses of a regulation do not lead over to anything. */
const isClause = ({ paragraph }: Block): boolean => paragraph.marker?.unit === "条";

const isRunning = ({ paragraph }: Block): boolean => paragraph.element === "body" || paragraph.element === "heading";

/** The short clauses of a part that begin a sentence, or name a role, and are followed by a comma or a colon. */
export function* leadsOf(unit: Unit): Generator<Lead> {
  const rolesAt = new Map(unit.paragraphs.map(({ start, roles }) => [start, roles]));
  let belowHeading = false;
  for (const block of unit.part.blocks) {
    if (!isRunning(block)) continue;
    const isHeading = block.paragraph.element === "heading";
    const roles = belowHeading || isHeading ? rolesAt.get(block.start + block.paragraph.content.start) : undefined;
    belowHeading = isHeading;
    if (!isClause(block)) yield* leadsIn(unit, block, roles ?? []);
  }
}
