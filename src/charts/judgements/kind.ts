import { levels } from '../../dataset/grade.ts';
import { source, UnknownName } from '../../dataset/query.ts';
import { writeDate } from '../../words/date.ts';
import { gradeWords } from '../../words/grade.ts';
import type { ChartTable } from '../chart.ts';
import { kind } from '../kind.ts';
import { judgementsDrawing, judgementsFoot } from './drawing.ts';
import { type JudgementRow, judgementRows } from './rows.ts';
import { judgementsDescription, judgementsKit, judgementsTakeaway } from './words.ts';

/** Birmingham's grades, and every council's on the day of each. */
export const judgements = kind<readonly JudgementRow[]>({
  name: 'judgements',
  form: 'Chart of grades',
  of: {
    id: 'judgements',
    has: (dataset) => judgementRows(dataset).length > 0,
    home: 'timeline/',
    drawnFrom: 'judgements',
    source: 'Ofsted, local authority children’s services inspection outcomes',
    licence: (dataset) => (dataset.judgements[0] === undefined ? null : source(dataset, dataset.judgements[0].source).licence),
    kit: judgementsKit,
  },
  options: ['from', 'to'],
  takesCouncil: false,
  rules: [
    ['.bar.others', 'stroke:var(--edge);stroke-width:1'],
    ['.grade', 'fill:var(--ink);stroke:none'],
    ['.grade.birmingham', 'fill:var(--birmingham)'],
  ],
  rows: (dataset, _, { from = '', to = '9999' }) => {
    const rows = judgementRows(dataset).filter(({ date }) => date.slice(0, 4) >= from && date.slice(0, 4) <= to);
    if (rows.length === 0) throw new UnknownName(`no grade from ${from} to ${to}: expected years with a report on Birmingham`);
    return rows;
  },
  says: (rows) => ({
    title: 'Ofsted’s grades for Birmingham, and for every council',
    takeaway: judgementsTakeaway(rows),
    description: judgementsDescription(rows),
    foot: judgementsFoot(rows),
    caution: 'A grade is a judgement of a service in the weeks of an inspection. It says nothing of any one child, and it cannot be read off a statistic.',
    notes: judgementsNotes,
    table: judgementsTable(rows),
  }),
  draw: judgementsDrawing,
});

const judgementsNotes = [
  'Counted is the grade for overall effectiveness, or for safeguarding from 2009 to 2012, when there was no overall grade. Inspections of services for children in care alone are left out.',
  'A council counts by its latest grade. An inspection counts from the day it began, as in Ofsted’s own statistics; before 2018 only the day of the report is published, so it counts from that.',
  'The first round of these inspections had just begun in July 2010, so few councils had a grade then.',
  'Until 2013 the third of four grades was adequate. Since then it is requires improvement, which is stricter: the two are drawn in one row but are not the same.',
];

function judgementsTable(rows: readonly JudgementRow[]): ChartTable {
  return {
    caption: 'Councils by their latest grade, on the day of each report on Birmingham and at the last count',
    columns: [
      'Day',
      'Birmingham',
      'Inspection',
      ...levels.map((level) => (level === 'requires-improvement' ? 'Requires improvement or adequate' : gradeWords[level])),
      'Of these adequate',
      'Councils with a grade',
    ],
    rows: rows.map(({ date, judgement, grade, counts, adequate, councils }) => ({
      key: date,
      cells: [
        writeDate(date),
        gradeWords[grade],
        judgement?.framework ?? 'No new report',
        ...levels.map((level) => `${counts[level]}`),
        `${adequate}`,
        `${councils}`,
      ],
    })),
  };
}
