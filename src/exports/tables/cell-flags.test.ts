import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { area, indicator, observation, observationsOf } from '../../dataset/query.ts';
import type { Area, Indicator, Observation } from '../../dataset/schema.ts';
import { flags, marksOf } from './cell-flags.ts';
import { countsGiven } from './counts-given.ts';

const dataset = loadDataset();

function marks(id: string, code: string, period: string) {
  return marksOf(indicator(dataset, id), observation(dataset, id, code, period) as Observation, area(dataset, code), countsGiven(observationsOf(dataset, id)));
}

test.each([
  ['nothing', 'repeat-plans', 'E08000025', '2018', []],
  ['a break', 'agency-rate', 'E08000025', '2017', ['break']],
  ['no break where it is of another council', 'children-in-need-rate', 'E08000035', '2014', []],
  ['a doubt', 'vacancy-rate', 'E08000025', '2023', ['doubtful']],
  ['a council left out of the value', 'repeat-plans', 'E12000003', '2022', ['left-out', 'counts-differ', 'counts-rounded', 'counts-moved']],
  ['counts that were moved', 'children-in-care-rate', 'E09000001', '2017', ['counts-differ', 'counts-moved']],
  ['counts that make the value, though the codebook excuses others', 'children-in-care-rate', 'E08000025', '2019', []],
  ['a total that reuses figures', 'repeat-plans', 'E12000007', '2021', ['reused', 'counts-rounded']],
  ['a council that could not send any', 'repeat-plans', 'E09000012', '2021', ['not-sent']],
  ['counts of councils that are rounded to five', 'three-or-more-placements', 'E08000025', '2017', ['counts-rounded', 'counts-moved']],
  ['counts that no area has', 'agency-rate', 'E08000025', '2016', ['counts-not-given']],
  ['a count that others have', 'icpc-in-15-days', 'E09000012', '2018', ['count-missing']],
  ['a total that leaves councils out', 'spend-per-child', 'E13000001', '2024-25', ['left-out']],
])('marksOf finds %s', (_what, id, code, period, expected) => {
  expect(marks(id, code, period).map(({ flag }) => flag)).toEqual(expected);
});

test('marksOf says of every missing figure outside the years of a council that there was none, and of no published one', () => {
  const absent = (from: string | null, to: string | null, period: string, value: number | null) =>
    marksOf(
      indicator(dataset, 'repeat-plans') as Indicator,
      { area: 'a', period, value, numerator: null, denominator: null, status: null, symbol: null },
      {
        ...area(dataset, 'E08000025'),
        from,
        to,
      } as Area,
      new Set(),
    ).flatMap(({ flag, note }) => (flag === 'no-council' ? note : []));
  expect(absent('2020', null, '2019', null)).toEqual(['It reports from 2020.']);
  expect(absent('2020', null, '2019', 5)).toEqual([]);
  expect(absent('2020', null, '2020', null)).toEqual([]);
  expect(absent(null, '2019', '2020', null)).toEqual(['It reported until 2019.']);
});

test('marksOf says why, wherever the flag alone does not', () => {
  const notes = new Set<string>();
  const alone = ['counts-moved', 'counts-differ', 'counts-not-given', 'count-missing'];
  for (const about of dataset.indicators) {
    const rows = observationsOf(dataset, about.id);
    const given = countsGiven(rows);
    for (const row of rows) {
      for (const { flag, note } of marksOf(about, row, area(dataset, row.area), given)) {
        if (!alone.includes(flag)) expect(note).toMatch(/^[A-Z].*\.$/s);
        notes.add(flag);
      }
    }
  }
  expect([...notes].sort()).toEqual(Object.keys(flags).sort());
});

test('marksOf marks some figure for every flag of the codebook', () => {
  const idle = dataset.indicators.flatMap((about) => {
    const rows = dataset.observations.get(about.id) ?? [];
    return about.flags.filter(({ flag, areas, from, to }) => {
      const own = rows.filter((row) => (areas.length === 0 || areas.includes(row.area)) && row.period >= (from ?? '') && row.period <= (to ?? '9999'));
      return !own.some((row) => marksOf(about, row, area(dataset, row.area), new Set()).some((mark) => mark.flag === flag));
    });
  });
  expect(idle).toEqual([]);
});
