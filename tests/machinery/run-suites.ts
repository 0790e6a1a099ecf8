import { thisMachine, windowlessBrowserOf } from '../../src/commands/machine/browser.ts';
import { type Count, lastLine, sumOf, verdictOn } from './count.ts';
import { type Place, type Suite, suites } from './suites.ts';

/** A suite with what it found and how long it took. */
interface Result {
  name: string;
  count: Count;
  seconds: number;
}

/** Exit code that says: the sum has been printed, and something failed. */
const checksFailed = 2;

/** All builds of a run are of one day, even when midnight passes between them. */
process.env.SOURCE_DATE_EPOCH ??= String(Math.floor(Date.now() / 1000));

/** Runs the suites named on the command line, or all, prints what failed, a table and the sum. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) stop(`There is no suite called ${unknown.join(', ')}: the suites are ${suites.map(({ name }) => name).join(', ')}.`);
const chosen = suites.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const place = placeFor(chosen);
const results = await runAll(chosen, place);
console.log(`\n${results.map(row).join('\n')}\n`);
const total = sumOf(results.map(({ count }) => count));
console.log(lastLine(total));
process.exitCode = total.failed === 0 ? 0 : checksFailed;

function placeFor(chosen: Suite[]): Place {
  try {
    return { root: process.cwd(), browser: chosen.some(({ name }) => name === 'browser') ? windowlessBrowserOf(thisMachine) : '' };
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

/** Both chains side by side; what a suite found is printed when it ends. Whoever looks at the built site waits for the build. */
async function runAll(chosen: Suite[], place: Place): Promise<Result[]> {
  const build = Promise.withResolvers<boolean>();
  if (!chosen.some(({ name }) => name === 'build')) build.resolve(true);
  const chains = Object.values(Object.groupBy(chosen, ({ chain }) => chain));
  const results = await Promise.all(chains.map((suites = []) => runChain(suites, place, build)));
  return chosen.flatMap(({ name }) => results.flat().find((result) => result.name === name) ?? []);
}

async function runChain(suites: Suite[], place: Place, build: PromiseWithResolvers<boolean>): Promise<Result[]> {
  const results: Result[] = [];
  for (const suite of suites) {
    const built = !suite.afterBuild || (await build.promise);
    const start = performance.now();
    const count = built ? await attempt(suite, place) : { passed: 0, failed: 1, messages: ['not run: the build failed'] };
    const result = { name: suite.name, count, seconds: (performance.now() - start) / 1000 };
    if (suite.name === 'build') build.resolve(count.failed === 0);
    console.log([row(result), ...count.messages.map(indented)].join('\n'));
    results.push(result);
  }
  return results;
}

async function attempt(suite: Suite, place: Place): Promise<Count> {
  try {
    return verdictOn(await suite.run(place));
  } catch (error) {
    return { passed: 0, failed: 1, messages: [error instanceof Error ? error.message : String(error)] };
  }
}

function row({ name, count, seconds }: Result): string {
  return `${name.padEnd(14)}${String(count.passed).padStart(6)} passed${String(count.failed).padStart(5)} failed${seconds.toFixed(1).padStart(8)} s`;
}

function indented(message: string): string {
  return message.trimEnd().replace(/^/gm, '  ');
}

function stop(message: string): never {
  console.log(`${message}\n${lastLine({ passed: 0, failed: 1 })}`);
  process.exit(checksFailed);
}
