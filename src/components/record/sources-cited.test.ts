import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { sourcesCited } from './sources-cited.ts';

test('sourcesCited lists each source once, with every place it is cited for', () => {
  const cited = [
    { source: 'ofsted-letter-2018-01-19', at: 'Findings, para 8' },
    { source: 'ofsted-report-2016-11-25', at: null },
    { source: 'ofsted-letter-2018-01-19', at: 'Overview' },
    { source: 'ofsted-letter-2018-01-19', at: 'Findings, para 8' },
  ];
  expect(sourcesCited(example, cited).map(({ id, origin, locators }) => [id, origin, locators])).toEqual([
    ['ofsted-letter-2018-01-19', 'Ofsted, 19 January 2018', ['Findings, para 8', 'Overview']],
    ['ofsted-report-2016-11-25', 'Ofsted, 25 November 2016', []],
  ]);
});

test('sourcesCited stops at a source that is not recorded', () => {
  expect(() => sourcesCited(example, [{ source: 'nobody', at: null }])).toThrow('unknown source "nobody": see data/sources.json');
});
