import { countsMake } from '../../dataset/check.ts';
import { flagsOn } from '../../dataset/flags.ts';
import { yearOf } from '../../dataset/period.ts';
import type { Area, Indicator, KeptFlag, Observation } from '../../dataset/schema.ts';
import { countsBehind } from '../../statistics/counts.ts';
import { type CountsGiven, lacks } from './counts-given.ts';

/** What a cell of a table may be marked with, and what that means. */
export const flags = {
  break: 'first period on a new basis, which may not be joined to the one before',
  doubtful:
    'does not fit together with other figures of the same return, of other years, or of the councils of a total; looked for in the figures of Birmingham and in totals',
  'left-out': 'a total that leaves out a council, or more than one',
  'counts-differ': 'the publisher gives a value that its own counts do not make, for a reason that is known',
  reused: 'a total in which figures of an earlier year stand in for those of a council that sent none',
  'not-sent': 'missing because the council could not send its figures',
  'counts-rounded': 'the publisher rounds what it counts to five or ten, so a value or an interval made from the counts is a little out',
  'counts-moved':
    'the printed counts do not make the printed value, so the interval is made from counts moved as little as will make it: it cannot be worked out again from those printed',
  'counts-not-given': 'a count is missing here and for every other area in the period: the files that the value is read from give none',
  'count-missing':
    'a count is missing that other areas have in the period: the publisher hides it or gives none, or it does not make the value and is left out',
  'no-council': 'the council did not report then: it did not exist yet, or no longer',
} as const;

export type Flag = keyof typeof flags;

/** A mark on a figure, and why it is there; null where the meaning of the flag says it all. */
export interface Mark {
  flag: Flag;
  note: string | null;
}

/** All that a reader of one figure has to know of it, in the order of the flags; `given` are the counts that any area has for the indicator. */
export function marksOf(indicator: Indicator, observation: Observation, area: Area, given: CountsGiven): Mark[] {
  const kept = keptMarks(indicator, observation);
  const lacking = lacks(observation, given);
  const found: [Flag, string | null | undefined][] = [
    ['break', observation.value === null ? undefined : breakAt(indicator, observation)],
    ['doubtful', kept.get('doubtful')],
    ['left-out', kept.get('left-out')],
    ['counts-differ', differs(indicator, observation, area) ? (kept.get('counts-differ') ?? null) : undefined],
    ['reused', kept.get('reused')],
    ['not-sent', kept.get('not-sent')],
    ['counts-rounded', kept.get('counts-rounded')],
    ['counts-moved', areCountsMoved(indicator, observation) ? null : undefined],
    ['counts-not-given', lacking.shared ? null : undefined],
    ['count-missing', lacking.own ? null : undefined],
    ['no-council', observation.value === null ? absenceOf(observation, area) : undefined],
  ];
  return found.flatMap(([flag, note]): Mark[] => (note === undefined ? [] : [{ flag, note }]));
}

/** What the codebook says of the figure, as sentences: of what is missing, of a value, or of counts that are there. */
function keptMarks(indicator: Indicator, observation: Observation): Map<KeptFlag['flag'], string> {
  const { value, numerator, denominator } = observation;
  const applies = { 'not-sent': value === null, 'counts-rounded': numerator !== null || denominator !== null } as Partial<Record<KeptFlag['flag'], boolean>>;
  const about = flagsOn(indicator, observation).filter(({ flag }) => applies[flag] ?? value !== null);
  // Where two say the same, the first of them is nearer to the area.
  return new Map(about.toReversed().map(({ flag, why }) => [flag, sentence(why)]));
}

function breakAt({ breaks }: Indicator, { area, period }: Observation): string | undefined {
  return breaks.find(({ period: first, areas }) => first === period && (areas.length === 0 || areas.includes(area)))?.text;
}

/** Whether the printed counts, rounded as they may be, do not make the printed value. */
function differs(indicator: Indicator, observation: Observation, { kind }: Area): boolean {
  return !countsMake(indicator, observation, kind !== 'authority');
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
