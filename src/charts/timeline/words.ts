import type { Event } from '../../dataset/schema.ts';
import { capital } from '../../words/capital.ts';
import { writeCardinal } from '../../words/cardinal.ts';
import { writeDate } from '../../words/date.ts';
import { writeList } from '../../words/list.ts';
import type { KitWords } from '../chart.ts';
import { kindWords, precisionOf, type TimelineRow } from './rows.ts';

const several: Record<Event['kind'], string> = {
  inspection: 'inspections and assessments',
  'monitoring-visit': 'monitoring visits',
  intervention: 'government steps',
  structure: 'changes of structure',
  other: 'other events',
};

/** The kinds of event, in the order in which they are drawn and counted. */
export const eventKinds = ['inspection', 'monitoring-visit', 'intervention', 'structure', 'other'] as const;

/** What a row of the drawing is called: "Inspections and assessments". */
export function laneName(kind: Event['kind']): string {
  return capital(several[kind]);
}

/** The takeaway of the timeline: how many events of which kind, and how precisely their dates are known. */
export function timelineTakeaway(rows: readonly TimelineRow[]): string {
  return `${writeCounted(rows)} ${writeKnown(rows)}`;
}

function writeCounted(rows: readonly TimelineRow[]): string {
  const kinds = eventKinds.flatMap((kind) => {
    const count = rows.filter((row) => row.event.kind === kind).length;
    if (count === 0) return [];
    return [`${writeCardinal(count)} ${count === 1 ? kindWords[kind].toLowerCase().replace(/^other$/, 'other event') : several[kind]}`];
  });
  return `${rows.length} events from ${year(rows[0])} to ${year(rows.at(-1))}: ${writeList(kinds)}.`;
}

/** The timeline in words, for whoever does not see the drawing: the events of each kind, by date. */
export function timelineDescription(rows: readonly TimelineRow[]): string[] {
  const lanes = eventKinds.flatMap((kind) => {
    const own = rows.filter((row) => row.event.kind === kind);
    return own.length === 0 ? [] : [`${laneName(kind)}: ${own.map(({ when }) => when).join('; ')}.`];
  });
  return ['A row of dots for each kind of event along the years.', ...lanes];
}

/** "The date is known of 15 to the day and of 22 to the month." */
export function writeKnown(rows: readonly TimelineRow[]): string {
  const count = (precision: Event['precision']) => rows.filter((row) => precisionOf(row) === precision).length;
  const parts = (['day', 'month', 'year'] as const).flatMap((precision) => (count(precision) === 0 ? [] : [`of ${count(precision)} to the ${precision}`]));
  return `The date is known ${writeList(parts)}.`;
}

function year(row: TimelineRow | undefined): string {
  return row?.date.slice(0, 4) ?? '';
}

/** What the timeline says for others to use. */
export function timelineKit(rows: readonly TimelineRow[]): KitWords {
  const order = 'What came before something did not therefore cause it.';
  return {
    sentences: [
      { text: writeCounted(rows), caveat: order },
      { text: writeKnown(rows), caveat: 'Some events are known only through press and council.' },
      { text: visitsBetween(rows), caveat: 'A visit looks at some of the work, and gives no grade.' },
    ],
    questions: [
      'Which of these steps were yours, and which were asked of you?',
      'What was promised after each inspection, and what became of it?',
      'Which papers of that time can be published now?',
    ],
  };
}

function visitsBetween(rows: readonly TimelineRow[]): string {
  const visits = rows.filter(({ event }) => event.kind === 'monitoring-visit');
  const [first, last] = [visits[0], visits.at(-1)].map((row) => writeDate(row?.date.slice(0, 7) ?? ''));
  return `Inspectors came on ${writeCardinal(visits.length)} monitoring visits that are on record, from ${first} to ${last}.`;
}
