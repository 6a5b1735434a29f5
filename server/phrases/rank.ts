import { jointOf } from "./joint";
import type { Match } from "./match";
import type { Phrase } from "./model";
import type { Place } from "./place";

/** Penalties for what does not fit: smaller is better. */
const GENRE = { own: 0, any: 2, other: 6 };
const ROLE = { own: 0, any: 1, other: 3 };
const NO_GROUP = 5;
/** What speaks for a phrase, taken off its penalty. */
const OF_THE_UNIT = 2;
const GOES_ON = 1;

const fitOf = (known: readonly string[], isHere: (one: string) => boolean): keyof typeof GENRE => {
  if (known.length === 0) return "any";
  return known.some(isHere) ? "own" : "other";
};

const genreFit = ({ genres }: Phrase, { genre }: Place): keyof typeof GENRE =>
  genre === null ? "any" : fitOf(genres, (one) => one === genre);

const roleFit = ({ roles }: Phrase, place: Place): keyof typeof ROLE => fitOf(roles, (one) => place.roles.has(one));

/** How ill a phrase fits the place and the joint before it. */
const misfit = (phrase: Phrase, place: Place, joint: string): number => {
  const group = place.groups.indexOf(phrase.group);
  return (
    GENRE[genreFit(phrase, place)] +
    ROLE[roleFit(phrase, place)] +
    (group < 0 ? NO_GROUP : Math.min(group, NO_GROUP - 1)) -
    (phrase.pack === null ? 0 : OF_THE_UNIT) -
    (phrase.joints.has(joint) ? GOES_ON : 0)
  );
};

const documentsOf = ({ evidence }: Phrase): number => evidence?.documents ?? 0;
const supportOf = ({ evidence }: Phrase): number => evidence?.support ?? 0;

const withMisfit = (matches: readonly Match[], place: Place, before: string) => {
  const joints = new Map<number, string>();
  return matches.map((match) => {
    const joint = joints.get(match.typed) ?? jointOf(before.slice(0, before.length - match.typed));
    joints.set(match.typed, joint);
    return { match, misfit: misfit(match.phrase, place, joint) };
  });
};

/**
 * The best match first: the one of which most has been typed, then the one that fits the place and `before` (the line up to
 * the caret) best, then the more frequent one.
 */
export const ranked = (matches: readonly Match[], place: Place, before: string): readonly Match[] =>
  withMisfit(matches, place, before)
    .sort(
      (a, b) =>
        b.match.typed - a.match.typed ||
        a.misfit - b.misfit ||
        documentsOf(b.match.phrase) - documentsOf(a.match.phrase) ||
        supportOf(b.match.phrase) - supportOf(a.match.phrase),
    )
    .map(({ match }) => match);

/** Whether it belongs to the genre (or to any), to the sections and to the stretch of the text. */
export const fits = (phrase: Phrase, place: Place): boolean =>
  genreFit(phrase, place) !== "other" && roleFit(phrase, place) !== "other" && place.groups.includes(phrase.group);
