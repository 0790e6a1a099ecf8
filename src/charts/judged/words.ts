import { capital } from '../../words/capital.ts';
import { writeCardinal } from '../../words/cardinal.ts';
import { writeDate } from '../../words/date.ts';
import { gradeWords } from '../../words/grade.ts';
import { writeList } from '../../words/list.ts';
import { writeNumber } from '../../words/number.ts';
import type { ChartTable, KitWords } from '../chart.ts';
import { afterIn } from '../kit/checked-prose.ts';
import type { JudgedEpisode, JudgedRows } from './rows.ts';

export const judgedCaution =
  'It says how long a grade stood between two inspections, not how long a service was at fault: inspectors come back when they choose, and the kinds of inspection changed.';

/** A length as it is read: "3.2 years". */
export function writeYears(years: number): string {
  return `${writeNumber(years, 1)} years`;
}

/** How many left, and how fast; then who came back. */
export function judgedTakeaway({ episodes, councils, left, half, back, birmingham }: JudgedRows): string {
  const within = half === null ? '' : `; by our estimate half had left it within ${writeYears(half)}`;
  const own = birmingham === null ? '' : ` Birmingham took ${writeYears(birmingham)}.`;
  const again = back.length === 0 ? '' : ` ${capital(councilCount(back.length))} came back to it.`;
  return `Councils were newly judged inadequate ${episodes.length} times, in ${councils} councils. Of these times ${left} had ended with another grade${within}.${again}${own}`;
}

/** The drawing in words. */
export function judgedDescription({ episodes, half, back }: JudgedRows): string[] {
  return [
    `A line that steps down from all of the ${episodes.length} times to those still inadequate after so many years.`,
    ...(half === null ? [] : [`It passes one half after ${writeYears(half)}.`]),
    ...(back.length === 0 ? [] : [`Came back: ${writeList(back)}.`]),
  ];
}

/** What the marks mean. */
export function judgedFoot({ back, birmingham }: JudgedRows): string[] {
  return [
    'Each step down is a report with another grade (Kaplan and Meier’s estimate; councils not yet seen to leave count for as long as they were followed).',
    ...(birmingham === null ? [] : ['Birmingham: from its report of July 2010; it is not in the line, for its first grade held was inadequate.']),
    ...(back.length === 0 ? [] : [`Came back to it: ${writeList(back)}.`]),
  ];
}

/** A row for each time, in order of the reports. */
export function judgedTable({ episodes, councils, left, half, birmingham }: JudgedRows): ChartTable {
  const halfWords = half === null ? '' : `; by our estimate half of all were over within ${writeYears(half)}`;
  const own = birmingham === null ? '' : `. Birmingham, not among them: ${writeYears(birmingham)}`;
  return {
    caption: `Councils newly judged inadequate: ${episodes.length} times in ${councils} councils, of which ${left} had ended${halfWords}${own}`,
    columns: ['Council', 'Report', 'Grade before', 'Next other grade', 'Which', 'Years'],
    rows: episodes.map((episode) => ({ key: `${episode.area}-${episode.published}`, cells: cellsOf(episode) })),
  };
}

/** Sentences to copy. */
export function judgedKit({ episodes, councils, left, half, back }: JudgedRows): KitWords {
  const count = (part: string, value: string) => afterIn(value, { part });
  return {
    sentences: [
      {
        text: `Since 2012 councils were newly judged inadequate ${count('episodes', String(episodes.length))} times, in ${count('councils', String(councils))} councils.`,
        caveat: 'It counts overall grades. A council judged inadequate twice running is counted once.',
      },
      ...(half === null
        ? []
        : [
            {
              text: `Of these times ${count('left', String(left))} had ended with another grade. By our estimate half of all were over within ${count('half-life', writeYears(half))}.`,
              caveat: judgedCaution,
            },
          ]),
      ...(back.length === 0
        ? []
        : [
            {
              text: `Councils that came back to inadequate: ${count('back', String(back.length))}, ${writeList(back)}.`,
              caveat: 'One council came back under another kind of inspection than it left under.',
            },
          ]),
    ],
    questions: [
      'How long between the two reports, and who chose the day?',
      'Which leaders were there at both?',
      'What did inspectors say at their visits in between?',
    ],
  };
}

function cellsOf({ name, published, before, left, leftGrade, years, again }: JudgedEpisode): string[] {
  return [
    again ? `${name} (came back)` : name,
    writeDate(published),
    before === null ? 'None held' : gradeWords[before],
    left === null ? 'None held' : writeDate(left),
    leftGrade === null ? '–' : gradeWords[leftGrade],
    left === null ? `over ${writeNumber(years, 1)}` : writeNumber(years, 1),
  ];
}

function councilCount(count: number): string {
  return `${writeCardinal(count)} council${count === 1 ? '' : 's'}`;
}
