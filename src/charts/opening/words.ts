import { levels } from '../../dataset/grade.ts';
import { writeDate } from '../../words/date.ts';
import { gradeWords } from '../../words/grade.ts';
import { writeList } from '../../words/list.ts';
import { writeValue } from '../../words/number.ts';
import { shortPeriod } from '../../words/period.ts';
import { latestRow } from '../trend/change.ts';
import type { OpeningRows } from './rows.ts';

const times = ['never', 'once', 'twice', 'three times', 'four times'];

/** The headline that the rows bear out: how often inspectors raised the grade, and which way the counted figure last clearly went. */
export function openingHeadline({ grades, turn }: OpeningRows): string {
  const place = grades.map(({ level }) => levels.indexOf(level));
  const raised = place.filter((own, index) => index > 0 && own < (place[index - 1] ?? own)).length;
  const then = turn === null ? 'did not clearly turn' : turn.after.difference < 0 ? 'fell back' : 'rose again';
  return `Inspectors raised the grade ${times[raised] ?? `${raised} times`}. One thing you can count ${then}.`;
}

/** The picture in words, for those who cannot see it; its figures stand in the text under it. */
export function openingLabel({ grades, trend, turn }: OpeningRows): string {
  const runs = grades.filter(({ level }, index) => level !== grades[index - 1]?.level);
  const said = runs.map(({ date, level }) => `${gradeWords[level].toLowerCase()} from ${writeDate(date.slice(0, 4))}`);
  const figure = (row: OpeningRows['trend']['rows'][number] | undefined | null) =>
    row?.birmingham?.value == null ? [] : [`${writeValue(trend.indicator, row.birmingham.value)} in ${shortPeriod(row.period)}`];
  const line = [turn?.from ?? trend.rows[0], turn?.at, latestRow(trend)].flatMap(figure);
  return `Grades: ${writeList(said)}. Under them a line: reviews on time, ${writeList(line)}.`;
}
