import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { folderWith } from '../machine/folder-with.ts';
import { readHtml } from './built-html.ts';
import { writePageCards } from './page-cards.ts';
import { metaOf } from './page-meta.ts';

const page = (image: string) =>
  `<head><meta property="og:title" content="Less &lt; &amp; more"><meta property="og:description" content="One sentence."><meta property="og:image" content="${image}"></head>`;

test('metaOf(html) reads what a page says of itself', () => {
  expect(Object.fromEntries(metaOf(readHtml(page('http://site/cards/home.png'))))).toEqual({
    'og:title': 'Less < & more',
    'og:description': 'One sentence.',
    'og:image': 'http://site/cards/home.png',
  });
});

test('writePageCards(folder, dataset) writes beside a page the answer that its head leads to, and none where it leads elsewhere', async () => {
  const leading = (url: string, to: string) =>
    page(`http://site/sub/cards/${url}.png`).replace(
      '</head>',
      `<meta property="og:url" content="http://site/sub/${url}/"><link rel="alternate" type="application/json+oembed" href="http://site/sub/${to}"></head>`,
    );
  const folder = folderWith({
    'visits/3/index.html': leading('visits/3', 'visits/3/oembed.json'),
    'indicators/repeat-plans/index.html': leading('indicators/repeat-plans', 'embed/repeat-plans/oembed.json'),
  });
  await writePageCards(folder, example);
  expect(JSON.parse(readFileSync(join(folder, 'visits/3/oembed.json'), 'utf8'))).toMatchObject({
    type: 'photo',
    title: 'Less < & more',
    url: 'http://site/sub/cards/visits/3.png',
    width: 272,
    height: 143,
    provider_url: 'http://site/sub/',
  });
  expect(existsSync(join(folder, 'indicators/repeat-plans/oembed.json'))).toBe(false);
});

test('writePageCards(folder, dataset) draws a card for each page that names its own, with the chart of the page', async () => {
  const folder = folderWith({
    'index.html': page('http://site/cards/home.png'),
    'visits/3/index.html': `${page('http://site/sub/cards/visits/3.png')}<figure class="chart" id="chart-agency-rate">`,
    'embed/repeat-plans/index.html': page('http://site/embed/repeat-plans/chart.png'),
  });
  await writePageCards(folder, example);
  const png = readFileSync(join(folder, 'cards/visits/3.png'));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.equals(readFileSync(join(folder, 'cards/home.png')))).toBe(false);
  expect(existsSync(join(folder, 'cards/embed'))).toBe(false);
});
