import type { Level } from '../../dataset/grade.ts';
import { type Dataset, event as eventOf } from '../../dataset/query.ts';
import { type KitProps, kitProps } from '../embed/kit-props.ts';
import { levelOfWords } from './event-card.ts';
import { eventFacts, type Fact, overallGrade } from './event-facts.ts';
import { type CitedSource, sourcesCited } from './sources-cited.ts';

interface Entry {
  data: { event: string; title: string; summary: string; known: 'letter' | 'reported' };
}

/** What a document uses, as far as its page needs it. */
interface Used {
  charts: readonly string[];
  cited: readonly { source: string; at: string | null }[];
}

export interface ExplainerProps {
  title: string;
  summary: string;
  known: 'letter' | 'reported';
  facts: Fact[];
  /** Level of the grade that was given; null for a visit, which gives none. */
  level: Level | null;
  unknown: string | null;
  sources: CitedSource[];
  /** Of each chart that it shows, what somebody needs who takes it. */
  kits: KitProps[];
  /** Day of the figures it was last checked against. */
  date: string;
}

/** What an explainer's page shows around its prose: the event's facts, the sources it cites, the kits of its charts. Throws UnknownName for an unknown event, source or chart. */
export function explainerProps(dataset: Dataset, entry: Entry, { charts, cited }: Used): ExplainerProps {
  const event = eventOf(dataset, entry.data.event);
  const { title, summary, known } = entry.data;
  const [sources, kits] = [sourcesCited(dataset, cited), charts.map((id) => kitProps(dataset, id))];
  return {
    title,
    summary,
    known,
    facts: eventFacts(event),
    level: event.ordinal === null ? levelOfWords(overallGrade(event)) : null,
    unknown: event.unknown,
    sources,
    kits,
    date: dataset.release.date,
  };
}
