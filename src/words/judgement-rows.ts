import type { Dataset } from '../dataset/query.ts';
import type { Area, Judgement } from '../dataset/schema.ts';
import { birmingham } from '../site.ts';
import { countedGrade, type Grade, type Level, levelOf } from './grade.ts';

/** Day up to which Ofsted's own statistics count: the file goes on for six weeks, but not with every report. */
const lastCount = '2025-03-31';

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
  const own = judgements.filter((entry) => entry.area === birmingham && entry.published !== null && countedGrade(entry) !== null).sort(byDate);
  if (own.length === 0) return [];
  const days = [...own.map((judgement) => ({ date: judgement.published ?? '', judgement })), { date: lastCount, judgement: null }];
  return days.map(({ date, judgement }) => {
    const grade = countedGrade(judgement ?? (own.at(-1) as Judgement)) as Grade;
    return { date, judgement, grade, ...countOn(date, { judgements, areas }) };
  });
}

/**
 * The latest grade of each council on a day, as Ofsted counts: an inspection counts from the day it began.
 * Where that day is not given (before 2018) it counts from the day of its report. A council that has ended is left out.
 */
function countOn(date: string, { judgements, areas }: Pick<Dataset, 'judgements' | 'areas'>): Pick<JudgementRow, 'counts' | 'adequate' | 'councils'> {
  const there = new Set(areas.filter((area) => area.kind === 'authority' && isThere(area, date)).map((area) => area.code));
  const latest = new Map<string, Grade>();
  for (const judgement of [...judgements].sort(byDate)) {
    const grade = countedGrade(judgement);
    if (grade !== null && there.has(judgement.area) && dayOf(judgement) <= date) latest.set(judgement.area, grade);
  }
  const grades = [...latest.values()];
  const of = (level: Level) => grades.filter((grade) => levelOf(grade) === level).length;
  return {
    counts: { outstanding: of('outstanding'), good: of('good'), 'requires-improvement': of('requires-improvement'), inadequate: of('inadequate') },
    adequate: grades.filter((grade) => grade === 'adequate').length,
    councils: grades.length,
  };
}

/** A council ends on 31 March of its last year. */
function isThere({ to }: Area, date: string): boolean {
  return to === null || date <= `${to}-03-31`;
}

function dayOf({ inspected, published }: Judgement): string {
  return inspected ?? published ?? '9999';
}

function byDate(a: Judgement, b: Judgement): number {
  return dayOf(a) < dayOf(b) ? -1 : 1;
}
