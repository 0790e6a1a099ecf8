import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import type { Indicator } from '../../dataset/schema.ts';
import type { Cell } from './csv.ts';
import { observationRows, observationTable } from './observation-table.ts';
import { namesOf } from './table.ts';

const dataset = loadDataset();
const names = namesOf(observationTable);
const cell = (row: Cell[], name: string): Cell => row[names.indexOf(name)] ?? null;
const z = 1.959964;

/** Wilson's score interval as textbooks print it, in per cent; written here anew, as a reader of the file would. */
function wilson(x: number, n: number): [number, number] {
  const middle = (2 * x + z ** 2) / (2 * (n + z ** 2));
  const half = (z * Math.sqrt(z ** 2 + 4 * x * (1 - x / n))) / (2 * (n + z ** 2));
  return [100 * Math.max(0, middle - half), 100 * Math.min(1, middle + half)];
}

/** Byar's approximation, per 10,000. */
function byar(x: number, n: number): [number, number] {
  const limit = (count: number, sign: number) => (count === 0 ? 0 : count * (1 - 1 / (9 * count) + (sign * z) / (3 * Math.sqrt(count))) ** 3);
  return [(10_000 * Math.max(0, limit(x, -1))) / n, (10_000 * limit(x + 1, 1)) / n];
}

function isAsPrinted({ interval, unit }: Indicator, row: Cell[]): boolean {
  const [x, n] = [Number(cell(row, 'numerator')), Number(cell(row, 'denominator'))];
  const half = 0.5001 * 10 ** -(unit.decimals + 1);
  const [lower, upper] = interval === 'wilson' ? wilson(x, n) : byar(x, n);
  return Math.abs(lower - Number(cell(row, 'lower_95'))) <= half && Math.abs(upper - Number(cell(row, 'upper_95'))) <= half;
}

test('observationRows marks each interval that cannot be worked out again from the printed counts', () => {
  const rows = dataset.indicators.flatMap((about) => observationRows(dataset, about.id).map((row) => ({ about, row })));
  const intervals = rows.filter(({ row }) => cell(row, 'lower_95') !== null);
  const moved = ({ row }: { row: Cell[] }) =>
    String(cell(row, 'flag') ?? '')
      .split(';')
      .includes('counts-moved');
  const others = intervals.filter(({ about, row }) => !isAsPrinted(about, row));
  expect(intervals.length).toBeGreaterThan(40_000);
  expect(others.length).toBeGreaterThan(500);
  expect(others.filter((one) => !moved(one)).map(({ row }) => row.slice(0, 10))).toEqual([]);
  expect(rows.filter((one) => moved(one) && cell(one.row, 'lower_95') === null)).toEqual([]);
});

test('observationRows gives England and its nine regions no region, so that those without one can be added up', () => {
  const rows = observationRows(dataset, 'repeat-plans').filter((row) => cell(row, 'period') === '2025' && cell(row, 'area_kind') !== 'authority');
  const alone = rows.filter((row) => cell(row, 'region_code') === null);
  const sum = alone.filter((row) => cell(row, 'area_kind') === 'region').reduce((all, row) => all + Number(cell(row, 'denominator')), 0);
  expect(alone).toHaveLength(10);
  expect(Math.abs(sum - Number(cell(alone.find((row) => cell(row, 'area_kind') === 'country') ?? [], 'denominator')))).toBeLessThanOrEqual(50);
});
