import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { indicatorsByTheme } from './indicators-by-theme.ts';

test('indicatorsByTheme holds every indicator once, in the order of the themes', () => {
  const groups = indicatorsByTheme(example);
  expect(groups.map(({ title }) => title)).toEqual([
    'Child protection',
    'The front door',
    'Social workers',
    'Children in care',
    'Young people who left care',
    'Money',
  ]);
  expect(groups.flatMap(({ indicators }) => indicators)).toHaveLength(example.indicators.length);
});
