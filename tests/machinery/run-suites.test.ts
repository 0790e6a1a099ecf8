import { expect, test } from 'vitest';
import { runFile } from './command.ts';

test('run-suites ends with the sum, also when a suite is not known', async () => {
  const { code, output } = await runFile(['tests/machinery/run-suites.ts', 'lint', 'nothing']);
  const lines = output.trimEnd().split('\n');
  expect(lines[0]).toMatch(/^There is no suite called nothing: the suites are types, lint, /);
  expect([code, lines.at(-1)]).toEqual([2, '0 passed, 1 failed']);
});

test('run-suites ends with one sentence and the sum when there is no browser', async () => {
  const { code, output } = await runFile(['tests/machinery/run-suites.ts', 'browser'], { environment: { CHROME_PATH: '/nowhere' } });
  expect([code, output]).toEqual([2, 'CHROME_PATH is /nowhere, but there is no such file.\n0 passed, 1 failed\n']);
});
