import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Count, countOf } from '../../machinery/count.ts';
import { printedBy } from '../command.ts';
import type { RealPlace } from '../suites.ts';

/** Writes every sheet as CSV, in UTF-8, cells as they are and not as they are shown. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** The workbook by LibreOffice: its sheets hold every row of observations.csv once, cell by cell. */
export async function checkLibreOffice({ folder, scratch }: RealPlace): Promise<Count> {
  const latest = resolve(folder, 'data/latest');
  const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`;
  await printedBy('soffice', [profile, '--headless', '--convert-to', everySheet, '--outdir', scratch, join(latest, 'after-inadequate.xlsx')]);
  const expected: string[][] = parse(readFileSync(join(latest, 'observations.csv'), 'utf8'));
  const head = (expected[0] ?? []).join();
  const sheets = globSync('*.csv', { cwd: scratch }).map((name): string[][] => parse(readFileSync(join(scratch, name), 'utf8'), { relax_column_count: true }));
  const found = new Set(sheets.filter(([first]) => first?.join() === head).flatMap(([, ...rows]) => rows.map((row) => row.join('\t'))));
  const lost = expected.slice(1).filter((row) => !found.has(row.join('\t')));
  return countOf([
    ...(found.size === expected.length - 1 ? [] : [`after-inadequate.xlsx: ${found.size} rows of figures, expected ${expected.length - 1}`]),
    ...lost.slice(0, 3).map((row) => `after-inadequate.xlsx: no row ${row.join()}`),
  ]);
}
