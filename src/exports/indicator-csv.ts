import { type Dataset, indicator } from '../dataset/query.ts';
import { writeHead } from './csv.ts';
import { observationColumns, observationLines } from './observations-csv.ts';

/** The observations of one indicator, with the columns of observations.csv. Throws UnknownName. */
export function indicatorCsv(dataset: Dataset, indicatorId: string): string {
  return writeHead(observationColumns) + observationLines(dataset, indicator(dataset, indicatorId));
}
