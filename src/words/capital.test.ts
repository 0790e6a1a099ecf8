import { expect, test } from 'vitest';
import { capital, lowerFirst } from './capital.ts';

test('capital raises the first letter alone', () => {
  expect(['in the year to March 2018', 'the figure', ''].map(capital)).toEqual(['In the year to March 2018', 'The figure', '']);
});

test('lowerFirst lowers the first letter alone', () => {
  expect(['Repeat plans in Leeds', 'the figure', ''].map(lowerFirst)).toEqual(['repeat plans in Leeds', 'the figure', '']);
});
