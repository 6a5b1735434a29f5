import { lazily } from "../common/lazily";
import collocation from "../wording/collocation.json";
import idiom from "../wording/idiom.json";
import typo from "../wording/typo.json";

interface Wording {
  readonly wrong: string;
  readonly in?: readonly string[];
}

const slips: () => readonly string[] = lazily(() =>
  [typo, idiom, collocation]
    .flatMap(({ entries }) => entries as readonly Wording[])
    .flatMap((entry) => entry.in ?? [entry.wrong])
    .map((form) => form.replace(/[[\]|#]/g, "")),
);

/** Whether a text differs from what is right in a word that the rules for wording report: 伟大复习. */
export const isToldElsewhere = (text: string, right: string): boolean =>
  slips().some((slip) => text.includes(slip) && !right.includes(slip));
