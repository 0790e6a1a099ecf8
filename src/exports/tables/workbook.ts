import { unzipSync } from 'fflate';
import writeWorkbook, { type Sheet, type Cell as SheetCell } from 'write-excel-file/node';
import type { Dataset } from '../../dataset/query.ts';
import { statuses, themes } from '../../dataset/schema.ts';
import { site } from '../../site.ts';
import { writeDate } from '../../words/date.ts';
import { writeStatus } from '../../words/status.ts';
import { themeWords } from '../../words/theme.ts';
import { zip } from '../archive.ts';
import type { Format } from '../download.ts';
import { mediaTypes } from '../media-types.mjs';
import { aftermathTable } from './aftermath-csv.ts';
import { areaTable } from './areas-csv.ts';
import { claimTable } from './claims-csv.ts';
import { codebookTable } from './codebook-csv.ts';
import type { Cell } from './csv.ts';
import { episodeTable } from './episodes-csv.ts';
import { eventTable } from './events-csv.ts';
import { judgementTable } from './judgements-csv.ts';
import { neighbourTable } from './neighbours-csv.ts';
import { observationRows, observationTable, sortedIndicators } from './observation-table.ts';
import { namesOf, type Table } from './table.ts';
import { defaultStyle, filters, properties } from './workbook-parts.ts';

/** Widths in characters, where a column is wider or narrower than most. */
const widths: Record<string, number> = {
  indicator: 30,
  title: 40,
  question: 60,
  definition: 60,
  caution: 60,
  area_name: 28,
  period: 9,
  symbol: 8,
  status: 16,
  flag: 20,
  note: 40,
};

/**
 * The data set as an Excel workbook: what it is, the codebook, one sheet a theme with the columns of observations.csv, and the other tables: whoever works in a spreadsheet needs no CSV.
 * Heads stay in sight and filter their columns, numbers are numbers, and a missing value is an empty cell. The library writes the time into the file; packed anew it is the same at every build.
 */
export async function workbook(dataset: Dataset): Promise<Uint8Array> {
  const sheets = [readme(dataset), tableSheet('Codebook', codebookTable, codebookTable.rows(dataset)), ...themeSheets(dataset), ...otherSheets(dataset)];
  const features = [filters(sheets), defaultStyle, properties(dataset.release)];
  const written = unzipSync(new Uint8Array(await writeWorkbook(sheets, { features }).toBuffer()));
  return zip(Object.entries(written).map(([path, body]) => ({ path, body })));
}

function readme({ release }: Dataset): Sheet<never> {
  const lines: [string, string][] = [
    ['Version', release.version],
    ['Date', writeDate(release.date)],
    ['Licence', `${site.licences.data.name}, ${site.licences.data.url}`],
    [
      'Sheets',
      'Codebook says what each indicator counts. Six sheets hold the figures, one a row, by theme; then come areas, judgements, neighbours, events and claims; last, what came after each grade and the reports it begins with, worked out by us (Aftermath and Episodes).',
    ],
    ['Missing values', 'A missing value is an empty cell with a status that says why. It is never zero.'],
    ...observationTable.columns.map(({ name, meaning }): [string, string] => [`Column ${name}`, meaning]),
    ...statuses.map((status): [string, string] => [`Status ${status}`, `The figure is ${writeStatus(status)}`]),
  ];
  const data = [[head(`${site.name}: the data set`)], ...lines.map(([name, text]) => [name, { value: text, wrap: true }])];
  return { sheet: 'Read me', data, columns: [{ width: 26 }, { width: 100 }] };
}

function themeSheets(dataset: Dataset): Sheet<never>[] {
  return themes.map((theme) => {
    const indicators = sortedIndicators(dataset).filter((indicator) => indicator.theme === theme);
    return tableSheet(
      themeWords[theme].title,
      observationTable,
      indicators.flatMap(({ id }) => observationRows(dataset, id)),
    );
  });
}

function otherSheets(dataset: Dataset): Sheet<never>[] {
  const tables = {
    Areas: areaTable,
    Judgements: judgementTable,
    Neighbours: neighbourTable,
    Events: eventTable,
    Claims: claimTable,
    Aftermath: aftermathTable,
    Episodes: episodeTable,
  };
  return Object.entries(tables).map(([name, table]) => tableSheet(name, table, table.rows(dataset)));
}

function tableSheet(sheet: string, table: Table, rows: Cell[][]): Sheet<never> {
  const columns = namesOf(table).map((name) => ({ width: widths[name] ?? 14 }));
  return { sheet, data: [namesOf(table).map(head), ...rows], columns, stickyRowsCount: 1 };
}

function head(value: string): SheetCell {
  return { value, fontWeight: 'bold' };
}

/** The file and what it says of itself. */
export const workbookFile: Format = {
  path: 'after-inadequate.xlsx',
  type: mediaTypes.xlsx,
  about: 'A workbook: a page to read first, the codebook, a sheet of figures for each theme, and the other tables',
  limit: 5_000_000,
  packed: false,
  kept: true,
  write: workbook,
};
