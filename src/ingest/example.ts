import { type FileName, files } from './files.ts';
import { readCsv } from './formats/csv.ts';
import type { Sheet } from './formats/sheet.ts';
import { tableOf } from './formats/table.ts';
import { type Library, libraryOf } from './library.ts';

/** How the tests of this room name an area at the head of a row of the statistics platform. */
const heads: Readonly<Record<string, string>> = {
  england: 'National,E92000001,England,,,,,',
  westMidlands: 'Regional,E92000001,England,E12000005,West Midlands,,,',
  birmingham: 'Local authority,E92000001,England,E12000005,West Midlands,330,E08000025,Birmingham',
  leeds: 'Local authority,E92000001,England,E12000003,Yorkshire and The Humber,383,E08000035,Leeds',
  dorsetUntil2019: 'Local authority,E92000001,England,E12000009,South West,835,E10000009,Dorset',
  dorset: 'Local authority,E92000001,England,E12000009,South West,838,E06000059,Dorset',
};

const columns = 'time_period,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name';

/** Text of a file of the statistics platform: more columns, then rows such as "2018 birmingham 1682,404,24". */
export function releaseText(more: string, rows: readonly string[]): string {
  const lines = rows.map((row) => {
    const [year = '', area = '', cells = ''] = row.split(' ');
    return `${year},${heads[area] ?? area},${cells}`;
  });
  return `${[`${columns},${more}`, ...lines].join('\n')}\n`;
}

/** A table of the interactive tool with rows such as "RevCP 2025 330 73.7"; spaces inside a word are written "~". */
export function toolTable(rows: readonly string[]): ReturnType<typeof tableOf> {
  const body = rows.map((row, position) => {
    const [measure = '', year = '', number = '', value = ''] = row.split(' ');
    return { place: `row ${position + 1}`, cells: [measure.replaceAll('~', ' '), year.replaceAll('~', ' '), number, value] };
  });
  return tableOf(files.tool.path, files.tool.columns, body, files.tool.columns);
}

/** Regions and the councils named above, as the file says from which they are found. */
const areas = [
  ['E12000001', 'North East'],
  ['E12000002', 'North West'],
  ['E12000003', 'Yorkshire and The Humber'],
  ['E12000004', 'East Midlands'],
  ['E12000005', 'West Midlands'],
  ['E12000006', 'East of England'],
  ['E12000007', 'London'],
  ['E12000008', 'South East'],
  ['E12000009', 'South West'],
  ['E13000001', 'Inner London'],
  ['E13000002', 'Outer London'],
].map(([code, name]) => `2025,Regional,E92000001,England,${code},${name},,,,100,20,20`);

const joined = [
  '2025,Local authority,E92000001,England,E13000002,Outer London,314,E09000021,Kingston upon Thames,50,10,20',
  '2025,Local authority,E92000001,England,E13000002,Outer London,318,E09000027,Richmond upon Thames,50,10,20',
  '2025,Local authority,E92000001,England,E12000004,East Midlands,940,E06000061,North Northamptonshire,50,10,20',
  '2025,Local authority,E92000001,England,E12000004,East Midlands,941,E06000062,West Northamptonshire,50,10,20',
  '2021,Local authority,E92000001,England,E12000004,East Midlands,928,E10000021,Northamptonshire,50,10,20',
];

/** A library for tests: areas, and the files given as text (tables), rows (the tool) or sheets. */
export function exampleLibrary(
  texts: Partial<Record<FileName, string>> = {},
  tool: readonly string[] = [],
  sheets: Partial<Record<FileName, readonly Sheet[]>> = {},
): Library {
  const started = releaseText('CPP_start,CPP_subsequent,CPP_subsequent_percent', [
    '2018 birmingham 1682,404,24',
    '2025 birmingham 1936,501,25.9',
    '2013 leeds 900,100,11.1',
    '2025 leeds 534,119,22.3',
    '2013 dorsetUntil2019 300,60,20',
    '2019 dorsetUntil2019 300,60,20',
    '2020 dorset 300,60,20',
    '2025 dorset 300,60,20',
  ]);
  const all: Partial<Record<FileName, string>> = { plansStarted: `${started}${[...areas, ...joined].join('\n')}\n`, ...texts };
  const tables = (Object.entries(all) as [FileName, string][]).map(
    ([name, text]) => [name, readCsv(files[name].path, new TextEncoder().encode(text), files[name].columns)] as const,
  );
  return libraryOf({
    tables: new Map([...tables, ['tool', toolTable(tool)]]),
    sheets: new Map((Object.entries(sheets) as [FileName, Sheet[]][]).map(([name, list]) => [name, new Map(list.map((sheet) => [sheet.title, sheet]))])),
  });
}
