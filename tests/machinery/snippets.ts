import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { JSDOM } from 'jsdom';
import { serve } from '../../src/commands/built/serve.mjs';
import { snippetPrints } from '../../src/exports/dialects/snippets.ts';
import { runFile } from './command.ts';
import { type Count, countOf, sumOf } from './count.ts';

/** What a tool printed; null where this machine does not have it. */
type Run = (code: string, address: string, folder: string) => Promise<string | null>;

const runs: Record<string, Run> = {
  r: async (code) => printedBy([['Rscript', '-e', 'cat(1)']], ['-e', code]),
  python: async (code) =>
    printedBy(
      [
        ['python3', '-c', 'import pandas'],
        ['/usr/bin/python3', '-c', 'import pandas'],
      ],
      ['-c', code],
    ),
  javascript: async (code) => (await runFile(['--input-type=module', '--eval', code])).output,
  // DuckDB fetches what reads addresses from its own makers' site, so here it reads the same file where it lies.
  duckdb: async (code, address, folder) => {
    const connection = await (await DuckDBInstance.create()).connect();
    const rows = (await connection.runAndReadAll(code.replaceAll(address, `${folder}/`))).getRows();
    connection.closeSync();
    return String(rows);
  },
};

/**
 * Runs the lines that the data page gives for each tool, from the built page against the built files. A tool that is not there is said to be, and counts as nothing.
 * A spreadsheet's own function cannot be run here: its address is asked for instead.
 */
export async function checkSnippets(folder: string, base = '/'): Promise<Count> {
  const { address, close } = await serve({ folder, base, port: 0 });
  try {
    const found = snippetsOn(readFileSync(join(folder, 'data/index.html'), 'utf8'));
    const counts = [];
    for (const { id, code, published } of found)
      counts.push(await checkOne(id, code, published, { latest: `${address}data/latest/`, folder: resolve(folder, 'data/latest') }));
    return sumOf([countOf(found.length === 5 ? [] : [`the data page has lines for ${found.length} tools, expected 5`]), ...counts]);
  } finally {
    await close();
  }
}

/** The lines on the page, and the address of data/latest/ that they name. */
function snippetsOn(html: string): { id: string; code: string; published: string }[] {
  return [...new JSDOM(html).window.document.querySelectorAll<HTMLElement>('[data-snippet]')].map((element) => {
    const code = element.textContent ?? '';
    return { id: element.dataset.snippet ?? '', code, published: /https?:[^"']*?\/data\/latest\//.exec(code)?.[0] ?? '' };
  });
}

async function checkOne(id: string, code: string, published: string, { latest, folder }: { latest: string; folder: string }): Promise<Count> {
  const local = code.replaceAll(published, latest);
  if (id === 'spreadsheet') return answered(/"(.*)"/.exec(local)?.[1] ?? '');
  const printed = await runs[id]?.(local, latest, folder);
  if (printed === null) return { passed: 0, failed: 0, messages: [`${id}: not on this machine, so its lines were not run`] };
  const last = printed?.trim().split('\n').at(-1)?.replace('[1] ', '');
  return countOf(last === snippetPrints ? [] : [`${id}: found ${JSON.stringify(printed)}, expected ${snippetPrints}`]);
}

async function answered(address: string): Promise<Count> {
  const { status, headers } = await fetch(address);
  return countOf(status === 200 && headers.get('content-type')?.startsWith('text/csv') ? [] : [`spreadsheet: ${address} answers ${status}`]);
}

/** Runs a program by the first name under which it answers. It asks this process for the files, so nothing may wait here. */
async function printedBy(trials: string[][], args: string[]): Promise<string | null> {
  for (const [program = '', ...trial] of trials) {
    if ((await outputOf(program, trial)) !== null) return (await outputOf(program, args)) ?? 'an error';
  }
  return null;
}

async function outputOf(program: string, args: string[]): Promise<string | null> {
  try {
    return (await promisify(execFile)(program, args, { timeout: 120_000 })).stdout;
  } catch {
    return null;
  }
}
