import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runFile } from '../../machinery/command.ts';
import { type Count, countVitest } from '../../machinery/count.ts';
import { scoresIn } from '../../machinery/memory/scores.ts';
import type { RealPlace } from '../suites.ts';

/** Ends real builds half-way, by the terminal and by force, and has one meet a false sentence late; a check for each. */
export async function checkBuilds({ scratch }: RealPlace): Promise<Count> {
  return vitest(join(scratch, 'builds.json'), { environment: { REAL: 'builds' } });
}

/** Runs whole the unit tests of which `npm test` runs a part, and says what they have measured. */
export async function checkWholeUnits({ scratch }: RealPlace): Promise<Count> {
  const files = globSync(['src/**/*.test.ts', 'tests/**/*.test.ts']).filter((file) => readFileSync(file, 'utf8').includes('takesLong'));
  return vitest(join(scratch, 'whole.json'), { files, environment: { TESTS: 'long', CI: 'true' } });
}

async function vitest(report: string, { files = [], environment }: { files?: string[]; environment: Record<string, string> }): Promise<Count> {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...files];
  const { output } = await runFile(args, { environment });
  const count = countVitest(JSON.parse(readFileSync(report, 'utf8')));
  const messages = count.failed === 0 ? [...scoresIn(output).values()].flat() : [output, ...count.messages];
  return { ...count, messages };
}
