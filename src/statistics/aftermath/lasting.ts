import type { Episode } from './episodes.ts';
import type { Spell } from './kaplan-meier.ts';

const millisecondsAYear = 365.25 * 24 * 60 * 60 * 1000;

/** How long an episode lasted, or was seen to last, in years. */
export function spellOf({ published, left, known }: Pick<Episode, 'published' | 'left' | 'known'>): Spell {
  return { time: yearsBetween(published, known), ended: left !== null };
}

/** Years of 365.25 days from one day to another. */
export function yearsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsAYear;
}
