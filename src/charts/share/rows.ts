import { type Dataset, indicator, observation, periods, UnknownName } from '../../dataset/query.ts';
import type { Indicator } from '../../dataset/schema.ts';
import { birmingham, england } from '../../site.ts';
import { type TrendRow, trendRows } from '../trend/rows.ts';

/** A proportion in one period, of every hundred. The drawing, the takeaway, the description and the table are all made from these. */
export interface ShareRows {
  indicator: Indicator;
  row: TrendRow;
  /** Values in %. */
  birmingham: number;
  england: number;
  /** Null where no council has a figure. */
  middle: number | null;
}

/** Periods in which both Birmingham and England have a figure; none for an indicator that is no part of a whole. */
export function sharePeriods(dataset: Dataset, indicatorId: string): string[] {
  if (indicator(dataset, indicatorId).measure !== 'proportion') return [];
  const has = (area: string, period: string) => (observation(dataset, indicatorId, area, period)?.value ?? null) !== null;
  return periods(dataset, indicatorId).filter((period) => has(birmingham, period) && has(england, period));
}

/** A proportion in one period, by default the latest with a figure for both. Throws UnknownName for a period without. */
export function shareRows(dataset: Dataset, indicatorId: string, { at }: { at?: string | undefined } = {}): ShareRows {
  const choices = sharePeriods(dataset, indicatorId);
  const period = at ?? choices.at(-1) ?? '';
  const [row] = trendRows(dataset, indicatorId, { from: period, to: period }).rows;
  if (row?.birmingham?.value == null || row.england?.value == null) {
    throw new UnknownName(`unknown period "${period}" of ${indicatorId}: expected one of ${choices.join(', ')}`);
  }
  return {
    indicator: indicator(dataset, indicatorId),
    row,
    birmingham: row.birmingham.value,
    england: row.england.value,
    middle: row.councils?.median ?? null,
  };
}
