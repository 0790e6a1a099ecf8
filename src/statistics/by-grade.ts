import { type Level, levelOf, levels } from '../dataset/grade.ts';
import type { Dataset, Figure } from '../dataset/query.ts';
import { lastCount, latestGrades } from './latest-grades.ts';
import { spearman } from './spearman.ts';

/** A figure of a council and the level of the council's latest grade at the last count. */
export interface GradedFigure {
  figure: Figure;
  level: Level;
}

/** Figures of the councils that had a grade at the last count (31 March 2025), with its level. Rows of councils that report together have none. */
export function gradedFigures(dataset: Pick<Dataset, 'judgements' | 'areas'>, figures: readonly Figure[]): GradedFigure[] {
  const grades = latestGrades(dataset, lastCount);
  return figures.flatMap((figure) => {
    const level = levelOf(grades.get(figure.area) ?? 'not-judged');
    return level === null ? [] : [{ figure, level }];
  });
}

/**
 * How closely figures follow grades: Spearman's rank correlation, with the grades from outstanding to inadequate.
 * Above nought, higher figures go with worse grades. Throws RangeError where all figures, or all grades, are equal.
 */
export function followsGrade(graded: readonly GradedFigure[]): number {
  return spearman(graded.map(({ figure, level }) => [levels.indexOf(level), figure.value]));
}
