import type { Dataset } from '../../dataset/query.ts';
import { writeDates } from '../../words/date.ts';

interface Explainer {
  id: string;
  data: { event: string; title: string; summary: string };
}

export interface VisitEntry {
  ordinal: number;
  when: string;
  title: string;
  summary: string;
  /** Path of its explainer, or null while none is written. */
  path: string | null;
}

/** The monitoring visits in order, with the words of their explainers where there are any. */
export function visitList(dataset: Dataset, explainers: readonly Explainer[]): VisitEntry[] {
  const visits = dataset.events.filter((event) => event.ordinal !== null);
  return visits
    .map((event) => {
      const explainer = explainers.find((entry) => entry.data.event === event.id);
      const words = explainer?.data ?? { title: event.title, summary: event.summary };
      const when = event.start === null ? 'day not found' : writeDates(event.start, event.end);
      return { ordinal: event.ordinal ?? 0, when, title: words.title, summary: words.summary, path: explainer ? `visits/${explainer.id}/` : null };
    })
    .sort((a, b) => a.ordinal - b.ordinal);
}
