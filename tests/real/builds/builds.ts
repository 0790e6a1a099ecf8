import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runFile } from '../../machinery/command.ts';
import { type Count, countVitest } from '../../machinery/count.ts';
import type { RealPlace } from '../suites.ts';

/** Ends real builds half-way, by the terminal and by force, and has one meet a false sentence late; a check for each. */
export async function checkBuilds({ scratch }: RealPlace): Promise<Count> {
  const report = join(scratch, 'builds.json');
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', `--outputFile.json=${report}`];
  const { output } = await runFile(args, { environment: { REAL: 'builds' } });
  const count = countVitest(JSON.parse(readFileSync(report, 'utf8')));
  return count.failed === 0 ? count : { ...count, messages: [output, ...count.messages] };
}
