import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { trendRows } from './rows.ts';
import { toDraw, writeKnown } from './to-draw.ts';

const { rows } = trendRows(example, 'repeat-plans');
const valued = rows.filter(({ birmingham }) => birmingham?.value != null);
const [first] = valued;
const after = first?.period ?? '';

test('toDraw gives what is known last, and each figure on record after it on the same basis', () => {
  const asked = toDraw(example, 'repeat-plans', { view: {}, place: 'birmingham', after });
  const later = valued.filter(({ period, basis }) => period > after && basis === first?.basis);
  expect(asked.record).toEqual(later.map(({ period, birmingham }) => [period, birmingham?.value]));
  expect(asked.known).toBe(first?.birmingham?.value);
  expect(writeKnown(asked)).toMatch(/^[\d.]+%$/);
  expect(asked.told).toContain(' it was ');
});

test('toDraw refuses a line that ends too soon', () => {
  const last = rows.at(-1)?.period ?? '';
  expect(() => toDraw(example, 'repeat-plans', { view: {}, place: 'birmingham', after: last })).toThrow(/^found 0 figures of Birmingham after \d{4}, expected/);
});
