import type { Dataset } from './query.ts';
import type { Source } from './schema.ts';

/** Days after which an overdue source is a fault: a release may be put off by a month or two. */
export const patience = 60;

/** Days by which the next edition of a source is overdue on a day; null when it is not, or when none is expected. */
export function daysOverdue({ expected }: Pick<Source, 'expected'>, today: string): number | null {
  if (expected === null || expected >= today) return null;
  return Math.round((Date.parse(today) - Date.parse(expected)) / 86_400_000);
}

/** The day by which newer figures of an indicator were expected, when that has passed; null when none is overdue, or the day is not known. */
export function overdueSince(dataset: Dataset, indicatorId: string): string | null {
  const { today, sources } = dataset;
  if (today === undefined) return null;
  const late = sources.filter((source) => source.indicators.includes(indicatorId) && daysOverdue(source, today) !== null);
  return late.map(({ expected }) => expected).sort()[0] ?? null;
}
