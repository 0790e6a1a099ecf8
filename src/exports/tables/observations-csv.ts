import { oncePer } from '../../dataset/once.ts';
import type { Dataset } from '../../dataset/query.ts';
import type { Format } from '../download.ts';
import { mediaTypes } from '../media-types.mjs';
import { writeHead, writeLines } from './csv.ts';
import { observationRows, observationTable, sortedIndicators } from './observation-table.ts';
import { namesOf } from './table.ts';

/** Every observation, sorted by indicator, area and period. Throws RangeError when an observation names an unknown area. */
export function observationsCsv(dataset: Dataset): string {
  const lines = sortedIndicators(dataset).map(({ id }) => observationLines(dataset, id));
  return observationsHead + lines.join('');
}

/** The observations of one indicator, with the columns of observations.csv. Throws UnknownName. */
export function indicatorCsv(dataset: Dataset, indicatorId: string): string {
  return observationsHead + observationLines(dataset, indicatorId);
}

/** The byte-order mark and the names of the columns, which every CSV of observations starts with. */
const observationsHead = writeHead(namesOf(observationTable));

/** Lines of one indicator without a head, written once for a data set: they stand in observations.csv and in the indicator's own file. */
const observationLines = oncePer((dataset, indicatorId: string) => writeLines(observationRows(dataset, indicatorId)));

/** The file and what it says of itself. */
export const observationsFile: Format = {
  path: 'observations.csv',
  type: mediaTypes.csv,
  about: observationTable.title,
  limit: 8_000_000,
  table: observationTable,
  write: observationsCsv,
};
