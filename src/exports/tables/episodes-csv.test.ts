import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { episodeTable } from './episodes-csv.ts';
import { tableCsv } from './table.ts';

const lines = tableCsv(episodeTable, loadDataset()).split('\r\n');

test('episodeTable has the promised columns', () => {
  expect(lines[0]).toBe('area_code,area_name,grade,published,before,left,left_grade');
});

test('episodeTable says what was before and when the grade was left, and leaves a cell empty where that is not held', () => {
  expect(lines.filter((line) => line.startsWith('E08000032,'))).toEqual([
    'E08000032,Bradford,requires-improvement,2014-05-23,good,2018-10-29,inadequate',
    'E08000032,Bradford,inadequate,2018-10-29,requires-improvement,,',
  ]);
});

test.each([
  ['inadequate', 72],
  ['requires-improvement', 111],
  ['good', 96],
  ['outstanding', 39],
])('episodeTable lists each time that a council was newly judged %s: %d', (grade, count) => {
  expect(lines.filter((line) => line.split(',').at(-5) === grade)).toHaveLength(count);
});
