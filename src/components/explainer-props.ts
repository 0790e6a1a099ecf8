import { type Dataset, event as eventOf } from '../dataset/query.ts';
import { eventFacts, type Fact } from './event-facts.ts';
import { type CitedSource, sourcesCited } from './sources-cited.ts';

interface Entry {
  data: { event: string; title: string; summary: string; known: 'letter' | 'reported' };
}

export interface ExplainerProps {
  title: string;
  summary: string;
  known: 'letter' | 'reported';
  facts: Fact[];
  unknown: string | null;
  sources: CitedSource[];
  date: string;
}

/** What an explainer's page shows around its prose: the event's facts and the sources it cites. Throws UnknownName for an unknown event or source. */
export function explainerProps(dataset: Dataset, entry: Entry, cited: readonly { source: string; at: string | null }[]): ExplainerProps {
  const event = eventOf(dataset, entry.data.event);
  const { title, summary, known } = entry.data;
  return { title, summary, known, facts: eventFacts(event), unknown: event.unknown, sources: sourcesCited(dataset, cited), date: dataset.release.date };
}
