import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import type { Dataset } from '../../dataset/query.ts';
import type { Observation } from '../../dataset/schema.ts';
import { round } from '../round.ts';
import { type Aftermath, aftermathOf, changeAround } from './aftermath.ts';
import { gapAt } from './paths.ts';
import type { Summary } from './student.ts';
import { clearAfter, comparedGrades, triedAfter } from './tried.ts';
import { type Variant, variants } from './variants.ts';

const dataset = loadDataset();

// Worked out apart from this code: n, the mean gap in years -1 to 3, the change from year -1 to 1 with its interval.
// The change of care leavers is -3.25, a half that we print away from nought.
test.each([
  ['agency-rate', 27, [6.6, 14.2, 15.3, 11.2, 7.9], [8.7, 3.4, 14]],
  ['vacancy-rate', 27, [2.8, 10.2, 13.7, 10.7, 8.5], [10.9, 5.8, 15.9]],
  ['plan-starts-rate', 47, [7.3, 16.8, 20.1, 15.7, 14.9], [12.9, 4.3, 21.4]],
  ['children-in-care-rate', 29, [15.3, 19.3, 22.2, 19.4, 19], [6.9, 2.1, 11.7]],
  ['care-leavers-eet', 36, [0.1, -2.8, -3.2, -3.5, -2.8], [-3.3, -6.3, -0.2]],
])('aftermathOf %s after inadequate follows %d councils as was worked out', (id, n, means, change) => {
  const found = after(id, 'inadequate');
  expect(found.panel.length).toBe(n);
  expect(found.means.filter(({ year }) => year >= -1 && year <= 3).map(({ mean }) => round(mean, 1))).toEqual(means);
  expect(rounded(found.changeTo1)).toEqual(change);
});

test.each([
  ['agency-rate', 'requires-improvement', -4, -6.9, -1.1],
  ['vacancy-rate', 'requires-improvement', -1.2, -4.3, 1.8],
  ['plan-starts-rate', 'requires-improvement', -0.8, -4.7, 3.1],
  ['children-in-care-rate', 'requires-improvement', 2, -0.4, 4.4],
  ['care-leavers-eet', 'requires-improvement', -0.2, -2.5, 2.1],
  ['agency-rate', 'good', -4.3, -6.7, -2],
  ['vacancy-rate', 'good', -2.1, -4.5, 0.3],
  ['plan-starts-rate', 'good', -1.2, -5.6, 3.2],
  ['children-in-care-rate', 'good', 0.9, -2.4, 4.1],
  ['care-leavers-eet', 'good', 0.8, -1.6, 3.1],
] as const)('aftermathOf %s after %s changes by %d (%d to %d)', (id, grade, mean, lower, upper) => {
  expect(rounded(after(id, grade).changeTo1)).toEqual([mean, lower, upper]);
});

test.each([
  ['vacancy-rate', 10.2],
  ['agency-rate', 9.9],
  ['children-in-care-rate', 3.5],
  ['plan-starts-rate', 5.5],
  ['spend-per-child', 69],
])('aftermathOf %s has a middle change of %d', (id, middle) => {
  expect(round(after(id, 'inadequate').changeTo1.median, id === 'spend-per-child' ? 0 : 1)).toBe(middle);
});

test('aftermathOf follows children in care by published rates alone, though counts are held from 2014', () => {
  expect(rows('children-in-care-rate').some(({ period, value }) => period === '2014' && value !== null)).toBe(true);
  expect(
    after('children-in-care-rate')
      .panel.flatMap(({ standings }) => standings)
      .every(({ period }) => period >= '2016'),
  ).toBe(true);
});

test('aftermathOf counts in how many the figure moved up', () => {
  expect([after('vacancy-rate').changeTo1.up, after('agency-rate').changeTo1.up]).toEqual([21, 20]);
});

test('changeAround gives the change of the year before the report, of all that have both years', () => {
  const before = (id: string) => changeAround(dataset, id, 'inadequate', { from: -2, to: -1 });
  expect([before('vacancy-rate')?.n, round(before('vacancy-rate')?.mean ?? 0, 1)]).toEqual([33, 0.9]);
  expect([before('agency-rate')?.n, ...rounded(before('agency-rate') ?? undefined)]).toEqual([33, 5, 1.8, 8.2]);
  expect(changeAround(dataset, 'plan-ended-case-closed', 'inadequate', { from: -2, to: -1 })).toBeNull();
});

test.each<[string, Variant, number, number, number, number]>([
  ['vacancy-rate', 'without-2016', 20, 9.4, 3.3, 15.5],
  ['vacancy-rate', 'wider', 38, 9, 4.9, 13],
  ['agency-rate', 'without-2016', 20, 7.2, 1.5, 12.8],
  ['agency-rate', 'wider', 38, 7, 2.9, 11.1],
])('aftermathOf %s, drawn up %s, follows %d and changes by %d (%d to %d)', (id, variant, n, mean, lower, upper) => {
  const found = aftermathOf(dataset, id, 'inadequate', variants[variant]);
  expect([found?.panel.length, ...rounded(found?.changeTo1)]).toEqual([n, mean, lower, upper]);
});

