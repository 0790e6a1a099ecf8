import { site } from '../../site.ts';
import { inMarkup } from '../../words/markup.ts';

/** A page with a card that shows what it is: address in full, ending in a slash, and its title. */
export interface CardedPage {
  url: string;
  title: string;
}

/** The card of the page, with its address in full, and its size in px. */
export interface PageCard {
  url: string;
  width: number;
  height: number;
}

/**
 * How wide the card is shown, in px: what a column of the smallest phone, of 320 px, has between margins of 24. The system writes the size that we answer into the
 * picture, and themes of blocks narrow no picture that names its size: a wider one would leave the column, and have the whole post scroll sideways.
 */
const shownWidth = 272;

/** How many seconds a page may keep the answer: a day. */
const day = 86_400;

/** Where the answer about a page stands: beside it. */
export const oembedName = 'oembed.json';

/** The line in the head of a page by which publishing systems find its card. */
export function pageOembedLink({ url, title }: CardedPage): string {
  return `<link rel="alternate" type="application/json+oembed" href="${url}${oembedName}" title="${inMarkup(title)}">`;
}

/**
 * What a publishing system asks for when somebody pastes the address of a page that is no chart, such as a story: the card of the page, which it
 * makes a link to the page. Format: oEmbed 1.0, type photo (https://oembed.com). A card needs no script and no frame, so every reader sees it;
 * the frame of a chart in its place would lead to the chart, and not to what was pasted.
 */
export function pageOembed({ title }: CardedPage, { url, width, height }: PageCard, root: string): string {
  const about = { version: '1.0', type: 'photo', title, author_name: site.name, author_url: root, provider_name: site.name, provider_url: root };
  const size = { width: shownWidth, height: Math.round((shownWidth * height) / width) };
  return `${JSON.stringify({ ...about, cache_age: day, url, ...size }, null, 2)}\n`;
}
