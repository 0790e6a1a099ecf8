import { oncePer } from '../../dataset/once.ts';
import { area, type Dataset } from '../../dataset/query.ts';
import { type Cell, writeCsv } from './csv.ts';
import { observationRows, observationTable, sortedIndicators } from './observation-table.ts';
import { namesOf } from './table.ts';

const columns = namesOf(observationTable);
const code = columns.indexOf('area_code');

/** Every observation of one council, with the columns of observations.csv and in its order. Throws UnknownName. */
export function councilCsv(dataset: Dataset, slug: string): string {
  return writeCsv(columns, rowsByCouncil(dataset).get(area(dataset, slug).code) ?? []);
}

const rowsByCouncil = oncePer((dataset): ReadonlyMap<Cell | undefined, Cell[][]> => {
  const rows = sortedIndicators(dataset).flatMap(({ id }) => observationRows(dataset, id));
  return Map.groupBy(rows, (row) => row[code]);
});
