import { flagsOn } from '../../dataset/flags.ts';
import { writeList } from '../../words/list.ts';
import { shortPeriod } from '../../words/period.ts';
import type { TrendRows } from './rows.ts';

interface Doubt {
  period: string;
  /** Why, as the end of a sentence. The caveats of the indicator say it at more length. */
  why: string;
}

/** The periods of a trend in which Birmingham's figure is in doubt. */
export function doubtfulPeriods(trend: TrendRows): string[] {
  return doubtsIn(trend).map(({ period }) => period);
}

/** "Birmingham’s figure for 2023 is in doubt: parts of that return do not fit together"; null where none is. */
export function writeDoubt(trend: TrendRows): string | null {
  const doubts = doubtsIn(trend);
  if (doubts.length === 0) return null;
  const [which, are] = doubts.length === 1 ? ['figure', 'is'] : ['figures', 'are'];
  return `Birmingham’s ${which} for ${periodsAndWhy(doubts, ` ${are} in doubt`)}`;
}

/** The same in a few words, for what marks them in a drawing: "Hollow square, 2023: parts of that return do not fit together"; null where none is. */
export function writeDoubtMark(trend: TrendRows): string | null {
  const doubts = doubtsIn(trend);
  return doubts.length === 0 ? null : `Hollow ${doubts.length === 1 ? 'square' : 'squares'}, ${periodsAndWhy(doubts)}`;
}

function doubtsIn({ indicator, rows }: TrendRows): Doubt[] {
  return rows.flatMap(({ period, birmingham }) => {
    if (birmingham?.value == null) return [];
    const doubt = flagsOn(indicator, birmingham).find(({ flag }) => flag === 'doubtful');
    return doubt === undefined ? [] : [{ period, why: doubt.why }];
  });
}

function periodsAndWhy(doubts: readonly Doubt[], between = ''): string {
  const reasons = writeList([...new Set(doubts.map(({ why }) => why))]);
  return `${writeList(doubts.map(({ period }) => shortPeriod(period)))}${between}: ${reasons}`;
}
