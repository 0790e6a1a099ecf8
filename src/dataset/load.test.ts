import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataset } from './load.ts';

/** A copy of the data set with one file changed: its new text, or null to take it away. */
function copy(file: string, change: (text: string) => string | null): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'data-')), 'data');
  cpSync('data', folder, { recursive: true });
  const path = join(folder, file);
  const text = change(readFileSync(path, 'utf8'));
  if (text === null) rmSync(path);
  else writeFileSync(path, text);
  return folder;
}

test('loadDataset reads the data set once for each folder', () => {
  expect(loadDataset()).toBe(loadDataset('data'));
  expect(loadDataset().indicators).toHaveLength(41);
});

test('loadDataset gives indicators in the order of their themes, core ones first', () => {
  const [first] = loadDataset().indicators;
  expect([first?.theme, first?.tier]).toEqual(['child-protection', 'core']);
});

test.each<[string, string, (text: string) => string | null, string]>([
  ['a file that is not there', 'neighbours.json', () => null, 'neighbours.json: found no such file, expected the file described in data/README.md'],
  ['a file cut short', 'areas.json', (text) => text.slice(0, 1000), 'areas.json: found'],
  ['a field that is missing', 'release.json', () => '{"version":"1.0.0"}', 'release.json, date: found nothing, expected a text'],
  [
    'an indicator under another name',
    'indicators/repeat-plans.json',
    (text) => text.replace('"id": "repeat-plans"', '"id": "repeats"'),
    'repeat-plans.json, id: found "repeats", expected the name of the file',
  ],
  ['a day that is not in the calendar', 'release.json', () => '{"version":"1.0.0","date":"2026-02-30"}', 'expected a day of the calendar'],
  [
    'a digit changed in a figure',
    'indicators/repeat-plans.json',
    (text) => text.replace('"numerator":404,"denominator":1682', '"numerator":440,"denominator":1682'),
    'repeat-plans.json, E08000025 2018: found value 24, expected 26.16',
  ],
])('loadDataset stops at %s', (_, file, change, message) => {
  expect(() => loadDataset(copy(file, change))).toThrow(message);
});
