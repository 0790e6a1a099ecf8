import type { PeriodType } from '../../dataset/schema.ts';

/** Day on which the period labelled 1970 ends. */
const lastDays: Record<PeriodType, string> = {
  'year-to-31-march': '1970-03-31',
  'at-31-march': '1970-03-31',
  'around-birthday': '1970-03-31',
  'financial-year': '1970-03-31',
  'april-to-september': '1969-09-30',
  'at-30-september': '1970-09-30',
  'year-to-30-september': '1970-09-30',
};

const dayLength = 24 * 60 * 60 * 1000;

/** Place of a period on the axis of time: the year of its label, 2017 for `2016-17`. A figure stands at the end of its period. */
export function placeOfPeriod(period: string): number {
  const [first = '', second] = period.split('-');
  return Number(first) + (second === undefined ? 0 : 1);
}

/**
 * Place of a day on the same axis, so that what happened before a period's end lies to the left of its figure.
 * A month without a day stands for its middle, a year for its own middle.
 */
export function placeOfDate(date: string, periodType: PeriodType): number {
  const [year = '', month, day] = date.split('-');
  const whole = `${year}-${month ?? '07'}-${day ?? (month === undefined ? '01' : '15')}`;
  return yearsSince1970(whole) - yearsSince1970(lastDays[periodType]) + 1970;
}

function yearsSince1970(day: string): number {
  return Date.parse(day) / dayLength / 365.2425;
}
