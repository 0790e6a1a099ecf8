import type { Grade } from '../dataset/grade.ts';

/** Grades as a reader reads them. */
export const gradeWords: Record<Grade, string> = {
  outstanding: 'Outstanding',
  good: 'Good',
  'requires-improvement': 'Requires improvement',
  adequate: 'Adequate',
  inadequate: 'Inadequate',
  'not-judged': 'Not judged',
};
