import { daysOverdue } from '../../dataset/freshness.ts';
import type { Dataset } from '../../dataset/query.ts';
import type { Source } from '../../dataset/schema.ts';
import { writeDate } from '../../words/date.ts';
import { writeNumber } from '../../words/number.ts';

/** A published file and how fresh it is, as it is read. */
export interface FreshnessRow {
  title: string;
  url: string | null;
  checked: string;
  expected: string;
  state: string;
  late: boolean;
}

/** The published files that figures are read from, those that are overdue first. */
export function freshnessRows({ sources, today = '' }: Dataset): FreshnessRow[] {
  const days = (source: Source) => daysOverdue(source, today) ?? 0;
  const files = sources.filter(({ kind }) => kind === 'statistics').sort((a, b) => days(b) - days(a) || a.title.localeCompare(b.title, 'en'));
  return files.map((source) => ({
    title: source.title,
    url: source.url,
    checked: source.checked === null ? 'not known' : writeDate(source.checked),
    expected: source.expected === null ? 'none: a later edition has followed, or there is no timetable' : writeDate(source.expected),
    state: days(source) > 0 ? `Overdue by ${writeNumber(days(source), 0)} ${days(source) === 1 ? 'day' : 'days'}` : 'Up to date',
    late: days(source) > 0,
  }));
}
