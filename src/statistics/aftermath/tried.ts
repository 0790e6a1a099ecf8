import type { Dataset } from '../../dataset/query.ts';
import { type Aftermath, aftermathOf } from './aftermath.ts';
import type { GivenGrade } from './episodes.ts';
import { isClear } from './student.ts';

/** Grades whose aftermath is worked out, the worst first. Too few councils were judged adequate anew to make a mean. */
export const comparedGrades = ['inadequate', 'requires-improvement', 'good', 'outstanding'] as const satisfies readonly GivenGrade[];

/** What came after a grade in every indicator with a large enough panel, in the order of the data set. */
export function triedAfter(dataset: Dataset, grade: GivenGrade): Aftermath[] {
  return dataset.indicators.flatMap(({ id }) => aftermathOf(dataset, id, grade) ?? []);
}

/** Those of them whose change from the year before to the year after leaves out nought. Of forty tried, two would by chance alone. */
export function clearAfter(tried: readonly Aftermath[]): Aftermath[] {
  return tried.filter(({ changeTo1 }) => isClear(changeTo1));
}
