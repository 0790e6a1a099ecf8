import { expect, test } from 'vitest';
import { writeSince } from './since.ts';

test('writeSince(since) says that a chart is current, newer, corrected or withdrawn', () => {
  expect(writeSince([])).toBe('Still current.');
  expect(writeSince([{ state: 'newer', version: '1.1.0', date: '2027-03-01' }])).toBe('Newer figures: version 1.1.0, 1 March 2027.');
  expect(writeSince([{ state: 'corrected', date: '2027-03-01', what: 'Luton was misread' }])).toBe('Corrected on 1 March 2027: Luton was misread.');
  expect(writeSince([{ state: 'withdrawn' }])).toBe('We have withdrawn this chart.');
});
