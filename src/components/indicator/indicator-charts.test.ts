import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { indicatorCharts } from './indicator-charts.ts';

test.each([
  ['repeat-plans', ['repeat-plans', 'repeat-plans-spread', 'repeat-plans-gap']],
  ['plan-ended-case-closed', ['plan-ended-case-closed']],
  ['spend-per-child', ['spend-per-child', 'spend-per-child-gap']],
])('indicatorCharts of %s are %j', (id, ids) => {
  expect(indicatorCharts(example, id).map((chart) => chart.id)).toEqual(ids);
});
