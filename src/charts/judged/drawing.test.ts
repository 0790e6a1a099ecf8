import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { read } from '../drawing/read.ts';
import { judgedDrawing } from './drawing.ts';
import { judgedRows } from './rows.ts';
import { judgedTable, judgedTakeaway } from './words.ts';

const rows = judgedRows(loadDataset());

test.each(['narrow', 'wide'] as const)('judgedDrawing marks the half, Birmingham, and how many are still followed, %s', (size) => {
  const words = read(judgedDrawing(rows, { size }).svg).textContent;
  for (const found of ['within 3.2 years', 'Birmingham', '8.5 years', '725514']) expect(words).toContain(found);
});

test('judgedDrawing steps down and never up', () => {
  const path =
    read(judgedDrawing(rows, { size: 'wide' }).svg)
      .querySelector('path.still')
      ?.getAttribute('d') ?? '';
  const heights = path
    .slice(1)
    .split('L')
    .map((point) => Number(point.split(',')[1]));
  expect([...heights].sort((a, b) => a - b)).toEqual(heights);
});

test('judgedTakeaway says how often, how long and who came back', () => {
  expect(judgedTakeaway(rows)).toBe(
    'Councils were newly judged inadequate 72 times, in 64 councils. Of these times 52 had ended with another grade; by our estimate half had left it within 3.2 years. Eight councils came back to it. Birmingham took 8.5 years.',
  );
});

test('judgedTable has a row for each time, the second of a council marked', () => {
  const { rows: table } = judgedTable(rows);
  expect(table).toHaveLength(72);
  expect(table.filter(({ cells }) => cells[0]?.endsWith('(came back)'))).toHaveLength(8);
});
