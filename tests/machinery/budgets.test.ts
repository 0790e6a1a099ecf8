import { expect, test } from 'vitest';
import { folderWith } from '../../src/commands/machine/folder-with.ts';
import { checkBudgets } from './budgets.ts';

/** Text that brotli cannot make smaller than about three quarters of its length: the digits of a simple generator. */
function noise(length: number): string {
  let state = 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  };
  return Array.from({ length }, next).join('').replace(/[<&"]/g, 'x');
}

test('checkBudgets passes light pages: three checks an explainer, one an embed', () => {
  const folder = folderWith({ 'visits/3/index.html': 'light', 'embed/repeat-plans/index.html': 'light', 'index.html': noise(100_000) });
  expect(checkBudgets(folder)).toEqual({ passed: 4, failed: 0, messages: [] });
});

test('checkBudgets fails a heavy explainer', () => {
  const { passed, failed, messages } = checkBudgets(folderWith({ 'visits/3/index.html': noise(60_000) }));
  expect([passed, failed]).toEqual([2, 1]);
  expect(messages[0]).toMatch(/^\/visits\/3\/: without fonts: found \d\d\.\d kB, expected at most 31 kB$/);
});

test('checkBudgets fails an explainer with heavy fonts', () => {
  const html = '<style>@font-face{font-family:Sans;src:url(/sans.woff2)}body{font-family:Sans}</style>';
  const { messages } = checkBudgets(folderWith({ 'inspections/2018/index.html': html, 'sans.woff2': 'x'.repeat(80_000) }));
  expect(messages).toEqual(['/inspections/2018/: in all: found 80.1 kB, expected at most 80 kB']);
});

test('checkBudgets fails an explainer with much script', () => {
  const { messages } = checkBudgets(folderWith({ 'visits/3/index.html': '<script type="module" src="/a.js"></script>', 'a.js': `//${noise(8_000)}` }));
  expect(messages[0]).toMatch(/^\/visits\/3\/: script: found \d\.\d kB, expected at most 5.5 kB$/);
});

test('checkBudgets fails a heavy embed', () => {
  const { messages } = checkBudgets(folderWith({ 'embed/repeat-plans/index.html': noise(20_000) }));
  expect(messages[0]).toMatch(/^\/embed\/repeat-plans\/: in all: found \d\d\.\d kB, expected at most 10 kB$/);
});
