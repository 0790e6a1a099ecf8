import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import type { Dataset } from '../../dataset/query.ts';
import { chartEvents } from './events.ts';

const [inspection, visit] = example.events;
if (!inspection || !visit) throw new Error('the example data set has an inspection and a visit');

const dataset: Dataset = {
  ...example,
  events: [
    inspection,
    { ...inspection, id: 'inspection-2018-12', published: '2019-01-17', grades: { Overall: 'Requires improvement to be good' } },
    { ...inspection, id: 'unannounced-2011-11', published: '2011-12-01', grades: {} },
    visit,
    { ...visit, id: 'monitoring-visit-6', ordinal: 6, start: '2018-08', end: null },
    { ...visit, id: 'improvement-visit-2016-06', ordinal: null, start: '2016-06' },
  ],
};

describe('chartEvents', () => {
  test('chartEvents(dataset) gives overall judgements, the latest first, then the numbered visits under one word', () => {
    expect(chartEvents(dataset)).toEqual([
      { key: 'inspection-2018-12', dates: ['2019-01-17'], words: 'Requires improvement' },
      { key: 'inspection-2016-09', dates: ['2016-11-25'], words: 'Inadequate' },
      { key: 'visits', dates: ['2017-12-12', '2018-08'], words: 'Visits' },
    ]);
  });

  test('chartEvents(dataset, { visit }) gives that visit first, by its number', () => {
    expect(chartEvents(dataset, { visit: 3 })[0]).toEqual({ key: 'visits', dates: ['2017-12-12'], words: 'Visit 3' });
  });
});
