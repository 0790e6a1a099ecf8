import { kindWords, type TimelineRow, timelineRows } from '../../charts/timeline/rows.ts';
import { documentPath, followedDocuments } from '../../dataset/documents.ts';
import { type Dataset, source } from '../../dataset/query.ts';
import type { Event } from '../../dataset/schema.ts';
import { writeDate } from '../../words/date.ts';

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

const confidenceWords: Record<Event['confidence'], string> = {
  primary: 'Read in the document itself',
  'press-only': 'Known through others: we have not seen the document',
  mixed: 'Partly read in the document, partly known through others',
};

/** All events in order of date, in words. */
export function eventRows(dataset: Dataset): EventRow[] {
  return timelineRows(dataset).map((row) => eventRow(dataset, row));
}

function eventRow(dataset: Dataset, { event, when }: TimelineRow): EventRow {
  const sources = event.sources.map((id) => source(dataset, id));
  return {
    id: event.id,
    kind: event.kind,
    kindWord: kindWords[event.kind],
    when,
    title: event.title,
    summary: event.summary,
    confidence: confidenceWords[event.confidence],
    sources: sources.map(({ title, url, publisher, published }) => ({
      title,
      url,
      origin: published === null ? publisher : `${publisher}, ${writeDate(published)}`,
    })),
    path: explainerPath(dataset, event),
  };
}

/** Path of the page that explains an event, without a leading slash; null where it has none. */
export function explainerPath(dataset: Dataset, { id }: Event): string | null {
  const document = followedDocuments(dataset).find((entry) => entry.event === id);
  return document === undefined ? null : documentPath(document);
}
