import { type Dataset, event as eventOf } from '../../dataset/query.ts';
import { inspections } from '../../site.ts';
import { writeDates } from '../../words/date.ts';
import { overallGrade } from './event-facts.ts';

interface Explainer {
  id: string;
  data: { event: string; title: string; summary: string };
}

export interface InspectionEntry {
  when: string;
  grade: string;
  title: string;
  summary: string;
  /** Path of its explainer, or null while none is written. */
  path: string | null;
}

/** The full inspections in order, with the words of their explainers where there are any. */
export function inspectionList(dataset: Dataset, explainers: readonly Explainer[]): InspectionEntry[] {
  return inspections.map(({ year, event: id }) => {
    const event = eventOf(dataset, id);
    const explainer = explainers.find((entry) => entry.data.event === id);
    const { title, summary } = explainer?.data ?? event;
    const when = event.start === null ? year : writeDates(event.start, event.end);
    return { when, grade: overallGrade(event), title, summary, path: explainer ? `inspections/${year}/` : null };
  });
}
