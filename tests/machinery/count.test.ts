import { expect, test } from 'vitest';
import { countOf, countPlaywright, countVitest, lastLine, sumOf, verdictOn } from './count.ts';

const passed = { status: 'passed', fullName: 'wilson is right' };
const failed = { status: 'failed', fullName: 'byar is right' };
const skipped = { status: 'skipped', fullName: 'newcombe is right' };
const file = (status: string, assertionResults: (typeof passed)[], message = '') => ({ name: 'a.test.ts', status, message, assertionResults });

test('countOf counts one check', () => {
  expect(countOf([])).toEqual({ passed: 1, failed: 0, messages: [] });
  expect(countOf(['no', 'not at all'])).toEqual({ passed: 0, failed: 1, messages: ['no', 'not at all'] });
});

test('countVitest counts tests, not files', () => {
  const report = { testResults: [file('passed', [passed, passed]), file('failed', [passed, failed])] };
  expect(countVitest(report)).toEqual({ passed: 3, failed: 1, messages: [] });
});

test('countVitest counts a file that could not be run as one failure', () => {
  const report = { testResults: [file('failed', [], 'no such module'), file('passed', [passed])] };
  expect(countVitest(report)).toEqual({ passed: 1, failed: 1, messages: ['a.test.ts could not be run: no such module'] });
});

test('countVitest counts a file whose tests passed but which broke afterwards', () => {
  expect(countVitest({ testResults: [file('failed', [passed], 'afterAll broke')] }).failed).toBe(1);
});

test('countVitest counts a skipped test as a failure', () => {
  expect(countVitest({ testResults: [file('passed', [passed, skipped])] })).toEqual({ passed: 1, failed: 1, messages: ['skipped: newcombe is right'] });
});

test('countPlaywright counts skipped, unsteady and broken as failures', () => {
  const report = { stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 3 }, errors: [{ message: 'bad import' }] };
  expect(countPlaywright(report)).toEqual({ passed: 5, failed: 7, messages: ['bad import', '3 skipped'] });
});

test('verdictOn fails a suite that ran nothing', () => {
  expect(verdictOn({ passed: 0, failed: 0, messages: [] })).toEqual({ passed: 0, failed: 1, messages: ['nothing was run'] });
});

test('verdictOn fails a suite whose program failed without saying which check did', () => {
  expect(verdictOn({ passed: 3, failed: 0, messages: [] }, 2)).toEqual({ passed: 3, failed: 1, messages: ['stopped with code 2'] });
  expect(verdictOn({ passed: 3, failed: 1, messages: [] }, 1)).toEqual({ passed: 3, failed: 1, messages: [] });
});

test('sumOf adds and lastLine writes the sum', () => {
  const sum = sumOf([countOf([]), countOf(['no']), { passed: 40, failed: 0, messages: [] }]);
  expect(sum).toEqual({ passed: 41, failed: 1, messages: ['no'] });
  expect(lastLine(sum)).toBe('41 passed, 1 failed');
});
