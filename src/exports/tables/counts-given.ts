import type { Observation } from '../../dataset/schema.ts';

const counts = ['numerator', 'denominator'] as const;

/** The counts that some area has, each as its name and its period. */
export type CountsGiven = ReadonlySet<string>;

/** Which counts the files give for any area, by period: what nobody has was not published with the value, or not in a file that we hold. */
export function countsGiven(observations: readonly Observation[]): CountsGiven {
  return new Set(observations.flatMap((row) => counts.filter((count) => row[count] !== null).map((count) => named(count, row))));
}

/** Whether a value stands without a count that no area has in its period, and without one that others have. */
export function lacks(row: Observation, given: CountsGiven): Record<'shared' | 'own', boolean> {
  const missing = row.value === null ? [] : counts.filter((count) => row[count] === null);
  return { shared: missing.some((count) => !given.has(named(count, row))), own: missing.some((count) => given.has(named(count, row))) };
}

function named(count: (typeof counts)[number], { period }: Observation): string {
  return `${count} ${period}`;
}
