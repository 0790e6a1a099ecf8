import { expect, test } from 'vitest';
import type { Level } from '../dataset/grade.ts';
import { loadDataset } from '../dataset/load.ts';
import { councils, type Figure } from '../dataset/query.ts';
import { followsGrade, gradedFigures } from './by-grade.ts';
import { round } from './round.ts';
import { median } from './spread.ts';

const graded = (level: Level, value: number) => ({ level, figure: { value } as Figure });

test('followsGrade is above nought where higher figures go with worse grades, and below where they go with better ones', () => {
  const rising = [graded('outstanding', 1), graded('good', 2), graded('requires-improvement', 3), graded('inadequate', 4)];
  expect(followsGrade(rising)).toBe(1);
  expect(followsGrade(rising.map(({ level, figure }) => graded(level, -figure.value)))).toBe(-1);
});

// Worked out apart from this code, over the figures of 2025 and the grades at the end of March 2025.
test.each([
  ['agency-rate', 0.44, 146, [8, 12.4, 14.5, 24.6]],
  ['vacancy-rate', 0.37, 147, [9.1, 14.5, 14.5, 24.5]],
  ['plan-reviews-in-time', -0.34, 150, [96.9, 93.2, 92.1, 89.6]],
  ['children-in-care-rate', 0.31, 151, [60, 67, 73, 92.5]],
  ['repeat-plans', 0.13, 153, [23.3, 23, 25.5, 25.4]],
  ['care-leavers-eet', -0.07, 152, [54, 55, 54, 52]],
  ['care-dental-checks', -0.05, 151, [88, 82, 83, 85]],
  ['plan-implied-months', -0.02, 150, [9.7, 9.6, 9.6, 9.8]],
])('followsGrade and gradedFigures of %s', (id, rho, count, middles) => {
  const dataset = loadDataset();
  const found = gradedFigures(dataset, councils(dataset, id, '2025'));
  const middle = (level: Level) => round(median(found.filter((entry) => entry.level === level).map(({ figure }) => figure.value)), 1);
  expect([round(followsGrade(found), 2), found.length]).toEqual([rho, count]);
  expect([middle('outstanding'), middle('good'), middle('requires-improvement'), middle('inadequate')]).toEqual(middles);
});
