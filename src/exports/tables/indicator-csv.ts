import { type Dataset, indicator } from '../../dataset/query.ts';
import { observationLines, observationsHead } from './observations-csv.ts';

/** The observations of one indicator, with the columns of observations.csv. Throws UnknownName. */
export function indicatorCsv(dataset: Dataset, indicatorId: string): string {
  return observationsHead + observationLines(dataset, indicator(dataset, indicatorId));
}
