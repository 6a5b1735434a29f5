/** Markup that may stand in a page as it is. Made by `html` alone, so text can never become markup by accident. */
export interface Html {
  readonly markup: string;
}

type Child = Html | string | number | undefined | readonly Child[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Controls but for tab and line ends: HTML knows no way to write them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[\ud800-\udfff]/gu;

/** `text` for element content and for attribute values in double quotes; controls and lone surrogates become U+FFFD. */
export const escapeHtml = (text: string): string =>
  text.replace(CONTROLS, "\ufffd").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");

const markupOf = (child: Child): string => {
  if (child === undefined) return "";
  if (typeof child === "object") return "markup" in child ? child.markup : child.map(markupOf).join("");
  return escapeHtml(String(child));
};

/** A template whose values are escaped, save those that are markup already. Lists are joined, `undefined` is nothing. */
export const html = (strings: TemplateStringsArray, ...values: readonly Child[]): Html => ({
  markup: strings.reduce((markup, part, index) => markup + markupOf(values[index - 1]) + part),
});

/** A data block that `JSON.parse` reads back; no text in it can end the block. */
export const jsonBlock = (id: string, value: unknown): Html => ({
  markup: `<script type="application/json" id="${escapeHtml(id)}">${JSON.stringify(value).replace(/</g, "\\u003c")}</script>`,
});

/** The text of a script or style of our own, which the page's policy knows by its hash: not one character may change. */
export const ownCode = (element: "script" | "style", code: string): Html => ({
  markup: `<${element}>${code}</${element}>`,
});
