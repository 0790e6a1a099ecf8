import type { Chart } from '../../charts/chart.ts';
import { inMarkup } from '../../words/markup.ts';

/** The line in the head of a page by which publishing systems find the frame of a chart; `root` is the address of the site. */
export function oembedLink({ id, title }: Pick<Chart, 'id' | 'title'>, root: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${root}embed/${id}/oembed.json" title="${inMarkup(title)}">`;
}

/** What a network shows of a frame whose address is sent around: its title and its picture. */
export function sharedFrame({ id, title }: Pick<Chart, 'id' | 'title'>, root: string): string {
  return `<meta property="og:title" content="${inMarkup(title)}"><meta property="og:image" content="${root}embed/${id}/chart.png">`;
}
