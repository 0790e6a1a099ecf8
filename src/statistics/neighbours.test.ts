import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { neighbourFigures } from './neighbours.ts';

test.each([
  ['repeat-plans', '2018', '2021', { count: 10, of: 10, mean: 19.8, median: 20.35 }],
  ['repeat-plans', '2018', '2025', { count: 10, of: 10, mean: 20.27, median: 19.15 }],
  ['plan-ended-case-closed', '2018', '2021', { count: 10, of: 10, mean: 30.81, median: 30.1 }],
  ['plan-ended-case-closed', '2018', '2025', { count: 3, of: 10, mean: 29.866666667, median: 25.4 }],
  ['spend-per-child', '2024-25', '2021', { count: 0, of: 10, mean: null, median: null }],
  ['repeat-plans', '2018', '1999', { count: 0, of: 0, mean: null, median: null }],
])('neighbourFigures of %s in %s by the model of %s', (id, period, model, expected) => {
  expect(neighbourFigures(example, id, 'E08000025', period, model)).toEqual({ model, ...expected });
});
