import type { Chart } from '../../charts/chart.ts';
import { site } from '../../site.ts';
import { inMarkup } from '../../words/markup.ts';
import { chartPictures } from '../pictures/chart-pictures.ts';

/** Where a chart is handed out. */
export interface Published {
  /** Address of the site, which ends in a slash. */
  root: string;
  /** Height in px of the picture of the chart. */
  pictureHeight: number;
}

/** The line in the head of a page by which publishing systems find the frame of a chart; `root` is the address of the site. */
export function oembedLink({ id, title }: Pick<Chart, 'id' | 'title'>, root: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${root}embed/${id}/oembed.json" title="${inMarkup(title)}">`;
}

/** What networks, and systems that make a card of an address, show of a frame: its title, its finding and its picture. They are sent to the page that it stands for. */
export function sharedFrame(chart: Pick<Chart, 'id' | 'home' | 'title' | 'takeaway'>, { root, pictureHeight }: Published): string {
  const image = `${root}embed/${chart.id}/chart.png`;
  const properties = {
    site_name: site.name,
    type: 'article',
    title: chart.title,
    description: chart.takeaway,
    url: root + chart.home,
    image,
    'image:width': chartPictures['chart.png'].width,
    'image:height': pictureHeight,
    'image:alt': `${chart.title}. ${chart.takeaway}`,
  };
  const tags = Object.entries(properties).map(([name, value]) => `<meta property="og:${name}" content="${inMarkup(String(value))}">`);
  return `${tags.join('')}<meta name="twitter:card" content="summary_large_image">`;
}
