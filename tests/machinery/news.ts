import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Correction } from '../../src/dataset/corrections.ts';
import type { Source } from '../../src/dataset/schema.ts';
import { type Count, countOf, sumOf } from './count.ts';

/** A correction such as we hope never to make. */
const correction: Correction = {
  id: 'tried-out',
  date: '2026-11-21',
  page: 'visits/3/',
  was: 'Inspectors stayed for three days.',
  now: 'Inspectors stayed for two days.',
  why: 'The letter was misread.',
  claims: [],
};

/** An indicator whose newest source is late in the copy: after its own day of publication, before that of any build; and the words that say so. */
const late = { indicator: 'agency-rate', expected: '2026-04-30', words: 'Newer figures were expected by 30 April 2026; they are not here yet' };

/** Where each piece of news has to stand: files of the built site, with words that only the news has. */
const places: [file: string, words: string][] = [
  ['visits/3/index.html', correction.now],
  ['about/corrections/index.html', correction.now],
  ['about/corrections/index.html', `id="${correction.id}"`],
  ['feed.xml', `about/corrections/#${correction.id}</link>`],
  ['data/changes/feed.xml', `about/corrections/#${correction.id}</link>`],
  [`indicators/${late.indicator}/index.html`, late.words],
  [`embed/${late.indicator}/index.html`, late.words],
  [`embed/${late.indicator}-spread/index.html`, late.words],
  ['about/status/index.html', '30 April 2026'],
];

/** Gives a copy of the project what the project itself has not had yet: a correction, and figures that are overdue. */
export function addNews(copy: string): void {
  writeFileSync(join(copy, 'data/corrections.json'), JSON.stringify([correction]));
  const path = join(copy, 'data/sources.json');
  const sources: Source[] = JSON.parse(readFileSync(path, 'utf8'));
  const newest = sources.map((source) => (source.indicators.includes(late.indicator) && source.expected ? { ...source, expected: late.expected } : source));
  writeFileSync(path, JSON.stringify(newest));
}

/** Checks that the built site of such a copy tells the news wherever a reader may look. */
export function checkNews(folder: string): Count {
  return sumOf(places.map(([file, words]) => countOf(readFileSync(join(folder, file), 'utf8').includes(words) ? [] : [`${file}: found no "${words}"`])));
}
