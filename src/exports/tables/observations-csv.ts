import type { Dataset } from '../../dataset/query.ts';
import type { Format } from '../download.ts';
import { mediaTypes } from '../media-types.mjs';
import { writeCsv } from './csv.ts';
import { observationRows, observationTable } from './observation-table.ts';
import { namesOf, tableCsv } from './table.ts';

/** Every observation, in the order of the table. Throws RangeError when an observation names an unknown area. */
export function observationsCsv(dataset: Dataset): string {
  return tableCsv(observationTable, dataset);
}

/** The observations of one indicator, with the columns of observations.csv, sorted by area and period. Throws UnknownName. */
export function indicatorCsv(dataset: Dataset, indicatorId: string): string {
  return writeCsv(namesOf(observationTable), observationRows(dataset, indicatorId));
}

/** The file and what it says of itself. */
export const observationsFile: Format = {
  path: 'observations.csv',
  type: mediaTypes.csv,
  about: observationTable.title,
  limit: 14_000_000,
  table: observationTable,
  write: observationsCsv,
};
