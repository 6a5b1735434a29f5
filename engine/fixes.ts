import type { Diagnostic, Edit, Fix, Safety } from "./diagnostic";
import { overlaps } from "./span";

/** What became of a set of fixes: every fix given is in exactly one of the two lists. */
export interface FixOutcome {
  readonly text: string;
  /** Fixes whose edits are in `text`, in text order; a fix offered twice is here twice but was applied once. */
  readonly applied: readonly Fix[];
  /** Fixes that overlap one applied before them, or whose edits do not fit the text. */
  readonly setAside: readonly Fix[];
}

/**
 * Applies `fixes` to `text`. The edits of one fix stand or fall together; of two fixes that overlap, the one that
 * begins first in the text wins and the other is set aside. Offsets are UTF-16 code units of `text`.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): FixOutcome {
  const accepted: Edit[] = [];
  const acceptedKeys = new Set<string>();
  const applied: Fix[] = [];
  const setAside: Fix[] = [];
  for (const { fix, edits } of inTextOrder(fixes)) {
    const key = JSON.stringify(edits.map((edit) => [edit.span.start, edit.span.end, edit.newText]));
    if (acceptedKeys.has(key)) {
      applied.push(fix);
    } else if (isApplicable(edits, text.length) && edits.every((edit) => isFree(accepted, edit))) {
      for (const edit of edits) insert(accepted, edit);
      acceptedKeys.add(key);
      applied.push(fix);
    } else {
      setAside.push(fix);
    }
  }
  return { text: applyEdits(text, accepted), applied, setAside };
}

/** The first fix of the given safety of each diagnostic that has one. */
export const selectFixes = (diagnostics: readonly Diagnostic[], safety: Safety): Fix[] =>
  diagnostics.flatMap((diagnostic) => diagnostic.fixes.find((fix) => fix.safety === safety) ?? []);

/** Applies edits that are in text order and do not overlap. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const { span, newText } of edits) {
    pieces.push(text.slice(position, span.start), newText);
    position = span.end;
  }
  pieces.push(text.slice(position));
  return pieces.join("");
}

const byPlace = (a: Edit, b: Edit): number => a.span.start - b.span.start || a.span.end - b.span.end;

function inTextOrder(fixes: readonly Fix[]): { fix: Fix; edits: readonly Edit[] }[] {
  const sorted = fixes.map((fix) => ({ fix, edits: [...fix.edits].sort(byPlace) }));
  const first = (edits: readonly Edit[]): number => edits[0]?.span.start ?? 0;
  return sorted.sort((a, b) => first(a.edits) - first(b.edits));
}

/** Whether edits in text order lie inside a text of `length` and share no code unit; within one fix, edits may touch. */
function isApplicable(edits: readonly Edit[], length: number): boolean {
  let position = 0;
  for (const { span } of edits) {
    if (span.start < position || span.end < span.start || span.end > length) return false;
    position = span.end;
  }
  return true;
}

/** Whether `edit` shares nothing with the `accepted` edits, which are in text order. An insertion needs both its sides untouched. */
function isFree(accepted: readonly Edit[], edit: Edit): boolean {
  const at = insertionPoint(accepted, edit);
  const neighbours = [accepted[at - 1], accepted[at]];
  return neighbours.every((other) => other === undefined || !overlaps(other.span, edit.span));
}

function insert(accepted: Edit[], edit: Edit): void {
  accepted.splice(insertionPoint(accepted, edit), 0, edit);
}

/** Index of the first edit that comes after `edit`; edits of one fix at the same place keep their order. */
function insertionPoint(edits: readonly Edit[], edit: Edit): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byPlace(edits[middle] as Edit, edit) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
