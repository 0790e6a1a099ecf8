import { type Dataset, indicator } from '../dataset/query.ts';
import { writeCsv } from './csv.ts';
import { observationColumns, observationRows } from './observations-csv.ts';

/** The observations of one indicator, with the columns of observations.csv. Throws UnknownName. */
export function indicatorCsv(dataset: Dataset, indicatorId: string): string {
  return writeCsv(observationColumns, observationRows(dataset, indicator(dataset, indicatorId)));
}
