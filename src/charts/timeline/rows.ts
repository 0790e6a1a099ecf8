import type { Dataset } from '../../dataset/query.ts';
import type { Event } from '../../dataset/schema.ts';
import { writeDate, writeDates } from '../../words/date.ts';

/** What each kind of event is called, for readers. */
export const kindWords: Record<Event['kind'], string> = {
  inspection: 'Inspection',
  'monitoring-visit': 'Monitoring visit',
  intervention: 'Government step',
  structure: 'Change of structure',
  other: 'Other',
};

/** Something that happened, with its date as precisely as it is known. */
export interface TimelineRow {
  event: Event;
  /** Day, month or year it is listed under: when it happened, else when it was published. */
  date: string;
  /** The date as read, never more precise than it is known. */
  when: string;
}

/** The events in order of date, all of them or those of some years. */
export function timelineRows(
  { events }: Pick<Dataset, 'events'>,
  { from = '', to = '9999' }: { from?: string | undefined; to?: string | undefined } = {},
): TimelineRow[] {
  const rows = events.map((event) => ({
    event,
    date: dateOf(event),
    when: event.start === null ? writeDate(dateOf(event)) : writeDates(event.start, event.end),
  }));
  return rows.filter(({ date }) => date.slice(0, 4) >= from && date.slice(0, 4) <= to).sort((a, b) => a.date.localeCompare(b.date));
}

/** The day, month or year an event is listed under: when it happened, else when it was published. */
function dateOf({ start, published }: Event): string {
  return start ?? published ?? '';
}

/** How precisely the date is known; read from the date itself, so that nothing is drawn finer than it is written. */
export function precisionOf({ date }: TimelineRow): Event['precision'] {
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}
