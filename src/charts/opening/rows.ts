import { type Level, levelOf } from '../../dataset/grade.ts';
import type { Dataset } from '../../dataset/query.ts';
import { judgementRows } from '../judgements/rows.ts';
import { type TrendRows, trendRows } from '../trend/rows.ts';
import { type TurningPoint, turningPoint } from '../trend/turning-point.ts';

/** What is counted in the opening picture. */
export const counted = 'plan-reviews-in-time';

/** What the first picture of the site is drawn from: the grades and visits on one axis of time with one thing that is counted. */
export interface OpeningRows {
  /** Grades of Birmingham in order, each on the day of its report. */
  grades: { date: string; level: Level }[];
  /** Days of the monitoring visits. */
  visits: string[];
  trend: TrendRows;
  /** Where the counted figure turned; null where it did not clearly turn. */
  turn: TurningPoint | null;
}

/** Rows of the opening picture. */
export function openingRows(dataset: Dataset): OpeningRows {
  const grades = judgementRows(dataset).flatMap(({ judgement, grade, date }) => {
    const level = judgement === null ? null : levelOf(grade);
    return level === null ? [] : [{ date, level }];
  });
  const visits = dataset.events.flatMap(({ ordinal, start }) => (ordinal === null || start === null ? [] : [start]));
  const trend = trendRows(dataset, counted);
  return { grades, visits, trend, turn: turningPoint(trend) };
}
