import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { type CardOptions, card, cardSize, smallHeight } from '../../charts/figure/card.ts';
import { councilCard } from '../../charts/figure/council-card.ts';
import { chart } from '../../charts/registry.ts';
import { trendRows } from '../../charts/trend/rows.ts';
import { smallMultiple } from '../../charts/trend/small.ts';
import { trendHeadline } from '../../charts/trend/takeaway.ts';
import { type Dataset, indicator } from '../../dataset/query.ts';
import type { Area } from '../../dataset/schema.ts';
import { oembedName, pageOembed } from '../../exports/embeds/page-oembed.ts';
import { cardPath, picturePng } from '../../exports/pictures/picture-png.ts';
import { capital } from '../../words/capital.ts';
import { inMarkup } from '../../words/markup.ts';
import { typeset } from '../../words/typeset.ts';
import { readHtml } from './built-html.ts';
import { metaOf } from './page-meta.ts';
import { type BuiltPage, pagesOf } from './pages.ts';

/**
 * Draws the card of each page of the built site that names one, from what the page itself says: its title, its sentence,
 * and the first indicator that it charts. So no page can have another's card, and none is forgotten. Beside a page that says so in its head
 * goes the answer that has its card stand for it where its address is pasted.
 */
export async function writePageCards(folder: string, dataset: Dataset): Promise<void> {
  const waiting = pagesOf(folder);
  const worker = async () => {
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) await writeCard(folder, page, dataset);
  };
  await Promise.all([worker(), worker(), worker()]);
}

/** A page of one step of a story: one in which the reader draws the line has no card that shows it. */
const isStep = /^stories\/[^/]+\/[^/]+\/$/;

async function writeCard(folder: string, { address, file }: BuiltPage, dataset: Dataset): Promise<void> {
  const html = readFileSync(join(folder, file), 'utf8');
  const page = readHtml(html);
  const meta = metaOf(page);
  const path = cardPath(address);
  const image = meta.get('og:image');
  if (!image?.endsWith(`/${path}`)) return;
  const title = meta.get('og:title') ?? '';
  const council = councilAt(address, dataset);
  const { svg, alt } = council === undefined ? pageCard(address, page, dataset) : councilCard(dataset, council);
  writeFileSync(join(folder, file), withAlt(html, `${title}. ${alt}`));
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), await picturePng(typeset(svg), { width: cardSize.width, spare: council !== undefined }));
  writeAnswer(join(folder, file, '..'), page, { title, image, root: image.slice(0, -path.length) });
}

/** The card of a page from its title, its sentence and the first indicator that it charts, and what is on it besides the title, in words. */
function pageCard(address: string, page: HTMLElement, dataset: Dataset): { svg: string; alt: string } {
  const meta = metaOf(page);
  const title = meta.get('og:title') ?? '';
  const sentence = findingOf(address, dataset, meta.get('og:description') ?? '');
  const grid = address === 'concerns/' ? chart(dataset, 'concerns').drawings.wide : null;
  const bare = grid !== null || (isStep.test(address) && page.querySelector('draw-it') !== null);
  const drawing = bare ? null : drawingOf(page, title, dataset);
  const shown =
    grid !== null
      ? ' Beside it, a grid of shapes: what each document said of each concern.'
      : drawing !== null
        ? ` Beside it, small lines of Birmingham and England. ${drawing.note}`
        : '';
  return { svg: card({ title, sentence, drawing, grid }), alt: sentence + shown };
}

/** The council that a page is about; undefined for any other page. */
function councilAt(address: string, { areas }: Dataset): Area | undefined {
  const [, slug] = /^councils\/([^/]+)\/$/.exec(address) ?? [];
  return areas.find((area) => area.slug === slug);
}

/** The answer about a page whose head leads to one beside it; a page of a chart leads to that of the chart. */
function writeAnswer(folder: string, page: HTMLElement, { title, image, root }: { title: string; image: string; root: string }): void {
  const url = metaOf(page).get('og:url') ?? '';
  const found = page.querySelector('link[type="application/json+oembed"]')?.getAttribute('href');
  if (found === url + oembedName) writeFileSync(join(folder, oembedName), pageOembed({ url, title }, { url: image, ...cardSize }, root));
}

/** What stands on the card, in the page that names it, for whoever hears of the picture. */
function withAlt(html: string, words: string): string {
  return html.replace(/(<meta property="og:image:alt" content=")[^"]*/, (_, start: string) => start + inMarkup(words));
}

/** The sentence of a card: what the trend of an indicator shows, or what any other page says of itself. */
function findingOf(address: string, dataset: Dataset, description: string): string {
  const own = dataset.indicators.find(({ id }) => address === `indicators/${id}/`);
  if (own !== undefined) return `${trendHeadline(trendRows(dataset, own.id))}.`;
  return description;
}

/** The first indicator that a page charts, in small and named unless the page bears its name; null where it charts none. */
function drawingOf(page: HTMLElement, heading: string, dataset: Dataset): CardOptions['drawing'] {
  const charted = page.querySelectorAll('[id^="chart-"], [data-subject]');
  const ids = charted.map((element) => element.getAttribute('data-subject') ?? element.id.replace('chart-', ''));
  const first = ids.find((id) => dataset.indicators.some((entry) => entry.id === id));
  if (first === undefined) return null;
  const { title, unit } = indicator(dataset, first);
  const counted = unit.symbol === '%' || unit.symbol === '£' ? [] : [unit.name];
  const about = [...(title === heading ? [] : [title]), ...counted, 'shaded: middle half of councils'].map(capital);
  return { drawn: smallMultiple(dataset, first, { height: smallHeight }), note: `${about.join('. ')}.` };
}
