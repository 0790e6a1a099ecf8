import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Count, lastLine, sumOf, verdictOn } from '../machinery/count.ts';
import { NotHere } from './not-here.ts';
import { missingAfterInstall, missingModules } from './packages.ts';
import { type RealSuite, realSuites } from './suites.ts';

/** Exit code that says: the sum has been printed, and something failed. */
const checksFailed = 2;

/** Runs the suites named on the command line, or all, says what failed and what could not be run, and prints the sum. */
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !realSuites.some((suite) => suite.name === name));
const chosen = realSuites.filter(({ name, onlyNamed }) => (wanted.length === 0 ? onlyNamed === undefined : wanted.includes(name)));
const names = realSuites.map(({ name }) => name).join(', ');
const counts = unknown.length > 0 ? [stopped(`There is no suite called ${unknown.join(', ')}: the suites are ${names}.`)] : await runAll(chosen);
for (const message of counts.flatMap(({ messages }) => (unknown.length > 0 ? messages : []))) console.log(message);
const leftOut = wanted.length === 0 ? realSuites.filter(({ onlyNamed }) => onlyNamed !== undefined) : [];
for (const { name, onlyNamed } of leftOut) console.log(`${name.padEnd(14)} not run, and not counted: only where it is named, for ${onlyNamed}`);
const total = sumOf(counts);
console.log(lastLine(total));
process.exitCode = total.failed === 0 ? 0 : checksFailed;

/** Two suites side by side, one for each core. Whatever is installed is installed before: an installation holds up all that runs beside it. */
async function runAll(suites: readonly RealSuite[]): Promise<Count[]> {
  const waiting = suites.map((suite) => {
    const scratch = mkdtempSync(join(tmpdir(), 'after-inadequate-real-'));
    return { suite, scratch, missing: [...missingAfterInstall(suite.packages), ...missingModules(suite.modules ?? [], scratch)] };
  });
  const counts: Count[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { suite, scratch, missing } = next;
      const count = missing.length === 0 ? await report(suite, scratch) : `this machine has no ${missing.join(', ')}, and could not install it`;
      if (typeof count === 'string') console.log(`${suite.name.padEnd(14)} not run, and not counted: ${count}`);
      else counts.push(count);
      rmSync(scratch, { recursive: true, force: true });
    }
  };
  await Promise.all([work(), work()]);
  return counts;
}

/** What a suite found, told and given back; in words why it could not be run here. */
async function report(suite: RealSuite, scratch: string): Promise<Count | string> {
  const start = performance.now();
  const count = await attempt(suite, scratch);
  if (typeof count === 'string') return count;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${suite.name.padEnd(14)}${String(count.passed).padStart(6)} passed${String(count.failed).padStart(5)} failed${seconds.padStart(8)} s`);
  for (const message of count.messages) console.log(message.trimEnd().replace(/^/gm, '  '));
  return count;
}

async function attempt({ run }: RealSuite, scratch: string): Promise<Count | string> {
  try {
    return verdictOn(await run({ folder: join(process.cwd(), 'dist'), scratch }));
  } catch (error) {
    if (error instanceof NotHere) return error.message;
    return stopped(error instanceof Error ? error.message : String(error));
  }
}

function stopped(message: string): Count {
  return { passed: 0, failed: 1, messages: [message] };
}
