import { oncePer } from '../../dataset/once.ts';
import { area, type Dataset } from '../../dataset/query.ts';
import { type Cell, writeCsv } from './csv.ts';
import { observationRows, observationTable, sortedIndicators } from './observation-table.ts';
import { namesOf } from './table.ts';

/**
 * Columns of a council's own file: those of observations.csv that change from figure to figure. What is the same in all rows of an indicator, a council or a
 * period stands in codebook.csv and areas.csv, and there are too many of these files to say it again in each row.
 */
export const councilColumns = [
  'indicator',
  'area_code',
  'period',
  'value',
  'numerator',
  'denominator',
  'lower_95',
  'upper_95',
  'status',
  'symbol',
  'flag',
] as const;

const all = namesOf(observationTable);
const places = councilColumns.map((name) => all.indexOf(name));
const code = all.indexOf('area_code');

/** Every observation of one council by indicator and period, with the columns that change. Throws UnknownName. */
export function councilCsv(dataset: Dataset, slug: string): string {
  const rows = rowsByCouncil(dataset).get(area(dataset, slug).code) ?? [];
  return writeCsv(
    councilColumns,
    rows.map((row) => places.map((place) => row[place] ?? null)),
  );
}

const rowsByCouncil = oncePer((dataset): ReadonlyMap<Cell | undefined, Cell[][]> => {
  const rows = sortedIndicators(dataset).flatMap(({ id }) => observationRows(dataset, id));
  return Map.groupBy(rows, (row) => row[code]);
});
