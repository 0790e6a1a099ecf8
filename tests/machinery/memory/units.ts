import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { runFile } from '../command.ts';
import { type Count, countVitest, type VitestReport } from '../count.ts';
import { counted, reportFile } from '../report.ts';
import { lookAgain } from './files.ts';
import { readsNoted } from './notes.ts';
import { scoresIn } from './scores.ts';
import { unitKey } from './unit-key.ts';

/** A test file that passed: what it depended on, how many tests it holds, and the scores that it printed. */
interface Passed {
  key: string;
  tests: number;
  scores: string[];
}

const memory = '.cache/units.json';

/**
 * Runs the unit tests, and says what those that measure have found. On one's own machine a file is not run again where it has passed
 * with just the code and the files that it depends on; in CI each is.
 */
export async function checkUnits(): Promise<Count> {
  const files = globSync(['src/**/*.test.ts', 'tests/**/*.test.ts']).map((file) => file.replaceAll('\\', '/'));
  const kept = process.env.CI ? new Map<string, Passed>() : passedBefore();
  const before = readsNoted();
  const known = files.filter((file) => kept.has(file) && kept.get(file)?.key === unitKey(file, before));
  const again = files.filter((file) => !known.includes(file));
  const ran = again.length === 0 ? { count: { passed: 0, failed: 0, messages: [] }, passed: new Map<string, Passed>() } : await run(again);
  const remembered = new Map(known.map((file) => [file, kept.get(file) as Passed]));
  if (!process.env.CI) keep(new Map([...remembered, ...ran.passed]));
  const all = [...remembered.values(), ...ran.passed.values()];
  const messages = [...ran.count.messages, ...all.flatMap(({ scores }) => scores), ...(known.length > 0 ? [`${known.length} files not run again`] : [])];
  return { ...ran.count, passed: ran.count.passed + [...remembered.values()].reduce((sum, { tests }) => sum + tests, 0), messages };
}

async function run(files: readonly string[]): Promise<{ count: Count; passed: Map<string, Passed> }> {
  const report = reportFile('unit.json');
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...files];
  const ended = await runFile(args, { environment: process.env.CI ? {} : { NOTE_READS: 'yes' } });
  const count = counted(ended, report, countVitest);
  const { testResults }: VitestReport = JSON.parse(readFileSync(report, 'utf8'));
  const scores = scoresIn(ended.output);
  const sound = testResults.filter(({ status, assertionResults }) => status === 'passed' && assertionResults.every((test) => test.status === 'passed'));
  const found = sound.map(({ name, assertionResults }) => {
    const file = relative(process.cwd(), name).replaceAll('\\', '/');
    return [file, { key: '', tests: assertionResults.length, scores: scores.get(file) ?? [] }] as const;
  });
  return { count, passed: withKeys(new Map(found)) };
}

/** What was changed while the tests ran is not known to have passed. */
function withKeys(found: ReadonlyMap<string, Passed>): Map<string, Passed> {
  const reads = readsNoted();
  const keyed = [...found].map(([file, passed]) => [file, { ...passed, key: unitKey(file, reads) }] as const);
  lookAgain();
  return new Map(keyed.map(([file, passed]) => [file, unitKey(file, reads) === passed.key ? passed : { ...passed, key: 'changed meanwhile' }]));
}

function passedBefore(): Map<string, Passed> {
  return new Map(existsSync(memory) ? Object.entries(JSON.parse(readFileSync(memory, 'utf8'))) : []);
}

function keep(passed: ReadonlyMap<string, Passed>): void {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(memory, JSON.stringify(Object.fromEntries(passed), null, 1));
}
