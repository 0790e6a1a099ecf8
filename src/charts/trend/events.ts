import type { Dataset } from '../../dataset/query.ts';
import type { Event } from '../../dataset/schema.ts';

/** Something that happened, to be marked on an axis of time. */
export interface ChartEvent {
  key: string;
  /** Days or months, as precisely as known; more than one where several share a word. */
  dates: string[];
  words: string;
}

/**
 * Events to mark, the most telling first: the last three overall judgements, on the day they were published, the monitoring visits under one word,
 * then the earlier judgements. With `visit`, only that visit, under its own number and before all else.
 */
export function chartEvents(dataset: Dataset, { visit = null }: { visit?: number | null } = {}): ChartEvent[] {
  const visits = dataset.events.filter((event) => event.kind === 'monitoring-visit' && event.ordinal !== null && event.start !== null);
  const shown = visits.filter((event) => visit === null || event.ordinal === visit);
  const words = shown.length === 1 ? `Visit ${shown[0]?.ordinal}` : 'Visits';
  const marked = shown.length === 0 ? [] : [{ key: 'visits', dates: shown.map((event) => event.start ?? ''), words }];
  const judged = dataset.events.flatMap(judgement).sort((a, b) => ((a.dates[0] ?? '') < (b.dates[0] ?? '') ? 1 : -1));
  const before = visit === null ? 3 : 0;
  return [...judged.slice(0, before), ...marked, ...judged.slice(before)];
}

function judgement(event: Event): ChartEvent[] {
  const [, grade] = Object.entries(event.grades).find(([aspect]) => aspect.toLowerCase() === 'overall') ?? [];
  if (event.kind !== 'inspection' || grade === undefined || event.published === null) return [];
  return [{ key: event.id, dates: [event.published], words: grade.replace(/ to be good$/, '') }];
}
