import { describe, expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { chart, chartIds } from './registry.ts';

describe('chartIds', () => {
  const ids = chartIds(example);
  const ending = (end: string) => ids.filter((id) => id.endsWith(end));

  test('chartIds(dataset) has a trend for every indicator', () => {
    expect(ids.slice(0, 6)).toEqual([
      'agency-rate',
      'plan-ended-case-closed',
      'plans-ended-three-months',
      'plans-in-force-rate',
      'repeat-plans',
      'spend-per-child',
    ]);
  });

  test('chartIds(dataset) has a spread for every indicator of which other councils have figures', () => {
    expect(ending('-spread')).toEqual([
      'agency-rate-spread',
      'plan-ended-case-closed-spread',
      'plans-ended-three-months-spread',
      'plans-in-force-rate-spread',
      'repeat-plans-spread',
    ]);
  });

  test('chartIds(dataset) has a gap for every indicator with two periods that may be compared', () => {
    expect(ending('-gap')).toEqual(['agency-rate-gap', 'plans-in-force-rate-gap', 'repeat-plans-gap', 'spend-per-child-gap']);
  });

  test('chartIds(dataset) names no chart twice', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('chart', () => {
  test('chart(dataset, id) says of every indicator’s chart when its newer figures are overdue, and of no other', () => {
    const [statistics, ...others] = example.sources;
    const sources = [{ ...statistics, expected: '2026-10-31', indicators: example.indicators.map(({ id }) => id) }, ...others] as typeof example.sources;
    const late = { ...example, sources, today: '2026-11-21' };
    for (const id of chartIds(late)) {
      const { indicator, source } = chart(late, id);
      expect([id, source.endsWith('. Newer figures were expected by 31 October 2026; they are not here yet')]).toEqual([id, indicator !== null]);
      expect(chart(example, id).source).not.toContain('Newer figures');
    }
  });

  test('chart(dataset, id) holds everything a page or an embed needs', () => {
    const { svg, table, takeaway, description, notes, ...rest } = chart(example, 'spend-per-child');
    expect(rest).toEqual({
      id: 'spend-per-child',
      kind: 'trend',
      indicator: 'spend-per-child',
      title: 'Spending on children’s services for each child',
      foot: ['Shaded: middle half of councils.'],
      caution: 'Cash, not adjusted for rising prices. It cannot show what the money bought.',
      source: 'Department for Education, Characteristics of children in need',
    });
    expect([takeaway, description].every((words) => words.length > 50)).toBe(true);
    expect([table.rows.length, notes.length]).toEqual([3, 0]);
    expect([svg.narrow.slice(0, 31), svg.wide.slice(0, 29)]).toEqual(['<svg class="drawn trend narrow"', '<svg class="drawn trend wide"']);
  });

  test('chart(dataset, id) draws an indicator with one period as the spread of councils', () => {
    expect(chart(example, 'plans-ended-three-months').svg.wide).toContain('<svg class="drawn spread wide"');
  });

  test('chart(dataset, id, view) is made once for each view', () => {
    expect(chart(example, 'repeat-plans')).toBe(chart(example, 'repeat-plans'));
    const some = chart(example, 'repeat-plans', { from: '2017' });
    expect(some).toBe(chart(example, 'repeat-plans', { from: '2017' }));
    expect(some.table.rows.map((row) => row.key)).toEqual(['2017', '2018', '2019', 'change']);
  });

  test.each([
    ['repeat-plan', 'unknown chart "repeat-plan": did you mean repeat-plans, repeat-plans-spread, repeat-plans-gap?'],
    ['xyz', 'unknown chart "xyz": see the list at /embed/'],
  ])('chart(dataset, %j) says what there is instead', (id, message) => {
    expect(() => chart(example, id)).toThrow(message);
  });
});
