import { files } from '../../files.ts';
import { type Reading, readFigure } from '../../formats/symbols.ts';
import type { Measure } from '../../lait.ts';
import { type Count, derive, observe, roundTo } from '../../observation.ts';
import { oneEach } from '../../placed-row.ts';
import { between, type Mapping, type Series, together } from '../../series.ts';
import { toolFigure } from '../../tool-series.ts';

type Cell = (column: string) => Reading;

/**
 * Social workers at 30 September. The figures of 2016 are of an older collection, in the interactive tool only and without counts;
 * from 2017 they are in the workforce file.
 */
export const workforce: readonly Mapping[] = [
  {
    id: 'agency-rate',
    read: since2016(
      'Work_Force_Agecy_Rate',
      'agency_rate_fte',
      (cell) => cell('agency_fte'),
      (cell) => added(cell('inpost_fte'), cell('agency_fte')),
    ),
  },
  {
    id: 'vacancy-rate',
    read: since2016(
      'Work_Force_Vac_Rate',
      'vacancy_rate_fte',
      (cell) => cell('vacancy_fte'),
      (cell) => added(cell('inpost_fte'), cell('vacancy_fte')),
    ),
  },
  {
    id: 'turnover-rate',
    read: since2016(
      'Work_Force_TO_Rate',
      'turnover_rate_fte',
      (cell) => cell('leavers_fte'),
      (cell) => cell('inpost_fte'),
    ),
  },
  {
    id: 'caseload',
    read: since2016(
      'Work_Force_AvgNumCase_SW',
      'caseload_fte',
      (cell) => cell('cases'),
      (cell) => cell('case_holders_fte'),
    ),
  },
  { id: 'sickness-absence', read: since2016('Work_Force_SWAbsence', 'absence_rate_fte', (cell) => cell('working_days_lost_fte'), workingDays) },
];

function since2016(measure: Measure, column: string, numerator: (cell: Cell) => Count, denominator: (cell: Cell, period: string) => Count): Series {
  const fromFile: Series = (library) =>
    oneEach(library.rows('workforce')).map(({ area, period, row }) => {
      const cell: Cell = (name) => readFigure(row, name, files.workforce.symbols);
      return observe(area, period, cell(column), numerator(cell), denominator(cell, period));
    });
  return together(between(toolFigure(measure, 1), 2016, 2016), fromFile);
}

function added(one: Reading, other: Reading): Reading {
  return derive([one, other], (first, second) => roundTo(first + second, 1));
}

/**
 * Days the staff in post could have worked. The file does not give them; 253 days a year make the published percentage for every council,
 * and 254 in the two years to September that hold a 29 February.
 */
function workingDays(cell: Cell, period: string): Reading {
  const days = Number(period) % 4 === 0 ? 254 : 253;
  return derive([cell('inpost_fte')], (staff) => roundTo(staff * days, 1));
}
