import { expect, test } from 'vitest';
import { example } from './example.ts';
import { daysOverdue, overdueSince } from './freshness.ts';

test.each([
  ['not before the day', '2026-10-31', '2026-10-30', null],
  ['not on the day', '2026-10-31', '2026-10-31', null],
  ['from the day after', '2026-10-31', '2026-11-01', 1],
  ['by whole days, over a change of the clocks', '2026-03-01', '2026-04-30', 60],
  ['never when none is expected', null, '2026-11-01', null],
])('daysOverdue counts %s', (_what, expected, today, days) => {
  expect(daysOverdue({ expected }, today)).toBe(days);
});

test('overdueSince gives the first day that has passed, of the sources of an indicator', () => {
  const [statistics, ...documents] = example.sources;
  if (!statistics) throw new Error('no source');
  const late = { ...statistics, expected: '2026-10-31' };
  const dataset = { ...example, sources: [late, { ...late, id: 'older', expected: '2026-06-30' }, ...documents] };
  expect(overdueSince({ ...dataset, today: '2026-11-21' }, 'repeat-plans')).toBe('2026-06-30');
  expect(overdueSince({ ...dataset, today: '2026-06-30' }, 'repeat-plans')).toBeNull();
  expect(overdueSince({ ...dataset, today: '2026-11-21' }, 'agency-rate')).toBeNull();
  expect(overdueSince(dataset, 'repeat-plans')).toBeNull();
});
