import { expect, test } from 'vitest';
import { folderWith } from '../../src/commands/machine/folder-with.ts';
import { differences } from './same-files.ts';

test('differences finds none between folders with the same bytes', () => {
  expect(differences(folderWith({ 'a.html': 'a', 'b/c.css': 'c' }), folderWith({ 'a.html': 'a', 'b/c.css': 'c' }))).toEqual([]);
});

test('differences names files that are missing and the first byte that differs', () => {
  const first = folderWith({ 'a.html': '<p id="plot-1">', 'b.html': 'b', 'd.html': 'long' });
  const second = folderWith({ 'a.html': '<p id="plot-2">', 'c.html': 'c', 'd.html': 'longer' });
  expect(differences(first, second)).toEqual([
    'a.html differs from byte 12: "<p id=\\"plot-1\\">", then "<p id=\\"plot-2\\">"',
    'b.html is only in the first',
    'c.html is only in the second',
    'd.html differs from byte 4: "long", then "longer"',
  ]);
});
