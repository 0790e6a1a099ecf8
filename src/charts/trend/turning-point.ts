import type { Observation } from '../../dataset/schema.ts';
import { type Change, changeBetween } from '../../statistics/change.ts';
import { trendChange } from './change.ts';
import type { TrendRow, TrendRows } from './rows.ts';

/** Where Birmingham's figure turned: it went clearly one way, and then clearly the other. */
export interface TurningPoint {
  from: TrendRow;
  at: TrendRow;
  to: TrendRow;
  before: Change;
  after: Change;
}

/**
 * The highest or lowest figure of Birmingham between the first and the last that may be compared, where the change up to it and the change
 * since are each beyond chance and go opposite ways; null where there is none. Of two, the one with the larger lesser change.
 */
export function turningPoint(trend: TrendRows): TurningPoint | null {
  const change = trendChange(trend);
  if (change === null) return null;
  const { from, to } = change;
  const between = trend.rows.filter((row) => row.period > from.period && row.period < to.period && row.basis === to.basis);
  const turns = between.flatMap((at) => {
    const [start, turn, end] = [from, at, to].map((row) => row.birmingham);
    if (!isFigure(start) || !isFigure(turn) || !isFigure(end)) return [];
    const [before, after] = [changeBetween(trend.indicator, start, turn), changeBetween(trend.indicator, turn, end)];
    return isClear(before) && isClear(after) && before.difference * after.difference < 0 ? [{ from, at, to, before, after }] : [];
  });
  const lesser = ({ before, after }: TurningPoint) => Math.min(Math.abs(before.difference), Math.abs(after.difference));
  return turns.sort((a, b) => lesser(b) - lesser(a))[0] ?? null;
}

/** Whether chance is out, where children of one family count together too. */
function isClear({ beyondChance, clusteredBeyondChance }: Change): boolean {
  return beyondChance === true && clusteredBeyondChance === true;
}

function isFigure(observation: Observation | null | undefined): observation is Observation {
  return observation?.value !== null && observation?.value !== undefined;
}
