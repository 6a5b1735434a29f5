/** Parts of a key are kept apart by a tab. */
export const joined = (...parts: readonly string[]): string => parts.join("\t");
export const parted = (key: string): readonly string[] => key.split("\t");

/** `role`, words: a heading; the role is empty where `roles.json` knows none. */
export const HEADING = "section/heading";
/** Words, sign: what tells the role of a heading that has none. */
export const HEADING_SIGN = "section/heading-sign";
/** Role, sign: the same of headings that have one. */
export const ROLE_SIGN = "section/role-sign";
/** Role: documents with a heading of it. */
export const ROLE = "section/role";
/** Words: a clause that may bring a role up. */
export const LEAD = "section/lead";
/** Words, sign. */
export const LEAD_SIGN = "section/lead-sign";
/** Role, words with … in them. */
export const FRAME = "section/frame";
/** Word: how often the first word of a frame stands in documents that have the frame. */
export const FRAME_WORD = "section/frame-word";
/** Genre, role: documents of which the role may be asked; those that have it; those that lack it. */
export const ASKED = "section/asked";
export const HAS = "section/has";
export const LACKS = "section/lacks";
/** Genre, role: documents that have it in a heading. */
export const HEADED = "section/headed";
/** Genre, first role, then role: that order met; and, with the roles in the order of their names, both met. */
export const BEFORE = "section/before";
export const BOTH = "section/both";

export const bothKey = (genre: string, a: string, b: string): string => joined(genre, ...[a, b].sort());
