import type { PeriodType } from './schema.ts';

/** The days that a label of each type stands for, by the year in which it ends. */
const spans: Record<PeriodType, (year: number) => [start: string, end: string]> = {
  'year-to-31-march': (year) => [`${year - 1}-04-01`, `${year}-03-31`],
  'at-31-march': (year) => [`${year}-03-31`, `${year}-03-31`],
  'at-30-september': (year) => [`${year}-09-30`, `${year}-09-30`],
  'year-to-30-september': (year) => [`${year - 1}-10-01`, `${year}-09-30`],
  'around-birthday': (year) => [`${year - 1}-04-01`, `${year}-03-31`],
  'april-to-september': (year) => [`${year - 1}-04-01`, `${year - 1}-09-30`],
  'financial-year': (year) => [`${year - 1}-04-01`, `${year}-03-31`],
};

/** The year that a label names: of a financial year, such as 2016-17, the one in which it ends. */
export function yearOf(period: string): number {
  const first = Number(period.slice(0, 4));
  return period.length === 4 ? first : first + 1;
}

/** First day of a period, in ISO form. April to September 2018 begins in April 2017, because it is the first half of the year to March 2018. */
export function periodStart(type: PeriodType, period: string): string {
  return spans[type](yearOf(period))[0];
}

/** Last day of a period, in ISO form; of a count on one day, that day. */
export function periodEnd(type: PeriodType, period: string): string {
  return spans[type](yearOf(period))[1];
}
