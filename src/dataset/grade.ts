import type { Judgement } from './schema.ts';

export type Grade = NonNullable<Judgement['grades']['overall']>;

/** The four levels of the scale, the best first. Until 2013 the third was called adequate, since then requires improvement. */
export const levels = ['outstanding', 'good', 'requires-improvement', 'inadequate'] as const;
export type Level = (typeof levels)[number];

/** The level of a grade; null where none was given. Adequate and requires improvement are the third of four, but not the same: Ofsted raised the bar. */
export function levelOf(grade: Grade): Level | null {
  if (grade === 'not-judged') return null;
  return grade === 'adequate' ? 'requires-improvement' : grade;
}

/**
 * The grade that an inspection is counted by: for overall effectiveness, or for safeguarding where no overall one was given (2009 to 2012).
 * Null for inspections of services for children in care alone, which are not counted.
 */
export function countedGrade({ grades: given }: Judgement): Grade | null {
  const grade = given.overall ?? given.safeguarding ?? null;
  return grade === 'not-judged' ? null : grade;
}
