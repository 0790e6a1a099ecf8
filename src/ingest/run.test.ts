import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

/** Runs ingest as it is run at the terminal; tells how it ended. */
async function ingest(...args: string[]): Promise<{ code: number; output: string }> {
  try {
    const { stderr } = await run(process.execPath, [join(import.meta.dirname, 'run.ts'), ...args]);
    return { code: 0, output: stderr };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, output: stderr };
  }
}

test('ingest stops at a bad file with one line, a code that is not zero, and the data as it was', async () => {
  const sources = mkdtempSync(join(tmpdir(), 'sources-'));
  const data = mkdtempSync(join(tmpdir(), 'data-'));
  mkdirSync(join(sources, 'dfe'));
  writeFileSync(join(sources, 'dfe', 'ons_mid-year_population_estimates_2012_to_2024.csv'), '<html>Page not found</html>');
  writeFileSync(join(data, 'areas.json'), 'as it was');
  expect(await ingest(sources, '--data', data)).toEqual({
    code: 1,
    output: 'dfe/ons_mid-year_population_estimates_2012_to_2024.csv, row 1: found a web page ("<html>Page not "), expected CSV in UTF-8\n',
  });
  expect(readFileSync(join(data, 'areas.json'), 'utf8')).toBe('as it was');
});

test('ingest says how it is used when no folder is named, and which file is missing', async () => {
  expect(await ingest()).toEqual({ code: 1, output: 'usage: npm run ingest -- <folder of published files> [--check] [--data <folder>]\n' });
  expect((await ingest(tmpdir())).output).toBe(
    'dfe/ons_mid-year_population_estimates_2012_to_2024.csv: found no such file, expected the published file (data/sources.json says where to get it)\n',
  );
});
