import { expect, test } from 'vitest';
import { folderWith } from '../machine/folder-with.ts';
import { oneOfEachKind, pagesMadeNow, pagesOf } from './pages.ts';

const folder = folderWith({
  'index.html': 'home',
  '404.html': 'none',
  'visits/index.html': 'all',
  'visits/1/index.html': 'short',
  'visits/3/index.html': 'longer',
  'embed/repeat-plans/index.html': 'chart',
  'data/latest/observations.csv': 'indicator',
});

test('pagesOf lists pages by address with their kind', () => {
  expect(pagesOf(folder).map(({ address, kind }) => `${address} ${kind}`)).toEqual([
    '404.html 404.html',
    'embed/repeat-plans/ embed/*',
    ' home',
    'visits/1/ visits/*',
    'visits/3/ visits/*',
    'visits/ visits',
  ]);
});

test('pagesOf says when nothing is built', () => {
  expect(() => pagesOf('/nowhere')).toThrow('no page in /nowhere: build the site first (npm run build)');
});

test('pagesMadeNow leaves out the frames kept from releases', () => {
  const site = folderWith({ 'embed/repeat-plans/index.html': 'chart', 'v0.1.0/embed/repeat-plans/index.html': 'chart', 'visits/index.html': 'all' });
  expect(pagesMadeNow(site).map(({ address }) => address)).toEqual(['embed/repeat-plans/', 'visits/']);
});

test('oneOfEachKind takes the heaviest page of a kind', () => {
  expect(oneOfEachKind(pagesOf(folder)).map(({ address }) => address)).toEqual(['404.html', 'embed/repeat-plans/', '', 'visits/3/', 'visits/']);
});
