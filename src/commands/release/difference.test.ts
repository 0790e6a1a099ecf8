import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import type { Dataset } from '../../dataset/query.ts';
import type { Observation } from '../../dataset/schema.ts';
import { datasetJson } from '../../exports/records/dataset-json.ts';
import { type Difference, difference, type Snapshot } from './difference.ts';
import { levelOf, nextVersion } from './level.ts';

const snapshot = (dataset: Dataset): Snapshot => JSON.parse(datasetJson(dataset));
const before = snapshot(example);

/** The example with other rows for repeat plans. */
function withRows(change: (rows: readonly Observation[]) => readonly Observation[]): Dataset {
  return { ...example, observations: new Map([...example.observations, ['repeat-plans', change(example.observations.get('repeat-plans') ?? [])]]) };
}

/** The example with another value for Birmingham's repeat plans in 2018. */
const revised = withRows((rows) => rows.map((row) => (row.area === 'E08000025' && row.period === '2018' ? { ...row, value: 24.1, numerator: 405 } : row)));
const otherFile = { ...example.sources[0], sha256: '1'.repeat(64) } as Dataset['sources'][number];
const compare = (dataset: Dataset): Difference => difference(before, snapshot(dataset));

test('difference finds nothing between a version and itself', () => {
  expect(compare(example)).toEqual({ indicators: [], records: [], brought: [] });
});

test('difference names each changed cell with what it was and is', () => {
  expect(compare(revised).indicators).toEqual([
    {
      indicator: 'repeat-plans',
      redefined: [],
      reworded: [],
      added: [],
      removed: [],
      changed: [
        { area: 'E08000025', period: '2018', part: 'value', old: 24, new: 24.1, claims: [], sentences: [] },
        { area: 'E08000025', period: '2018', part: 'numerator', old: 404, new: 405, claims: [], sentences: [] },
      ],
    },
  ]);
});

test('difference keeps a figure that was missing apart from nought', () => {
  const filled = withRows((rows) =>
    rows.map((row) => (row.status === 'suppressed' && row.period === '2016' ? { ...row, value: 0, status: null, symbol: null } : row)),
  );
  expect(compare(filled).indicators[0]?.changed.slice(0, 2)).toEqual([
    { area: 'E06000017', period: '2016', part: 'value', old: null, new: 0, claims: [], sentences: [] },
    { area: 'E06000017', period: '2016', part: 'status', old: 'suppressed', new: null, claims: [], sentences: [] },
  ]);
});

test('difference counts new figures by period, and names those that are gone', () => {
  const added = withRows((rows) => [...rows, ...rows.filter(({ period }) => period === '2019').map((row) => ({ ...row, period: '2020' }))]);
  const areas = example.observations.get('repeat-plans')?.filter(({ period }) => period === '2019').length;
  expect(compare(added).indicators[0]?.added).toEqual([{ period: '2020', rows: areas }]);
  expect(compare(withRows((rows) => rows.slice(1))).indicators[0]?.removed).toEqual([{ area: 'E06000002', period: '2016' }]);
});

test('difference takes no note of the day we last looked', () => {
  const [first, ...others] = example.sources as [Dataset['sources'][number], ...Dataset['sources']];
  expect(compare({ ...example, sources: [{ ...first, checked: '2027-01-01', expected: '2027-10-31' }, ...others] })).toEqual({
    indicators: [],
    records: [],
    brought: [],
  });
});

const reworded = example.indicators.map((indicator) => (indicator.id === 'repeat-plans' ? { ...indicator, caution: 'Other words.' } : indicator));
const inPounds = example.indicators.map((indicator) => (indicator.id === 'repeat-plans' ? { ...indicator, measure: 'ratio' as const } : indicator));
const next = withRows((rows) => [...rows, ...rows.filter(({ period }) => period === '2019').map((row) => ({ ...row, period: '2020' }))]);

test.each<[string, Dataset, string | null, string | null]>([
  ['nothing', example, null, null],
  ['a figure from the same file', revised, 'patch', 'repeat-plans has other figures from the same file'],
  [
    'a figure from another file',
    { ...revised, sources: [otherFile, ...example.sources.slice(1)] },
    'minor',
    'repeat-plans is read from another file, and 2 cells changed with it',
  ],
  ['a new year', next, 'minor', 'repeat-plans has figures for 2020 that were not there'],
  ['figures that are gone', withRows((rows) => rows.slice(1)), 'major', 'repeat-plans has lost 1 figure'],
  ['an indicator that is gone', { ...example, indicators: example.indicators.slice(1) }, 'major', /^.+ has lost \d+ figures$/.source],
  ['another measure', { ...example, indicators: inPounds }, 'major', 'repeat-plans has another measure'],
  ['other words', { ...example, indicators: reworded }, 'patch', 'repeat-plans has other words'],
  ['a claim that is gone', { ...example, claims: example.claims.slice(1) }, 'major', 'claims has lost mv3-families-in-pre-court-work'],
  [
    'a claim that changed',
    { ...example, claims: example.claims.map((claim) => ({ ...claim, reason: 'Other.' })) },
    'patch',
    'claims changed: mv3-families-in-pre-court-work',
  ],
])('levelOf gives %s its level', (_what, dataset, level, because) => {
  const found = levelOf(compare(dataset));
  expect(found?.level ?? null).toBe(level);
  if (because !== null) expect(found?.because).toMatch(new RegExp(because.replaceAll('(', '\\(')));
});

test.each([
  ['1.2.3', 'major', '2.0.0'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'patch', '1.2.4'],
  ['0.0.0', 'minor', '0.1.0'],
] as const)('nextVersion after %s by %s is %s', (version, level, after) => {
  expect(nextVersion(version, level)).toBe(after);
});
