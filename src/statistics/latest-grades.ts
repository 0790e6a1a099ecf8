import { countedGrade, type Grade } from '../dataset/grade.ts';
import type { Dataset } from '../dataset/query.ts';
import type { Area, Judgement } from '../dataset/schema.ts';

/** Day up to which Ofsted's own statistics count: the file goes on for six weeks, but not with every report. */
export const lastCount = '2025-03-31';

/**
 * The latest grade of each council on a day (code of the council to its grade), as Ofsted counts: an inspection counts from the day it began.
 * Where that day is not given (before 2018) it counts from the day of its report. A council that has ended is left out.
 */
export function latestGrades({ judgements, areas }: Pick<Dataset, 'judgements' | 'areas'>, day: string): Map<string, Grade> {
  const there = new Set(areas.filter((area) => area.kind === 'authority' && isThere(area, day)).map((area) => area.code));
  const latest = new Map<string, Grade>();
  for (const judgement of [...judgements].sort(byDay)) {
    const grade = countedGrade(judgement);
    if (grade !== null && there.has(judgement.area) && dayOf(judgement) <= day) latest.set(judgement.area, grade);
  }
  return latest;
}

/** Orders inspections by the day from which they count. */
export function byDay(a: Judgement, b: Judgement): number {
  return dayOf(a) < dayOf(b) ? -1 : 1;
}

/** A council ends on 31 March of its last year. */
function isThere({ to }: Area, day: string): boolean {
  return to === null || day <= `${to}-03-31`;
}

function dayOf({ inspected, published }: Judgement): string {
  return inspected ?? published ?? '9999';
}
