import { type Dataset, source } from '../dataset/query.ts';
import type { Event } from '../dataset/schema.ts';
import { inspections } from '../site.ts';
import { writeDate, writeDates } from '../words/date.ts';

export interface EventRow {
  id: string;
  kind: Event['kind'];
  kindWord: string;
  /** The date as precisely as it is known, never more. */
  when: string;
  title: string;
  summary: string;
  confidence: string;
  sources: { title: string; url: string | null; origin: string }[];
  /** Path of its explainer, or null where it has none. */
  path: string | null;
}

/** What each kind of event is called, for readers. */
export const kindWords: Record<Event['kind'], string> = {
  inspection: 'Inspection',
  'monitoring-visit': 'Monitoring visit',
  intervention: 'Government step',
  structure: 'Change of structure',
  other: 'Other',
};

const confidenceWords: Record<Event['confidence'], string> = {
  primary: 'Read in the document itself',
  'press-only': 'Known through others: we have not seen the document',
  mixed: 'Partly read in the document, partly known through others',
};

/** All events in order of date, in words. */
export function eventRows(dataset: Dataset): EventRow[] {
  return [...dataset.events].sort((a, b) => dateOf(a).localeCompare(dateOf(b))).map((event) => eventRow(dataset, event));
}

/** The day, month or year an event is listed under: when it happened, else when it was published. */
export function dateOf(event: Event): string {
  return event.start ?? event.published ?? '';
}

function eventRow(dataset: Dataset, event: Event): EventRow {
  const sources = event.sources.map((id) => source(dataset, id));
  return {
    id: event.id,
    kind: event.kind,
    kindWord: kindWords[event.kind],
    when: event.start === null ? writeDate(dateOf(event)) : writeDates(event.start, event.end),
    title: event.title,
    summary: event.summary,
    confidence: confidenceWords[event.confidence],
    sources: sources.map(({ title, url, publisher, published }) => ({
      title,
      url,
      origin: published === null ? publisher : `${publisher}, ${writeDate(published)}`,
    })),
    path: explainerPath(event),
  };
}

function explainerPath(event: Event): string | null {
  if (event.ordinal !== null) return `visits/${event.ordinal}/`;
  const inspection = inspections.find((entry) => entry.event === event.id);
  return inspection === undefined ? null : `inspections/${inspection.year}/`;
}
