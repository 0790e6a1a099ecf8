import { levelOf } from '../../dataset/grade.ts';
import type { Dataset } from '../../dataset/query.ts';
import { writeCardinal } from '../../words/cardinal.ts';
import { writeDate } from '../../words/date.ts';
import { gradeWords } from '../../words/grade.ts';
import { concernRows } from '../concerns/rows.ts';
import { concernsTakeaway, mostRaised } from '../concerns/words.ts';
import { type JudgementRow, judgementRows } from '../judgements/rows.ts';
import { judgementsTakeaway } from '../judgements/words.ts';
import { type TimelineRow, timelineRows } from '../timeline/rows.ts';
import { timelineTakeaway } from '../timeline/words.ts';
import { sentencesOf } from './sentences.ts';
import type { KitSentence } from './sentences-of-trend.ts';

/** What a chart of the record says for others to use: its sentences and the questions it leads to. */
export interface RecordWords {
  sentences: KitSentence[];
  questions: string[];
}

/** The words of the charts that draw no indicator, by kind of chart. */
export const recordWords: Record<string, (dataset: Dataset) => RecordWords> = { judgements, timeline, concerns };

function judgements(dataset: Dataset): RecordWords {
  const rows = judgementRows(dataset);
  const [said = '', counted = ''] = sentencesOf(judgementsTakeaway(rows));
  const last = rows.filter((row) => row.judgement !== null).at(-1);
  return {
    sentences: [
      { text: said, caveat: 'A grade is of a service in the weeks of an inspection; it says nothing of any one child.' },
      { text: counted, caveat: 'Each council counts by its latest grade, which may be years old.' },
      ...(last === undefined
        ? []
        : [{ text: sharedGrade(last), caveat: 'Inspections changed over the years, so grades of different times are not quite the same.' }]),
    ],
    questions: [
      'What has changed since the last full inspection, and who outside the council has checked it?',
      'Which parts of the last report have you not yet put right?',
      'What would you expect inspectors to find if they came tomorrow?',
    ],
  };
}

/** "In April 2023, when Birmingham was judged good, 65 of 151 councils had that grade or its like." */
function sharedGrade({ date, grade, counts, councils }: JudgementRow): string {
  const level = levelOf(grade);
  return `On ${writeDate(date)}, when the report on Birmingham gave it ${gradeWords[grade].toLowerCase()}, ${level === null ? 0 : counts[level]} of ${councils} councils stood at that grade.`;
}

function timeline(dataset: Dataset): RecordWords {
  const rows = timelineRows(dataset);
  const [counted = '', known = ''] = sentencesOf(timelineTakeaway(rows));
  const order = 'What came before something did not therefore cause it.';
  return {
    sentences: [
      { text: counted, caveat: order },
      { text: known, caveat: 'Some events are known only through press and council.' },
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

function concerns(dataset: Dataset): RecordWords {
  const rows = concernRows(dataset);
  const last = rows.documents.at(-1)?.label ?? '';
  const silent = rows.rows.filter((row) => row.verdicts.at(-1) === 'not-mentioned').length;
  return {
    sentences: [
      { text: concernsTakeaway(rows), caveat: 'The verdicts are our reading; each is tied to its paragraph.' },
      { text: mostRaised(rows), caveat: 'Each visit looked at something else, so being named often is not the same as being worst.' },
      {
        text: `Of ${writeCardinal(rows.rows.length)} concerns that we follow, the report of ${last} does not mention ${writeCardinal(silent)}.`,
        caveat: 'Not mentioned does not mean no problem.',
      },
    ],
    questions: [
      'Which of these concerns do you hold to be settled, and how can that be checked?',
      'Which of them came back after they had been called better, and what was learnt?',
      'What do you count yourselves where no statistic is published?',
    ],
  };
}
