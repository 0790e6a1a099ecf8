import type { Version } from '../../dataset/changelog.ts';
import type { Format } from '../download.ts';
import { mediaTypes } from '../media-types.mjs';
import { type Cell, writeCsv } from './csv.ts';
import { type Column, namesOf, type Table } from './table.ts';

const columns: readonly Column[] = [
  { name: 'version', type: 'string', required: true, meaning: 'Version of the data set that changed it' },
  { name: 'date', type: 'date', required: true, meaning: 'Day of that version' },
  { name: 'level', type: 'string', required: true, meaning: 'How much the version differs from the one before', choices: ['major', 'minor', 'patch'] },
  { name: 'indicator', type: 'string', required: true, meaning: 'Id of the indicator at the time' },
  { name: 'area_code', type: 'string', required: true, meaning: 'Code of the area' },
  { name: 'period', type: 'string', required: true, meaning: 'Label of the period' },
  {
    name: 'part',
    type: 'string',
    required: true,
    meaning: 'Which part of the figure changed; row where the whole figure is gone',
    choices: ['value', 'numerator', 'denominator', 'status', 'symbol', 'row'],
  },
  { name: 'old', type: 'string', required: false, meaning: 'What stood there; empty when it was missing' },
  { name: 'new', type: 'string', required: false, meaning: 'What stands there now; empty when it is missing' },
];

/** Every figure that was changed or taken away by a version, one cell a row, newest version first. Figures that are new are counted in changes.json. */
function changeTable(versions: readonly Version[]): Table {
  return {
    name: 'changes',
    title: 'Every figure that a version changed or took away, one cell a row',
    columns,
    key: ['version', 'indicator', 'area_code', 'period', 'part'],
    references: [],
    rows: () => versions.flatMap(rowsOf),
  };
}

function rowsOf({ version, date, level, indicators }: Version): Cell[][] {
  return indicators.flatMap(({ indicator, changed, removed }) => [
    ...changed.map((cell): Cell[] => [version, date, level, indicator, cell.area, cell.period, cell.part, text(cell.old), text(cell.new)]),
    ...removed.map((row): Cell[] => [version, date, level, indicator, row.area, row.period, 'row', null, null]),
  ]);
}

function text(cell: string | number | null): string | null {
  return cell === null ? null : String(cell);
}

/** The file and what it says of itself. */
export function changesFile(versions: readonly Version[]): Format {
  const table = changeTable(versions);
  return {
    path: 'changes.csv',
    type: mediaTypes.csv,
    about: table.title,
    limit: 2_000_000,
    table,
    write: (dataset) => writeCsv(namesOf(table), table.rows(dataset)),
  };
}
