import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { trendRows } from './rows.ts';
import { trendTable } from './table.ts';

describe('trendTable', () => {
  test('trendTable(trend) has a row for each period and one for the change', () => {
    const { caption, columns, rows } = trendTable(trendRows(example, 'repeat-plans', { from: '2017', to: '2018' }));
    expect(caption).toBe('Repeat child protection plans: % of plans starting');
    expect(columns).toEqual([
      'Year to March',
      'Birmingham',
      'Birmingham: counted',
      'Birmingham: 95% interval',
      'England',
      'Middle council',
      'Middle half',
      'Councils',
      'Neighbours, 2021 model: mean (median)',
      'Neighbours, 2025 model: mean (median)',
    ]);
    expect(rows).toEqual([
      { key: '2017', cells: ['2017', '21.6%', '348 of 1,608', '19.7% to 23.7%', '18.7%', '16.7%', '14.5% to 23.9%', '21', '16.4% (16.3%)', '19.0% (19.6%)'] },
      { key: '2018', cells: ['2018', '24.0%', '404 of 1,682', '22.0% to 26.1%', '20.2%', '20.3%', '15.9% to 24.2%', '20', '19.8% (20.4%)', '20.3% (19.2%)'] },
      { key: 'change', cells: ['Change, 2017 to 2018', '+2.4 points', '', '', '+1.5 points', '', '', '', '', ''] },
    ]);
  });

  test('trendTable(trend) says why a figure is missing and leaves out columns with nothing in them', () => {
    const { columns, rows } = trendTable(trendRows(example, 'agency-rate', { from: '2023', to: '2024' }));
    expect(columns.slice(0, 3)).toEqual(['At 30 September', 'Birmingham', 'England']);
    expect(rows.map((row) => row.cells.slice(0, 3))).toEqual([
      ['2023', '11.9%', '17.9%'],
      ['2024', 'unreliable', '16.2%'],
    ]);
  });

  test('trendTable(trend) names a half-year in full', () => {
    const { columns, rows } = trendTable(trendRows(example, 'plan-ended-case-closed'));
    expect([columns[0], rows[0]?.cells[0], rows.length]).toEqual(['Half-year', 'April to September 2017', 1]);
  });
});
