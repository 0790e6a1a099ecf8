import { type Grade, type Level, levels } from '../../dataset/grade.ts';
import { capital } from '../../words/capital.ts';
import { writeDate } from '../../words/date.ts';
import { gradeWords } from '../../words/grade.ts';
import { writeList } from '../../words/list.ts';
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
  const now = rows.at(-1);
  return now === undefined ? 'No grade has been published.' : `Ofsted judged Birmingham ${writeList(spells(rows))}. ${shares(now)}`;
}

/** The grades in words, for whoever does not see the drawing. Every number stands in the table too. */
export function judgementsDescription(rows: readonly JudgementRow[]): string {
  const columns = rows.map((row) => {
    const standing = row.judgement === null ? 'still ' : '';
    return `${capital(writeDate(row.date))}: Birmingham ${standing}${gradeWords[row.grade].toLowerCase()}; ${counted(row)}.`;
  });
  return `A column for each report on Birmingham, with a bar for each grade as high as the share of councils that had it. ${columns.join(' ')}`;
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
