import type { Severity } from "../../engine/diagnostic";
import type { Block, Paragraph, Part } from "../../engine/document/model";
import type { SectionEntry } from "../../engine/mined/model";
import { definePartRule, type LiteralHit, type NoOptions } from "../../engine/rule";
import { fold } from "../../engine/text/classes";
import { coreTitleOf } from "../common/part-title";
import { remembered } from "../common/remembered";
import { type Expectation, profileOf, ROLES, rolesAsked, someSection } from "../common/roles";
import { genreEvidence, namesRole, type SectionKnowledge, sectionKnowledge } from "../common/section-knowledge";
import { wordFinder } from "../common/word-index";
import { type Expected, expectationsOf } from "./_expectations";
import { EXAMPLES } from "./_missing-section-examples";
import { skeleton } from "./_skeleton";
import { headSpan } from "./_tail";

/** What a paragraph says of a role: `told` where it states it, else a mere trace. */
interface Trace {
  readonly role: string;
  readonly told: boolean;
}

const TRACES: ReadonlyMap<string, readonly string[]> = [...ROLES.values()].reduce((byLiteral, role) => {
  for (const literal of role.traces) byLiteral.set(literal, [...(byLiteral.get(literal) ?? []), role.id]);
  return byLiteral;
}, new Map<string, readonly string[]>());

const FEWEST_SECTIONS = 2;
const LONG_ENOUGH = 300;
const TOO_SHORT = 150;

const isClear = (part: Part): boolean =>
  part.span.end - part.span.start >= LONG_ENOUGH &&
  part.sections.filter(({ marker }) => marker !== null).length >= FEWEST_SECTIONS;

const isAsked = ({ only, never }: Expectation, title: string): boolean =>
  (only?.test(title) ?? true) && !(never?.test(title) ?? false);

const severityOf = (part: Part, expected: Expectation, title: string, traced: boolean): Severity =>
  traced || !isClear(part) || (expected.quiet?.test(title) ?? false) ? "hint" : expected.severity;

const tracesIn = (
  { folded }: Paragraph,
  { running }: SectionKnowledge,
  hits: readonly LiteralHit[],
): readonly Trace[] => {
  const literals = [...new Set(hits.map(({ literal }) => literal))];
  const ids = new Set(literals.flatMap((literal) => TRACES.get(literal) ?? []));
  const mined = literals.flatMap((literal) => running.get(literal) ?? []).filter(({ pattern }) => pattern.test(folded));
  return [
    ...[...ids].map((role) => ({ role, told: ROLES.get(role)?.says.some((says) => says.test(folded)) ?? false })),
    ...mined.map(({ role }) => ({ role, told: true })),
  ];
};

/** What is known of sections, and of what paragraphs say of them: asked only where a genre needs a role that no heading has. */
interface Knowledge extends SectionKnowledge {
  readonly tracesOf: (paragraph: Paragraph) => readonly Trace[];
}

const prepare = (entries: readonly SectionEntry[]): Knowledge => {
  const knowledge = sectionKnowledge(entries);
  const find = wordFinder(new Set([...TRACES.keys(), ...knowledge.running.keys()]));
  return {
    ...knowledge,
    tracesOf: remembered((paragraph: Paragraph) => tracesIn(paragraph, knowledge, find(paragraph.folded))),
  };
};

const tracesOf = (part: Part, role: string, knowledge: Knowledge): readonly Trace[] =>
  part.blocks.flatMap(({ paragraph }) =>
    paragraph.element === "residue" ? [] : knowledge.tracesOf(paragraph).filter((trace) => trace.role === role),
  );

const messageOf = (genre: string | null, { role, entry }: Expected, place: string): string => {
  const evidence = entry === undefined ? "" : `（${genreEvidence(entry)}）`;
  return `${genre}通常要写“${role.name}”${evidence}，标题和正文里都没有找到，请${place}补写，确实不需要的可以忽略。`;
};

/** What is only a part of the document need not have all its sections. */
const PARTIAL = /（(?:摘要|摘录|摘编|节选|提纲)）/;
const LONGEST_HEADING = 30;

/** A short line that names the role but was not taken for a heading: there is a section of it all the same. */
const isNamedByLine = ({ paragraph }: Block, role: string, knowledge: SectionKnowledge): boolean => {
  const { content, element } = paragraph;
  if (element !== "body" || content.end - content.start > LONGEST_HEADING) return false;
  const line = paragraph.folded.slice(content.start, content.end);
  return !/[。；！？，]$/.test(line) && namesRole(line, role, knowledge);
};

export default definePartRule<never, NoOptions, Knowledge, "section">({
  id: "structure/missing-section",
  title: "文种通常应有的章节不要缺少。",
  rationale:
    "总结不写问题、对照检查不写原因、会议通知不写地点，是退稿最常见的理由；先看标题，再看正文里有没有写到，都没有才提示，话说到几分有把握，级别就到几分。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  draftSeverity: "information",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  mined: { families: ["section"], optional: true, prepare },
  examples: EXAMPLES,
  *check(part, { data }, document) {
    if (part.span.end - part.span.start < TOO_SHORT) return;
    if (PARTIAL.test(fold(part.title ?? ""))) return;
    const title = coreTitleOf(part);
    const order = profileOf(part)?.order ?? [];
    for (const expected of expectationsOf(part, data)) {
      const { role, entry } = expected;
      if (!isAsked(expected, title) || (!expected.only && namesRole(title, role.id, data))) continue;
      if (someSection(part.sections, (section) => namesRole(section.title, role.id, data))) continue;
      const traces = tracesOf(part, role.id, data);
      if (traces.some(({ told }) => told) || part.blocks.some((block) => isNamedByLine(block, role.id, data))) continue;
      const body = `（请补充${role.name}。）`;
      const added = skeleton(document, part, order.includes(role.id) ? order : rolesAsked(part), role, body);
      const place = added?.before ? `在“${added.before.title}”之前` : "在文末";
      yield {
        span: headSpan(part),
        severity: severityOf(part, expected, title, traces.length > 0),
        message: messageOf(part.genre, expected, place),
        ...(entry === undefined ? {} : { entryId: entry.id }),
        ...(added ? { fixes: [{ title: `补写“${role.heading}”一节`, safety: "unsafe", edits: added.edits }] } : {}),
      };
    }
  },
});
