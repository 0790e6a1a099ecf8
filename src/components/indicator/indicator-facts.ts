import type { Indicator } from '../../dataset/schema.ts';
import { writeDirection } from '../../words/direction.ts';
import { shortPeriod } from '../../words/period.ts';
import type { Fact } from '../record/event-facts.ts';

const kindWords = {
  published: 'An official statistic',
  derived: 'Worked out by us from official counts',
  proxy: 'An official statistic, but not the thing itself',
} as const;

/** What a facts box says of an indicator. */
export function indicatorFacts(indicator: Indicator): Fact[] {
  const { numerator, denominator } = indicator.counted;
  return [
    { label: 'Unit', text: indicator.unit.name },
    { label: 'Counted', text: numerator ?? 'The publisher gives no counts' },
    { label: 'Out of', text: denominator ?? 'The publisher gives no counts' },
    { label: 'Direction', text: writeDirection(indicator.direction) },
    { label: 'Kind', text: kindWords[indicator.kind] },
    { label: 'Publisher', text: indicator.publication.publisher },
  ];
}

export interface Note {
  /** The years it concerns; null for all. */
  when: string | null;
  text: string;
}

/** Breaks and caveats of an indicator, breaks first. */
export function notesOf(indicator: Indicator): Note[] {
  const breaks = indicator.breaks.map(({ period, text }) => ({ when: `Break at ${shortPeriod(period)}`, text }));
  return [...breaks, ...indicator.caveats.map(({ text, from, to }) => ({ when: span(from, to), text }))];
}

function span(from: string | null, to: string | null): string | null {
  if (from === null) return to === null ? null : `Up to ${shortPeriod(to)}`;
  if (from === to) return shortPeriod(from);
  return to === null ? `From ${shortPeriod(from)}` : `${shortPeriod(from)} to ${shortPeriod(to)}`;
}
