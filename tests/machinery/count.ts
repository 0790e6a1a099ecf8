/** What a suite found: how many checks passed and failed, and a message for each failure that needs one. */
export interface Count {
  passed: number;
  failed: number;
  messages: string[];
}

/** The parts of Vitest's JSON report that are counted. */
export interface VitestReport {
  testResults: { name: string; status: string; message: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** The parts of Playwright's JSON report that are counted. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: { message?: string }[];
  suites?: PlaywrightSuite[];
}

/** A file or a group of tests in Playwright's report. */
export interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: { title: string; file: string; tests: { projectName: string; status: string; annotations: { type: string; description?: string }[] }[] }[];
}

/** Counts one check by the messages it gave: none means it passed. */
export function countOf(messages: string[]): Count {
  return { passed: messages.length === 0 ? 1 : 0, failed: messages.length === 0 ? 0 : 1, messages };
}

/** Adds counts up. */
export function sumOf(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    messages: counts.flatMap(({ messages }) => messages),
  };
}

/** Counts unit tests. A file that could not be run counts as one failure, and so does each skipped test. */
export function countVitest({ testResults }: VitestReport): Count {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const broken = testResults.filter(({ status, assertionResults }) => status !== 'passed' && !assertionResults.some((entry) => entry.status === 'failed'));
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + broken.length + skipped.length,
    messages: [...broken.map(({ name, message }) => `${name} could not be run: ${message}`), ...skipped.map(({ fullName }) => `skipped: ${fullName}`)],
  };
}

/** Counts browser tests. An error outside a test counts as one failure, and so does each test that was skipped or passed only at a second try. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Count {
  const { expected, unexpected, flaky, skipped } = stats;
  return {
    passed: expected,
    failed: unexpected + flaky + skipped + errors.length,
    messages: [...errors.map(({ message = 'error' }) => message), ...(skipped > 0 ? [`${skipped} skipped`] : [])],
  };
}

/** The count as it must stand: a suite that ran nothing, or whose program failed without a failed check, has failed. */
export function verdictOn(count: Count, code = 0): Count {
  if (count.passed + count.failed === 0) return { ...count, failed: 1, messages: [...count.messages, 'nothing was run'] };
  if (code !== 0 && count.failed === 0) return { ...count, failed: 1, messages: [...count.messages, `stopped with code ${code}`] };
  return count;
}

/** The last line of a run, which other programs read. */
export function lastLine({ passed, failed }: Pick<Count, 'passed' | 'failed'>): string {
  return `${passed} passed, ${failed} failed`;
}