test('aftermathOf turns the change of care leavers with the year 2018', () => {
  const change = (variant: Variant) => round(aftermathOf(dataset, 'care-leavers-eet', 'inadequate', variants[variant])?.changeTo1.mean ?? 0, 1);
  expect([change('before-2018'), change('since-2018')]).toEqual([-0.4, -6.5]);
});

test('aftermathOf is null where fewer than twelve can be followed', () => {
  expect(aftermathOf(dataset, 'plan-ended-case-closed', 'inadequate')).toBeNull();
  expect(aftermathOf(dataset, 'vacancy-rate', 'adequate')).toBeNull();
});

test('aftermathOf has as many in years -1 to 3 as in the panel, and no more in the others', () => {
  for (const { panel, means } of triedAfter(dataset, 'inadequate')) {
    for (const { year, n } of means) expect(year >= -1 && year <= 3 ? n === panel.length : n <= panel.length).toBe(true);
  }
});

test('clearAfter finds ten indicators that moved after inadequate and two after good, of all that were tried', () => {
  const counts = comparedGrades.map((grade) => {
    const tried = triedAfter(dataset, grade);
    return [grade, tried.length, clearAfter(tried).length];
  });
  expect(counts).toEqual([
    ['inadequate', 36, 10],
    ['requires-improvement', 36, 1],
    ['good', 36, 2],
    ['outstanding', 33, 3],
  ]);
});

test('aftermathOf does not feel what moves every council of a year alike', () => {
  const before = gapsOf(after('vacancy-rate'));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('2017', '2018', '2019', '2020', '2021', '2022', '2023'), fc.integer({ min: -40, max: 40 })), (shifts) => {
      const shifted = withRows('vacancy-rate', (row) => ({ ...row, value: row.value === null ? null : row.value + (shifts[row.period] ?? 0) }));
      expect(near(gapsOf(after('vacancy-rate', 'inadequate', shifted)), before)).toBe(true);
    }),
    { numRuns: 5 },
  );
});

test('aftermathOf does not ask in which order councils are listed', () => {
  const before = after('vacancy-rate');
  fc.assert(
    fc.property(fc.shuffledSubarray([...rows('vacancy-rate')], { minLength: rows('vacancy-rate').length }), (mixed) => {
      const observations = new Map([...dataset.observations, ['vacancy-rate', mixed]]);
      expect(after('vacancy-rate', 'inadequate', { ...dataset, observations })).toEqual(before);
    }),
    { numRuns: 5 },
  );
});

test('aftermathOf moves by the middle alone when a council outside the panel is left out', () => {
  const before = after('vacancy-rate');
  const outside = [...new Set(rows('vacancy-rate').map(({ area }) => area))].filter((code) => !before.panel.some(({ area }) => area === code));
  fc.assert(
    fc.property(fc.constantFrom(...outside), (code) => {
      const found = after(
        'vacancy-rate',
        'inadequate',
        withRows('vacancy-rate', (row) => (row.area === code ? { ...row, value: null } : row)),
      );
      const values = ({ panel }: Aftermath) => panel.map(({ area, standings }) => [area, standings.map(({ period, value }) => [period, value])]);
      expect(values(found)).toEqual(values(before));
      expect(oneShiftAPeriod(before, found)).toBe(true);
    }),
    { numRuns: 10 },
  );
});

function after(id: string, grade: Aftermath['grade'] = 'inadequate', from: Dataset = dataset): Aftermath {
  const found = aftermathOf(from, id, grade);
  if (found === null) throw new Error(`no aftermath of ${id} after ${grade}`);
  return found;
}

function rounded(summary: Summary | undefined): number[] {
  return [summary?.mean, summary?.lower, summary?.upper].map((value) => round(value ?? 0, 1));
}

function rows(id: string): readonly Observation[] {
  return dataset.observations.get(id) ?? [];
}

function withRows(id: string, change: (row: Observation) => Observation): Dataset {
  return { ...dataset, observations: new Map([...dataset.observations, [id, rows(id).map(change)]]) };
}

function gapsOf({ panel }: Aftermath): number[] {
  return panel.flatMap((path) => [-2, -1, 0, 1, 2, 3, 4, 5].map((year) => gapAt(path, year) ?? 0));
}

function near(first: number[], second: number[]): boolean {
  return first.length === second.length && first.every((value, place) => Math.abs(value - (second[place] ?? 0)) < 1e-6);
}

/** Whether every gap of one period moved by one and the same amount. */
function oneShiftAPeriod(before: Aftermath, now: Aftermath): boolean {
  const shifts = new Map<string, number>();
  return before.panel.every((path, place) =>
    path.standings.every(({ period, gap }, step) => {
      const shift = (now.panel[place]?.standings[step]?.gap ?? Number.NaN) - gap;
      const known = shifts.get(period) ?? shift;
      shifts.set(period, known);
      return Math.abs(shift - known) < 1e-6;
    }),
  );
}
