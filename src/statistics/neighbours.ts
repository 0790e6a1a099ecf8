import { councils, type Dataset, neighboursOf } from '../dataset/query.ts';
import { exact } from './round.ts';
import { median } from './spread.ts';

export interface NeighbourFigures {
  /** Year of the model that chose the neighbours. */
  model: string;
  /** How many of them have a figure. */
  count: number;
  /** How many there are. */
  of: number;
  /** Simple mean of those with a figure; null when none has. One extreme council can pull it away. */
  mean: number | null;
  /** The middle one of those with a figure; null when none has. */
  median: number | null;
}

/**
 * What the statistical neighbours of a council have in one period, by the model of a named year.
 * Each council counts once, however large: the convention of the Local Authority Interactive Tool (Department for Education).
 */
export function neighbourFigures(dataset: Dataset, indicatorId: string, areaCode: string, period: string, model: string): NeighbourFigures {
  const neighbours = neighboursOf(dataset, areaCode, model);
  const values = councils(dataset, indicatorId, period)
    .filter((figure) => neighbours.includes(figure.area))
    .map((figure) => figure.value);
  const found = { model, count: values.length, of: neighbours.length };
  if (values.length === 0) return { ...found, mean: null, median: null };
  return { ...found, mean: exact(values.reduce((sum, value) => sum + value, 0) / values.length), median: median(values) };
}
