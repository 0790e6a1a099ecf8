import type { Observation } from '../../dataset/schema.ts';
import { type Change, changeBetween } from '../../statistics/change.ts';
import type { TrendRow, TrendRows } from './rows.ts';

/** The change from the first to the last period that may be compared. */
export interface TrendChange {
  from: TrendRow;
  to: TrendRow;
  birmingham: Change;
  england: Change;
}

type Shown = TrendRow & { birmingham: Observation; england: Observation };

/** The last row in which both Birmingham and England have a figure, else the last with either; null where there is none. */
export function latestRow({ rows }: TrendRows): TrendRow | null {
  const last = (test: (row: TrendRow) => boolean) => [...rows].reverse().find(test);
  const hasBirmingham = (row: TrendRow) => isNumber(row.birmingham);
  return last(isShown) ?? last(hasBirmingham) ?? last((row) => isNumber(row.england)) ?? null;
}

/**
 * How far Birmingham and England have moved since the first period that stands on the same basis as the latest;
 * null where there is no such period. The table under a trend has it as its last row.
 */
export function trendChange(trend: TrendRows): TrendChange | null {
  const to = latestRow(trend);
  const from = trend.rows.find((row) => row.basis === to?.basis && isShown(row));
  if (!to || !from || from === to || !isShown(to) || !isShown(from)) return null;
  return {
    from,
    to,
    birmingham: changeBetween(trend.indicator, from.birmingham, to.birmingham),
    england: changeBetween(trend.indicator, from.england, to.england),
  };
}

function isShown(row: TrendRow): row is Shown {
  return isNumber(row.birmingham) && isNumber(row.england);
}

function isNumber(observation: Observation | null): boolean {
  return observation !== null && observation.value !== null;
}
