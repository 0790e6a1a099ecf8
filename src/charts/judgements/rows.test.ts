import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { loadDataset } from '../../dataset/load.ts';
import type { Judgement } from '../../dataset/schema.ts';
import { judgementRows } from './rows.ts';
import { judgementsDescription, judgementsTakeaway } from './words.ts';

function judgement(area: string, published: string, grades: Judgement['grades'], inspected: string | null = null): Judgement {
  return { area, framework: 'Kind', inspected, published, grades, relabelled: false, source: 'ofsted-report-2016-11-25' };
}

const [birmingham, leeds, derby] = ['E08000025', 'E08000035', 'E06000015'];
const dataset = {
  ...example,
  areas: [...example.areas, { ...(example.areas.at(-1) as (typeof example.areas)[number]), code: 'E10000006', to: '2023' }],
  judgements: [
    judgement(birmingham, '2012-10-19', { overall: 'inadequate' }),
    judgement(birmingham, '2023-04-18', { overall: 'good' }, '2023-02-20'),
    judgement(leeds, '2012-01-01', { safeguarding: 'adequate', 'in-care': 'good' }),
    judgement(leeds, '2013-01-01', { 'in-care': 'inadequate' }),
    judgement(leeds, '2025-05-14', { overall: 'outstanding' }, '2025-03-24'),
    judgement(derby, '2012-10-20', { overall: 'good' }),
    judgement('E10000006', '2012-02-01', { overall: 'requires-improvement' }),
  ],
};

describe('judgementRows', () => {
  test('judgementRows(dataset) counts the latest grade of each council on the day of each report, and at the last count', () => {
    expect(judgementRows(dataset).map(({ date, grade, counts, adequate, councils }) => [date, grade, Object.values(counts), adequate, councils])).toEqual([
      ['2012-10-19', 'inadequate', [0, 0, 2, 1], 1, 3],
      ['2023-04-18', 'good', [0, 2, 1, 0], 1, 3],
      ['2025-03-31', 'good', [1, 2, 0, 0], 0, 3],
    ]);
  });

  test('judgementRows(dataset) is empty where Birmingham has no grade', () => {
    expect(judgementRows({ ...example, judgements: [] })).toEqual([]);
  });

  test('judgementRows(dataset) agrees with the counts that Ofsted gives for 31 March 2025, and with 26 inadequate councils in November 2016', () => {
    const rows = judgementRows(loadDataset());
    expect(rows.at(-1)).toMatchObject({ councils: 153, counts: { outstanding: 36, good: 67, 'requires-improvement': 31, inadequate: 19 } });
    expect(rows.find((row) => row.date === '2016-11-25')?.counts.inadequate).toBe(26);
  });
});

describe('judgementsTakeaway', () => {
  test('judgementsTakeaway(rows) puts equal grades together and counts the councils', () => {
    expect(judgementsTakeaway(judgementRows(dataset))).toBe(
      'Ofsted judged Birmingham inadequate in October 2012 and good in April 2023. By their latest grade on 31 March 2025, of 3 councils 1 were outstanding, 2 good, 0 requiring improvement and 0 inadequate.',
    );
    expect(judgementsTakeaway([])).toBe('No grade has been published.');
  });
});

describe('judgementsDescription', () => {
  test('judgementsDescription(rows) reads out each column', () => {
    expect(judgementsDescription(judgementRows(dataset)).join(' ').split('. ').slice(1)).toEqual([
      '19 October 2012: Birmingham inadequate; of 3 councils 0 outstanding, 0 good, 2 requiring improvement or adequate and 1 inadequate',
      '18 April 2023: Birmingham good; of 3 councils 0 outstanding, 2 good, 1 adequate and 0 inadequate',
      '31 March 2025: Birmingham still good; of 3 councils 1 outstanding, 2 good, 0 requiring improvement and 0 inadequate.',
    ]);
  });
});
