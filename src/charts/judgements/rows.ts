import { countedGrade, type Grade, type Level, levelOf } from '../../dataset/grade.ts';
import type { Dataset } from '../../dataset/query.ts';
import type { Judgement } from '../../dataset/schema.ts';
import { birmingham } from '../../site.ts';
import { byDay, lastCount, latestGrades } from '../../statistics/latest-grades.ts';

/** The grades of all councils on one day. */
export interface JudgementRow {
  /** Day of one of Birmingham's reports, or of the last count. */
  date: string;
  /** What was published that day; null on the day of the last count. */
  judgement: Judgement | null;
  /** Birmingham's latest grade on that day. */
  grade: Grade;
  /** How many councils had each as their latest grade; the third level holds adequate and requires improvement. */
  counts: Record<Level, number>;
  /** How many of the third level were graded adequate, on the scale used until 2013. */
  adequate: number;
  /** How many councils had a grade. */
  councils: number;
}

/** Birmingham's grades and, on the day of each, those of every council; then those of the last count. Empty without a grade of Birmingham. */
export function judgementRows({ judgements, areas }: Dataset): JudgementRow[] {
  const own = judgements.filter((entry) => entry.area === birmingham && entry.published !== null && countedGrade(entry) !== null).sort(byDay);
  if (own.length === 0) return [];
  const days = [...own.map((judgement) => ({ date: judgement.published ?? '', judgement })), { date: lastCount, judgement: null }];
  return days.map(({ date, judgement }) => {
    const grade = countedGrade(judgement ?? (own.at(-1) as Judgement)) as Grade;
    return { date, judgement, grade, ...countOn(date, { judgements, areas }) };
  });
}

/** How many councils had each grade as their latest on a day. */
function countOn(date: string, dataset: Pick<Dataset, 'judgements' | 'areas'>): Pick<JudgementRow, 'counts' | 'adequate' | 'councils'> {
  const grades = [...latestGrades(dataset, date).values()];
  const of = (level: Level) => grades.filter((grade) => levelOf(grade) === level).length;
  return {
    counts: { outstanding: of('outstanding'), good: of('good'), 'requires-improvement': of('requires-improvement'), inadequate: of('inadequate') },
    adequate: grades.filter((grade) => grade === 'adequate').length,
    councils: grades.length,
  };
}
