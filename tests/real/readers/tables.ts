import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { unzipSync } from 'fflate';
import { type Count, countOf, sumOf } from '../../machinery/count.ts';
import { printedBy } from '../command.ts';
import type { RealPlace } from '../suites.ts';

/** The downloads by their checksums, as served and unpacked from the archive, and each CSV by DuckDB, which guesses types from its first rows. */
export async function checkTables({ folder, scratch }: RealPlace): Promise<Count> {
  const latest = resolve(folder, 'data/latest');
  const unpacked = join(scratch, 'unpacked');
  for (const [path, body] of Object.entries(unzipSync(readFileSync(join(latest, 'after-inadequate.zip'))))) {
    mkdirSync(dirname(join(unpacked, path)), { recursive: true });
    writeFileSync(join(unpacked, path), body);
  }
  const sums = [];
  for (const place of [latest, unpacked]) sums.push(await countOfRun(() => printedBy('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], place)));
  return sumOf([...sums, ...(await duckdbOn(latest))]);
}

async function duckdbOn(latest: string): Promise<Count[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  const counts = [];
  for (const path of globSync('**/*.csv', { cwd: latest })) {
    counts.push(await countOfRun(() => connection.run(`create or replace table found as select * from '${join(latest, path)}'`), path));
    const [first] = (await connection.runAndReadAll('select * from found limit 0')).columnNames();
    const head = readFileSync(join(latest, path), 'utf8').split(',', 1)[0];
    counts.push(countOf(first === head ? [] : [`${path}: DuckDB calls the first column ${first}, expected ${head}`]));
  }
  connection.closeSync();
  return counts;
}

async function countOfRun(run: () => Promise<unknown>, what = ''): Promise<Count> {
  try {
    await run();
    return countOf([]);
  } catch (error) {
    return countOf([`${what} ${error instanceof Error ? error.message : error}`.trim()]);
  }
}
