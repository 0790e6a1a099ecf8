import type { Dataset } from '../../dataset/query.ts';
import type { Indicator } from '../../dataset/schema.ts';
import { writeHead, writeLines } from './csv.ts';
import { observationRows, observationTable, sortedIndicators } from './observation-table.ts';
import { namesOf } from './table.ts';

/** Every observation, sorted by indicator, area and period. Throws RangeError when an observation names an unknown area. */
export function observationsCsv(dataset: Dataset): string {
  return (
    observationsHead +
    sortedIndicators(dataset)
      .map((indicator) => observationLines(dataset, indicator))
      .join('')
  );
}

/** The byte-order mark and the names of the columns, which every CSV of observations starts with. */
export const observationsHead = writeHead(namesOf(observationTable));

const written = new WeakMap<Dataset, Map<string, string>>();

/** Lines of one indicator without a head, written once for a data set: they stand in observations.csv and in the indicator's own file. */
export function observationLines(dataset: Dataset, indicator: Indicator): string {
  const known = written.get(dataset) ?? new Map<string, string>();
  const lines = known.get(indicator.id) ?? writeLines(observationRows(dataset, indicator));
  written.set(dataset, known.set(indicator.id, lines));
  return lines;
}
