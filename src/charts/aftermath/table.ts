import type { Summary } from '../../statistics/aftermath/student.ts';
import type { ChartTable } from '../chart.ts';
import type { AftermathRows } from './rows.ts';
import { quoted, writeInterval, writeSigned, yearName } from './words.ts';

/** A row for each year and for each change: the mean after inadequate with its interval and number, then the other grades. */
export function aftermathTable({ indicator, subject, others }: AftermathRows): ChartTable {
  const cell = (found: Summary | null | undefined) => (found ? writeSigned(indicator, found.mean) : '–');
  const row = (key: string, name: string, found: Summary | null, beside: (Summary | null | undefined)[]) => ({
    key,
    cells: [name, cell(found), found === null ? '–' : writeInterval(indicator, found), found === null ? '–' : String(found.n), ...beside.map(cell)],
  });
  return {
    caption: `${indicator.title}, ${indicator.unit.name}: above or below the middle council, before and after the report`,
    columns: [
      'Year to the report',
      'After “inadequate”',
      '95% interval',
      'Reports',
      ...others.map(({ grade, panel }) => `After ${quoted(grade)} (${panel.length})`),
    ],
    rows: [
      ...subject.means.map((mean) =>
        row(
          String(mean.year),
          yearName(mean.year),
          mean,
          others.map(({ means, panel }) => means.find(({ year, n }) => year === mean.year && n === panel.length)),
        ),
      ),
      row(
        'change-to-1',
        'Change, 1 before to 1 after',
        subject.changeTo1,
        others.map(({ changeTo1 }) => changeTo1),
      ),
      row(
        'change-to-3',
        'Change, 1 before to 3 after',
        subject.changeTo3,
        others.map(({ changeTo3 }) => changeTo3),
      ),
    ],
  };
}
