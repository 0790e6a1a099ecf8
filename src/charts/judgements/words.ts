import { type Grade, type Level, levelOf, levels } from '../../dataset/grade.ts';
import { capital } from '../../words/capital.ts';
import { writeDate } from '../../words/date.ts';
import { gradeWords } from '../../words/grade.ts';
import { writeList } from '../../words/list.ts';
import type { KitWords } from '../chart.ts';
import type { JudgementRow } from './rows.ts';

/** How a grade is said of one council, before the dates. */
const judged: Record<Grade, string> = {
  outstanding: 'outstanding',
  good: 'good',
  'requires-improvement': 'as requiring improvement',
  adequate: 'adequate',
  inadequate: 'inadequate',
  'not-judged': 'not at all',
};

/** How it is said of several. */
const were: Record<Level, string> = {
  outstanding: 'outstanding',
  good: 'good',
  'requires-improvement': 'requiring improvement',
  inadequate: 'inadequate',
};

/** The takeaway of the grades: how Birmingham was judged and when, and how many councils have each grade now. */
export function judgementsTakeaway(rows: readonly JudgementRow[]): string {
  return sentences(rows).join(' ');
}

function sentences(rows: readonly JudgementRow[]): string[] {
  const now = rows.at(-1);
  return now === undefined ? ['No grade has been published.'] : [`Ofsted judged Birmingham ${writeList(spells(rows))}.`, shares(now)];
}

/** The grades in words, for whoever does not see the drawing. Every number stands in the table too. */
export function judgementsDescription(rows: readonly JudgementRow[]): string[] {
  const columns = rows.map((row) => {
    const standing = row.judgement === null ? 'still ' : '';
    return `${capital(writeDate(row.date))}: Birmingham ${standing}${gradeWords[row.grade].toLowerCase()}; ${counted(row)}.`;
  });
  return ['A column for each report on Birmingham, with a bar for each grade as high as the share of councils that had it.', ...columns];
}

/** "inadequate in July 2010 and October 2012", one for each run of the same grade. */
function spells(rows: readonly JudgementRow[]): string[] {
  const runs: { grade: Grade; dates: string[] }[] = [];
  for (const { judgement, grade, date } of rows) {
    if (judgement === null) continue;
    if (runs.at(-1)?.grade !== grade) runs.push({ grade, dates: [] });
    runs.at(-1)?.dates.push(writeDate(date.slice(0, 7)));
  }
  return runs.map(({ grade, dates }) => `${judged[grade]} in ${writeList(dates)}`);
}

/** "of 153 councils 36 outstanding, 67 good, 31 requiring improvement and 19 inadequate" */
function counted({ counts, adequate, councils }: JudgementRow, verb = ''): string {
  const third = adequate === 0 ? 'requiring improvement' : adequate === counts['requires-improvement'] ? 'adequate' : 'requiring improvement or adequate';
  const words = levels.map((level, index) => `${counts[level]} ${index === 0 ? verb : ''}${level === 'requires-improvement' ? third : were[level]}`);
  return `of ${councils} councils ${writeList(words)}`;
}

function shares(row: JudgementRow): string {
  return `By their latest grade on ${writeDate(row.date)}, ${counted(row, 'were ')}.`;
}

/** What the grades say for others to use. */
export function judgementsKit(rows: readonly JudgementRow[]): KitWords {
  const [said = '', counted = ''] = sentences(rows);
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
