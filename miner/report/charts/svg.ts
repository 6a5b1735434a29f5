import { type Html, html } from "../html";

/** Charts are drawn this wide; a narrower window scales or scrolls them. */
export const WIDTH = 760;

/** Coordinates to a tenth of a pixel. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);

/** How wide `text` is at a font size of 1: an ideograph is as wide as high, and so may any mark be. */
const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (one > "\u007f" ? 1 : 0.58), 0);

/** The width of a column of labels at `size`: that of the widest, up to `most`. */
export const columnWidth = (labels: readonly string[], most: number, size = 13): number =>
  Math.min(most, Math.ceil(Math.max(0, ...labels.map((label) => widthOf(label) * size))));

/** `text` shortened to `width` pixels at `size`, with … where something is missing. */
export const clip = (text: string, width: number, size: number): string => {
  if (widthOf(text) * size <= width) return text;
  let kept = "";
  for (const character of text) {
    if ((widthOf(kept + character) + 1) * size > width) break;
    kept += character;
  }
  return `${kept}…`;
};

/** Text that leads to an entry, if there is one to lead to. */
export const linked = (id: string | undefined, content: Html): Html =>
  id === undefined ? content : html`<a href="#${id}" tabindex="-1">${content}</a>`;

/** A figure with its caption. `says` is the whole in words, for those who do not see it. */
export const figure = (caption: string, says: string, width: number, height: number, content: readonly Html[]): Html =>
  html`<figure class="chart"><figcaption>${caption}</figcaption><div class="scroll"><svg role="img" aria-label="${says}" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}">${content}</svg></div></figure>`;
