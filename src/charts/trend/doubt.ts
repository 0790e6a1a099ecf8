import { writeList } from '../../words/list.ts';
import { shortPeriod } from '../../words/period.ts';
import type { TrendRows } from './rows.ts';

interface Doubt {
  periods: readonly string[];
  /** Why, as the end of a sentence. The caveats of the indicator say it at more length. */
  why: string;
}

/** Published figures of Birmingham that do not fit together with others of the same return, by indicator. */
export const doubts: Readonly<Record<string, Doubt>> = {
  'agency-rate': { periods: ['2023'], why: 'parts of that return do not fit together' },
  'vacancy-rate': { periods: ['2023', '2024'], why: 'the very same number of posts stands in both' },
};

/** The periods of a trend in which Birmingham's figure is in doubt. */
export function doubtfulPeriods({ indicator, rows }: TrendRows): string[] {
  const periods = doubts[indicator.id]?.periods ?? [];
  return rows.filter(({ period, birmingham }) => periods.includes(period) && birmingham?.value != null).map(({ period }) => period);
}

/** "Birmingham’s figure for 2023 is in doubt: parts of that return do not fit together"; null where none is. */
export function writeDoubt(trend: TrendRows): string | null {
  const periods = doubtfulPeriods(trend);
  if (periods.length === 0) return null;
  const [which, are] = periods.length === 1 ? ['figure', 'is'] : ['figures', 'are'];
  return `Birmingham’s ${which} for ${yearsAndWhy(trend, ` ${are} in doubt`)}`;
}

/** The same in a few words, for what marks them in a drawing: "Hollow square, 2023: parts of that return do not fit together"; null where none is. */
export function writeDoubtMark(trend: TrendRows): string | null {
  const { length } = doubtfulPeriods(trend);
  return length === 0 ? null : `Hollow ${length === 1 ? 'square' : 'squares'}, ${yearsAndWhy(trend)}`;
}

function yearsAndWhy(trend: TrendRows, between = ''): string {
  return `${writeList(doubtfulPeriods(trend).map(shortPeriod))}${between}: ${doubts[trend.indicator.id]?.why}`;
}
