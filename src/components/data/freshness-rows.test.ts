import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import type { Source } from '../../dataset/schema.ts';
import { freshnessRows } from './freshness-rows.ts';

const [file] = example.sources as [Source];
const sources = [
  { ...file, id: 'a', title: 'A', expected: null },
  { ...file, id: 'b', title: 'B', expected: '2027-01-31' },
  { ...file, id: 'c', title: 'C', expected: '2026-11-20' },
];

test('freshnessRows puts what is overdue first, and leaves documents out', () => {
  const rows = freshnessRows({ ...example, sources: [...sources, ...example.sources.slice(1)], today: '2026-11-21' });
  expect(rows.map(({ title, checked, expected, state }) => [title, checked, expected, state])).toEqual([
    ['C', '20 November 2026', '20 November 2026', 'Overdue by 1 day'],
    ['A', '20 November 2026', 'none: a later edition has followed, or there is no timetable', 'Up to date'],
    ['B', '20 November 2026', '31 January 2027', 'Up to date'],
  ]);
});
