import type { Dataset } from '../../dataset/query.ts';
import type { Event } from '../../dataset/schema.ts';
import { overallGrade } from './event-facts.ts';

export interface ArcStep {
  year: string;
  grade: string;
  /** Shape that stands for the grade, so that it never hangs on colour alone. */
  shape: 'inadequate' | 'requires-improvement' | 'good';
  visitsAfter: number;
}

/** The full inspections in order, each with its grade and the number of monitoring visits before the next one. */
export function arcOf(dataset: Dataset, inspections: readonly string[]): ArcStep[] {
  const steps = inspections.map((id) => dataset.events.find((event) => event.id === id)).filter((event): event is Event => event !== undefined);
  return steps.map((event, index) => {
    const grade = overallGrade(event);
    const until = steps[index + 1]?.start ?? '9999';
    const visits = dataset.events.filter((other) => other.ordinal !== null && within(other, event.published ?? '', until));
    return { year: yearOf(event), grade, shape: shapeOf(grade), visitsAfter: visits.length };
  });
}

function within(event: Event, from: string, until: string): boolean {
  return event.start !== null && event.start >= from && event.start < until;
}

function yearOf(event: Event): string {
  return (event.start ?? event.published ?? '').slice(0, 4);
}

function shapeOf(grade: string): ArcStep['shape'] {
  if (/^inadequate/i.test(grade)) return 'inadequate';
  return /^requires/i.test(grade) ? 'requires-improvement' : 'good';
}
