import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { gapRows } from './rows.ts';
import { gapTable } from './table.ts';

describe('gapTable', () => {
  test('gapTable(gap) has the gap of each period, how far each place moved, and the parts', () => {
    expect(gapTable(gapRows(example, 'repeat-plans', { from: '2017', to: '2018' }))).toEqual({
      caption: 'Repeat child protection plans, Birmingham beside England: % of plans starting',
      columns: ['Year to March', 'Birmingham', 'England', 'Birmingham less England', 'Middle council'],
      rows: [
        { key: '2017', cells: ['2017', '21.6%', '18.7%', '+2.9 points', '16.7%'] },
        { key: '2018', cells: ['2018', '24.0%', '20.2%', '+3.8 points', '20.3%'] },
        { key: 'change', cells: ['Change, 2017 to 2018', '+2.4 points', '+1.5 points', '+0.9 points', ''] },
        { key: 'parts', cells: ['Part in the change of the gap', '+2.4 points', '−1.5 points', '+0.9 points', ''] },
      ],
    });
  });

  test('gapTable(gap) has no gap where a figure is missing, and says why', () => {
    const { rows } = gapTable(gapRows(example, 'agency-rate'));
    expect(rows.find((row) => row.key === '2024')?.cells.slice(1, 4)).toEqual(['unreliable', '16.2%', '–']);
  });
});
