import { expect, test } from 'vitest';
import { capital } from './capital.ts';

test('capital raises the first letter alone', () => {
  expect(['in the year to March 2018', 'the figure', ''].map(capital)).toEqual(['In the year to March 2018', 'The figure', '']);
});
