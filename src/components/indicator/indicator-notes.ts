import type { Indicator } from '../../dataset/schema.ts';
import { shortPeriod } from '../../words/period.ts';

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
