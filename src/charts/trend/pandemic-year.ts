import type { TrendRows } from './rows.ts';

/** The year to March in which the pandemic changed what was done, and what came to be counted: April 2020 to March 2021. */
export const pandemicYear = '2021';

/** Indicators by years to March whose figure for that year the pandemic touched; it is marked on these only. */
export const touchedByPandemic = [
  'referrals-rate',
  'assessments-in-45-days',
  'icpc-in-15-days',
  'three-or-more-placements',
  'care-dental-checks',
  'care-health-checks',
] as const;

/** Whether a trend runs through the year of the pandemic, and was touched by it. */
export function spansPandemic({ indicator, rows }: TrendRows): boolean {
  if (!(touchedByPandemic as readonly string[]).includes(indicator.id)) return false;
  return rows.some(({ period }) => period < pandemicYear) && rows.some(({ period }) => period === pandemicYear);
}
