import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { trendNotes } from './notes.ts';
import { trendRows } from './rows.ts';

describe('trendNotes', () => {
  test('trendNotes(dataset, trend) gives breaks and names the councils of each model', () => {
    expect(trendNotes(example, trendRows(example, 'agency-rate'))).toEqual([
      'Break at 2017: Counted from each social worker’s record since 2017; before that from totals.',
      'Statistical neighbours, 2021 model: Luton, Sandwell, Wolverhampton, Nottingham, Manchester, Walsall, Enfield, Derby, Waltham Forest and Bradford.',
      'Statistical neighbours, 2025 model: Nottingham, Manchester, Bradford, Newcastle upon Tyne, Oldham, Blackburn with Darwen, Sheffield, Middlesbrough, Southampton and Salford.',
    ]);
  });

  test('trendNotes(dataset, trend) warns that intervals of clustered children are too narrow', () => {
    expect(trendNotes(example, trendRows(example, 'repeat-plans'))[0]).toBe(
      'Brothers and sisters are counted one by one but tend to come together, so the true intervals are wider than those shown.',
    );
  });
});
