import type { Version } from '../../dataset/changelog.ts';
import type { Format } from '../download.ts';
import type { Cell } from './csv.ts';
import { csvFile } from './csv-file.ts';
import { type Table, tableOf } from './table.ts';

/** A part of a figure that a version changed, or a figure that it took away. */
interface Change extends Pick<Version, 'version' | 'date' | 'level'> {
  indicator: string;
  area: string;
  period: string;
  part: string;
  old: Cell;
  new: Cell;
}

/** Every figure that was changed or taken away by a version, one cell a row, newest version first. Figures that are new are counted in changes.json. */
function changeTable(versions: readonly Version[]): Table {
  return tableOf<Change>(
    {
      name: 'changes',
      title: 'Every figure that a version changed or took away, one cell a row',
      key: ['version', 'indicator', 'area_code', 'period', 'part'],
      references: [],
    },
    () => versions.flatMap(changesOf),
    {
      version: { meaning: 'Version of the data set that changed it', cell: ({ version }) => version },
      date: { meaning: 'Day of that version', type: 'date', cell: ({ date }) => date },
      level: {
        meaning: 'How much the version differs from the one before',
        choices: ['major', 'minor', 'patch'],
        cell: ({ level }) => level,
      },
      indicator: { meaning: 'Id of the indicator at the time', cell: ({ indicator }) => indicator },
      area_code: { meaning: 'Code of the area', cell: ({ area }) => area },
      period: { meaning: 'Label of the period', cell: ({ period }) => period },
      part: {
        meaning: 'Which part of the figure changed; row where the whole figure is gone',
        choices: ['value', 'numerator', 'denominator', 'status', 'symbol', 'row'],
        cell: ({ part }) => part,
      },
      old: { meaning: 'What stood there; empty when it was missing', required: false, cell: ({ old }) => text(old) },
      new: { meaning: 'What stands there now; empty when it is missing', required: false, cell: (change) => text(change.new) },
    },
  );
}

function changesOf({ version, date, level, indicators }: Version): Change[] {
  return indicators.flatMap(({ indicator, changed, removed }) => [
    ...changed.map((cell) => ({ version, date, level, indicator, ...cell })),
    ...removed.map((row) => ({ version, date, level, indicator, ...row, part: 'row', old: null, new: null })),
  ]);
}

function text(cell: Cell): string | null {
  return cell === null ? null : String(cell);
}

/** The file and what it says of itself. */
export function changesFile(versions: readonly Version[]): Format {
  return csvFile(changeTable(versions), 2_000_000);
}
