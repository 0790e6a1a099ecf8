import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { spreadRows } from './rows.ts';
import { spreadTable } from './table.ts';

describe('spreadTable', () => {
  test('spreadTable(spread) has England and the quartiles first, then the councils from the highest, with both places', () => {
    const { caption, columns, rows } = spreadTable(spreadRows(example, 'plan-ended-case-closed'));
    expect(caption).toBe('Plan ended, then the case closed within three months, April to September 2017: % of plans ending April to September, 13 councils');
    expect(columns).toEqual(['', 'Figure', 'From the highest', 'From the lowest', 'Neighbour, 2021 model']);
    expect(rows.slice(0, 8)).toEqual([
      { key: 'england', cells: ['England', '31.2%', '', '', ''] },
      { key: 'median', cells: ['Middle council', '30.6%', '', '', ''] },
      { key: 'lower-quartile', cells: ['A quarter of councils are at or below', '25.0%', '', '', ''] },
      { key: 'upper-quartile', cells: ['A quarter of councils are at or above', '40.8%', '', '', ''] },
      { key: 'neighbours', cells: ['Mean of the neighbours, 2021 model', '30.8%', '', '', ''] },
      { key: 'interval', cells: ['Birmingham, 95% interval', '49.2% to 56.0%', '', '', ''] },
      { key: 'birmingham', cells: ['Birmingham', '52.6%', '1', '13', ''] },
      { key: 'nottingham', cells: ['Nottingham', '44.8%', '2', '12', 'yes'] },
    ]);
  });

  test('spreadTable(spread) puts councils without a figure last, with the reason', () => {
    const { rows } = spreadTable(spreadRows(example, 'repeat-plans', { at: '2018' }));
    expect(rows.at(-1)).toEqual({ key: 'rutland', cells: ['Rutland', 'suppressed', '', '', ''] });
  });
});
