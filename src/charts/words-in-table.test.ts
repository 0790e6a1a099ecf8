import { describe, expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { loadDataset } from '../dataset/load.ts';
import type { Dataset } from '../dataset/query.ts';
import type { Chart } from './chart.ts';
import { chart, chartIds } from './registry.ts';

/** Numbers in a text, without the commas of thousands. Words such as "ten" are not numbers here. */
function numbersIn(text: string): string[] {
  return (text.match(/\d[\d,]*(\.\d+)?/g) ?? []).map((number) => number.replaceAll(',', ''));
}

function strangers({ takeaway, description, table }: Chart): string[] {
  const known = new Set(numbersIn([table.caption, ...table.columns, ...table.rows.flatMap((row) => row.cells)].join(' ')));
  return numbersIn([takeaway, ...description].join(' ')).filter((number) => !known.has(number));
}

const cases = (dataset: Dataset) => chartIds(dataset).map((id) => [id, dataset] as const);

describe('chart words', () => {
  test.each([...cases(example), ...cases(loadDataset())])('chart(dataset, %j) says no number that is not in its table', (id, dataset) => {
    expect(strangers(chart(dataset, id))).toEqual([]);
  });

  test('strangers(chart) finds a number that is not in the table', () => {
    const found = chart(example, 'repeat-plans');
    expect(strangers({ ...found, takeaway: 'It was 24.1% in 2018.' })).toEqual(['24.1']);
  });
});
