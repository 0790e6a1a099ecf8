import { expect, test } from 'vitest';
import { statuses } from '../dataset/schema.ts';
import { shortStatus, writeStatus } from './status.ts';

test('writeStatus gives each reason once, to follow "The figure is"', () => {
  expect(statuses.map(writeStatus)).toEqual([
    'not published, because the numbers are small',
    'not available from the publisher',
    'not applicable to this area in this year',
    'left out, because the publisher marks it as unreliable',
    'above zero, but rounds to zero',
    'missing, because the council sent no return',
  ]);
});

test('shortStatus gives each reason in a word or two', () => {
  expect(statuses.map(shortStatus)).toEqual(['suppressed', 'not available', 'not applicable', 'unreliable', 'rounds to zero', 'no return']);
});
