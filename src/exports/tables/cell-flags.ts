import { doubts } from '../../charts/trend/doubt.ts';
import { knownDifferences } from '../../dataset/known-differences.ts';
import { yearOf } from '../../dataset/period.ts';
import type { Area, Indicator, Observation } from '../../dataset/schema.ts';
import { birmingham } from '../../site.ts';
import { countsBehind } from '../../statistics/counts.ts';

/** What a cell of a table may be marked with, and what that means. */
export const flags = {
  break: 'first period on a new basis, which may not be joined to the one before',
  doubtful: 'does not fit together with other figures of the same return',
  'counts-differ': 'the publisher gives a value that its own counts do not make, for a reason that is known',
  'counts-moved': 'the printed counts do not make the printed value, so the interval is made from counts moved as little as will make it',
  'no-council': 'the council did not report then: it did not exist yet, or no longer',
} as const;

export type Flag = keyof typeof flags;

/** A mark on a figure, and why it is there; null where the meaning of the flag says it all. */
export interface Mark {
  flag: Flag;
  note: string | null;
}

/** All that a reader of one figure has to know of it, in the order of the flags. */
export function marksOf(indicator: Indicator, observation: Observation, area: Area): Mark[] {
  const found: [Flag, string | null | undefined][] = [
    ['break', observation.value === null ? undefined : breakAt(indicator, observation)],
    ['doubtful', observation.value === null ? undefined : doubtOf(indicator, observation)],
    ['counts-differ', observation.value === null ? undefined : differenceOf(indicator, observation)],
    ['counts-moved', areCountsMoved(indicator, observation) ? null : undefined],
    ['no-council', observation.value === null ? absenceOf(observation, area) : undefined],
  ];
  return found.flatMap(([flag, note]): Mark[] => (note === undefined ? [] : [{ flag, note }]));
}

function breakAt({ breaks }: Indicator, { period }: Observation): string | undefined {
  return breaks.find((entry) => entry.period === period)?.text;
}

function doubtOf({ id }: Indicator, { area, period }: Observation): string | undefined {
  const doubt = area === birmingham ? doubts[id] : undefined;
  return doubt?.periods.includes(period) ? sentence(doubt.why) : undefined;
}

function differenceOf({ id }: Indicator, { area, period }: Observation): string | undefined {
  const known = knownDifferences.find(
    ({ indicator, areas, from, to }) => indicator === id && from <= period && period <= to && (areas.length === 0 || areas.includes(area)),
  );
  return known && sentence(known.why);
}

/** Whether the interval is made from other counts than those printed, so that nobody can work it out again from them. */
function areCountsMoved(indicator: Indicator, observation: Observation): boolean {
  const counts = countsBehind(indicator, observation);
  return counts !== null && (counts.numerator !== observation.numerator || counts.denominator !== observation.denominator);
}

function absenceOf({ period }: Observation, { from, to }: Area): string | undefined {
  const year = yearOf(period);
  if (from !== null && year < Number(from)) return `It reports from ${from}.`;
  return to !== null && year > Number(to) ? `It reported until ${to}.` : undefined;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
