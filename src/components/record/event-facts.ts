import type { Event } from '../../dataset/schema.ts';
import { writeDate, writeDates } from '../../words/date.ts';
import { writeList } from '../../words/list.ts';

export interface Fact {
  label: string;
  text: string;
}

/** What a facts box says of an inspection or visit: dates, who came, what they looked at, the grades. What is not known is said. */
export function eventFacts(event: Event): Fact[] {
  return [
    { label: event.kind === 'monitoring-visit' ? 'Visited' : 'Inspected', text: event.start === null ? 'Day not found' : writeDates(event.start, event.end) },
    { label: 'Published', text: event.published === null ? 'Not found' : writeDate(event.published) },
    { label: 'Looked at', text: event.focus ?? 'Not stated' },
    { label: 'Inspectors', text: event.inspectors.length === 0 ? 'Not named in what we hold' : writeList(event.inspectors) },
    ...gradeFacts(event),
  ];
}

/** The grade that an event is remembered by, in the words used at the time. */
export function overallGrade({ kind, grades }: Event): string {
  if (kind === 'monitoring-visit') return 'None: visits give no grade';
  return grades.Overall ?? Object.values(grades)[0] ?? 'None given';
}

function gradeFacts(event: Event): Fact[] {
  const grades = Object.entries(event.grades);
  if (grades.length === 0) return [{ label: 'Grade', text: overallGrade(event) }];
  return grades.map(([aspect, grade]) => ({ label: `Grade: ${aspect.toLowerCase()}`, text: grade }));
}
