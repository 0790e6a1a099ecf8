import { type Level, levelOf } from '../../dataset/grade.ts';
import { type Dataset, event as eventOf } from '../../dataset/query.ts';
import { writeDates } from '../../words/date.ts';
import { overallGrade } from './event-facts.ts';

/** A visit or an inspection with an explainer. */
export interface Explained {
  id: string;
  data: { event: string; title: string; summary: string };
}

/** What a card says of an inspection or a visit. */
export interface EventCard {
  when: string;
  /** The grade in the words of the time; of a visit, which visit it was. */
  grade: string;
  /** Level of the grade; null for a visit, which gives none. */
  level: Level | null;
  title: string;
  summary: string;
  /** Path of its explainer; null while none is written. */
  path: string | null;
}

/** The card of an inspection or a visit. Throws UnknownName for an unknown event. */
export function eventCard(dataset: Dataset, { data }: Explained, path: string | null): EventCard {
  const event = eventOf(dataset, data.event);
  const grade = overallGrade(event);
  const when = event.start === null ? 'Day not found' : writeDates(event.start, event.end);
  const visit = event.ordinal !== null;
  return { when, grade: visit ? `Visit ${event.ordinal}` : grade, level: visit ? null : levelOfWords(grade), title: data.title, summary: data.summary, path };
}

/** The level that a grade in the words of its time stands for; null where none was given. */
export function levelOfWords(grade: string): Level | null {
  const word = grade.toLowerCase();
  if (word.startsWith('inadequate')) return 'inadequate';
  if (word.startsWith('requires improvement')) return 'requires-improvement';
  return word.startsWith('adequate') ? levelOf('adequate') : word.startsWith('good') ? 'good' : word.startsWith('outstanding') ? 'outstanding' : null;
}
