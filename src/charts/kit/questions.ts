import type { Observation } from '../../dataset/schema.ts';
import { breakBetween } from '../../statistics/change.ts';
import { writeShort, writeValue } from '../../words/number.ts';
import { shortPeriod, writePeriod } from '../../words/period.ts';
import type { TrendRows } from '../trend/rows.ts';
import { figureIn } from './checked-prose.ts';

const most = 5;

/** Questions to ask the council about an indicator, in checked prose: they come from what the rows show and what they cannot. */
export function trendQuestions(trend: TrendRows): string[] {
  const { indicator } = trend;
  return [
    recent(trend),
    ...largestStep(trend),
    ...missing(trend),
    ...(indicator.clustered ? ['How many of the children counted are brothers and sisters of each other?'] : []),
    ...lastBreak(trend),
    'Which councils do you compare yourselves with on this, and why those?',
    ...(indicator.direction === 'neither'
      ? ['Is it meant to go up or down, and how would you know that it had gone too far?']
      : ['What would you call good enough, and by when?']),
    'What do the children, families and workers concerned say about it?',
  ].slice(0, most);
}

function recent({ indicator, rows }: TrendRows): string {
  const last = [...rows].reverse().find((row) => row.birmingham?.value != null);
  const since = last === undefined ? '' : ` since ${writePeriod(indicator.periodType, last.period)}`;
  return `What is your own figure${since}, counted in the same way?`;
}

/** The largest change of Birmingham's from one period to the next, which is the one to ask about. */
function largestStep({ indicator, rows }: TrendRows): string[] {
  const figures = rows.flatMap(({ birmingham }) => (birmingham?.value == null ? [] : [birmingham as Observation & { value: number }]));
  const steps = figures.slice(1).flatMap((to, index) => {
    const from = figures[index];
    return from === undefined || breakBetween(indicator, from.period, to.period) !== null ? [] : [{ from, to, size: Math.abs(to.value - from.value) }];
  });
  const [largest] = steps.sort((a, b) => b.size - a.size);
  if (largest === undefined || largest.size === 0) return [];
  const { from, to } = largest;
  const written = (write: typeof writeValue, { period, value }: Observation & { value: number }) =>
    figureIn(write(indicator, value), { of: indicator.id, at: period });
  return [
    `What happened between ${shortPeriod(from.period)} and ${shortPeriod(to.period)}, when the figure went from ${written(writeShort, from)} to ${written(writeValue, to)}: in the service, in who was counted, or in how?`,
  ];
}

function missing({ rows }: TrendRows): string[] {
  const [last] = rows.filter(({ birmingham }) => birmingham !== null && birmingham.value === null).slice(-1);
  return last === undefined ? [] : [`Why is there no figure for Birmingham in ${shortPeriod(last.period)}, and what was it?`];
}

function lastBreak({ indicator: { breaks }, rows }: TrendRows): string[] {
  const found = breaks.filter(({ period }) => rows.some((row) => row.period < period)).at(-1);
  return found === undefined ? [] : [`The way of counting changed in ${shortPeriod(found.period)}: what would today’s figure be in the old way?`];
}
