import { type Dataset, UnknownName } from '../../dataset/query.ts';
import { decomposeGap, type GapChange } from '../../statistics/gap.ts';
import { type TrendChange, trendChange } from '../trend/change.ts';
import { type TrendRange, type TrendRow, type TrendRows, trendRows } from '../trend/rows.ts';

/** Birmingham beside England over the years. The drawing, the takeaway, the description and the table are all made from these. */
export interface GapRows {
  trend: TrendRows;
  /** The first and the last period that may be compared, and how far each place moved between them. */
  span: TrendChange;
  /** Who moved the gap, in the unit of the indicator. */
  parts: GapChange;
}

/** The gap of an indicator, all of it or within a range. Throws UnknownName where no two periods in it may be compared. */
export function gapRows(dataset: Dataset, indicatorId: string, range: TrendRange = {}): GapRows {
  const trend = trendRows(dataset, indicatorId, range);
  const span = trendChange(trend);
  if (span === null)
    throw new UnknownName(`no gap of ${indicatorId}: expected two periods without a break between them, with a figure for Birmingham and England`);
  return { trend, span, parts: decomposeGap({ from: pairOf(span.from), to: pairOf(span.to) }) };
}

/** Whether an indicator has two periods that may be compared. */
export function hasGap(dataset: Dataset, indicatorId: string): boolean {
  return trendChange(trendRows(dataset, indicatorId)) !== null;
}

/** Values of both places in a period; null where either is missing. */
export function bothIn({ birmingham, england }: TrendRow): { birmingham: number; england: number } | null {
  if (birmingham?.value == null || england?.value == null) return null;
  return { birmingham: birmingham.value, england: england.value };
}

function pairOf(row: TrendRow): { birmingham: number; england: number } {
  return bothIn(row) ?? { birmingham: 0, england: 0 };
}
