import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../../src/commands/machine/folder-with.ts';
import { keyOf, passedIn } from './passed.ts';

const check = { title: 'fits a phone', code: 'a', browser: 'b' };
const site = () =>
  folderWith({ 'index.html': '<link rel="stylesheet" href="/a.css"><script src="/a.js"></script><p>One', 'a.css': 'p{}', 'a.js': '1', 'other.css': 'q{}' });

test('keyOf is the same for the same page, and another for another check, its code, the browser or a byte of what the page asks for', () => {
  const folder = site();
  const key = keyOf(check, folder, 'index.html');
  expect(keyOf(check, folder, 'index.html')).toBe(key);
  const others = [{ title: 'prints' }, { code: 'b' }, { browser: 'c' }].map((changed) => keyOf({ ...check, ...changed }, folder, 'index.html'));
  for (const file of ['a.css', 'a.js', 'index.html']) {
    const changed = site();
    writeFileSync(join(changed, file), `<link rel="stylesheet" href="/a.css"><script src="/a.js"></script>changed ${file}`);
    others.push(keyOf(check, changed, 'index.html'));
  }
  expect(new Set([key, ...others]).size).toBe(7);
  writeFileSync(join(folder, 'other.css'), 'p{color:red}');
  expect(keyOf(check, folder, 'index.html')).toBe(key);
});

test('passedIn(file) knows in the next run what was added in this one', () => {
  const file = join(folderWith({}), 'kept', 'passed.txt');
  const passed = passedIn(file);
  expect(passed.has('a')).toBe(false);
  passed.add('a');
  expect([passed.has('a'), passedIn(file).has('a'), passedIn(file).has('b')]).toEqual([true, true, false]);
});
