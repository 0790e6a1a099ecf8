import type { Chart } from '../../charts/chart.ts';
import { frameHeight } from '../../charts/figure/frame-height.ts';
import { site } from '../../site.ts';
import { inMarkup } from '../../words/markup.ts';
import { chartPictures } from '../pictures/chart-pictures.ts';

/** Width in px of the frame that is handed out; pages make it narrower where they are. */
const width = 600;

/** How many seconds a page may keep the answer: a day. */
const day = 86_400;

interface OembedOptions {
  /** Address of the site, which ends in a slash. */
  root: string;
  /** Height in px of the picture of the chart. */
  pictureHeight: number;
}

/**
 * What a publishing system asks for when somebody pastes the address of a chart: a frame to put there.
 * Format: oEmbed 1.0, type rich (https://oembed.com). WordPress keeps of the frame only src, width, height, title, frameborder, marginwidth,
 * marginheight and scrolling; Ghost asks for version, html and width.
 */
export function oembedJson(chart: Chart, { root, pictureHeight }: OembedOptions): string {
  const [address, height] = [`${root}embed/${chart.id}/`, frameHeight(chart)];
  const frame = { src: address, width, height, title: chart.title, frameborder: 0, marginwidth: 0, marginheight: 0 };
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
    html: `<iframe ${attributes.join(' ')}></iframe>`,
    width,
    height,
    thumbnail_url: `${address}chart.png`,
    thumbnail_width: chartPictures['chart.png'].width,
    thumbnail_height: pictureHeight,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
