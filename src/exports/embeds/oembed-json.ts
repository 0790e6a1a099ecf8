import type { Chart } from '../../charts/chart.ts';
import { frameHeight } from '../../charts/figure/frame-height.ts';
import { site } from '../../site.ts';
import { inMarkup } from '../../words/markup.ts';
import { chartPictures } from '../pictures/chart-pictures.ts';
import { frameTitle } from './embed-snippets.ts';
import type { Published } from './oembed-link.ts';

/** Width in px that is named for programs that want a number; the frame itself is as wide as its column. */
const width = 600;

/** How many seconds a page may keep the answer: a day. */
const day = 86_400;

/**
 * What a publishing system asks for when somebody pastes the address of a chart: a frame to put there, and before it the finding in words.
 * Format: oEmbed 1.0, type rich (https://oembed.com). WordPress keeps of the frame only src, width, height, title, frameborder, marginwidth,
 * marginheight and scrolling, and sizes it and opens its links only where a quotation precedes it. It shows that quotation, from which it takes `hidden`,
 * until the frame has spoken; others leave it hidden. docs/embedding.md says what that costs.
 */
export function oembedJson(chart: Chart, { root, pictureHeight }: Published): string {
  const [address, height] = [`${root}embed/${chart.id}/`, frameHeight(chart)];
  const frame = { src: address, width: '100%', height, title: frameTitle(chart), frameborder: 0, marginwidth: 0, marginheight: 0 };
  const attributes = Object.entries(frame).map(([name, value]) => `${name}="${inMarkup(String(value))}"`);
  const answer = {
    version: '1.0',
    type: 'rich',
    title: chart.title,
    author_name: site.name,
    author_url: root,
    provider_name: site.name,
    provider_url: root,
    cache_age: day,
    html: `${quotation(chart, root)}<iframe ${attributes.join(' ')}></iframe>`,
    width,
    height,
    thumbnail_url: `${address}chart.png`,
    thumbnail_width: chartPictures['chart.png'].width,
    thumbnail_height: pictureHeight,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** What readers without script, feeds and letters get of a chart: what it shows, what it cannot show, and the way to it. */
function quotation(chart: Chart, root: string): string {
  const link = `<a href="${root}${chart.home}">${inMarkup(chart.title)}, a chart by ${site.name}</a>`;
  return `<blockquote hidden>${link}: ${inMarkup(`${chart.takeaway} ${chart.caution}`)}</blockquote>`;
}
