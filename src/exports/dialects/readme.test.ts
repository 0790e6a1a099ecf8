import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { licenceText, readme } from './readme.ts';

const text = readme(loadDataset(), 'https://a.example/data/v1.0.0/');

test.each([
  ['where the version stays', 'It stays at https://a.example/data/v1.0.0/'],
  ['what a period stands for', '- `april-to-september`: 2018 is 1 April 2017 to 30 September 2017'],
  ['what a flag means', '- `counts-moved`: '],
  ['the halves of London', 'do not add the three up'],
  ['values that leave a council out', '- `repeat-plans, 2022`: England and Yorkshire and The Humber: the rate leaves out Doncaster'],
])('readme says %s', (_what, words) => {
  expect(text).toContain(words);
});

test('licenceText names both licences', () => {
  expect(licenceText({ version: '1.0.0', date: '2026-12-01' })).toMatch(/Open Government Licence v3\.0: https.*CC BY 4\.0: https/s);
});
