import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../../../src/commands/machine/folder-with.ts';
import { closureOf, lookAgain } from './files.ts';
import { unitKey } from './unit-key.ts';

/** A test that imports a file which imports another, and this one reads a folder. */
function project(): string {
  return folderWith({
    'a.test.ts': "import './a.ts';",
    'a.ts': "export { b } from './b.ts';",
    'b.ts': 'export const b = 1;',
    'other.ts': 'export const other = 1;',
    'data/one.json': '1',
    'output/a.svg': '<svg/>',
  });
}

function keyIn(folder: string): string {
  lookAgain();
  return unitKey(join(folder, 'a.test.ts'), new Map([[join(folder, 'b.ts'), [join(folder, 'data')]]]));
}

test('closureOf names a file and all that it imports by way of others', () => {
  const folder = project();
  expect(closureOf(join(folder, 'a.test.ts'))).toEqual(['a.test.ts', 'a.ts', 'b.ts'].map((name) => join(folder, name)));
});

test('unitKey stays while nothing changes that a test depends on', () => {
  const folder = project();
  const key = keyIn(folder);
  writeFileSync(join(folder, 'other.ts'), 'export const other = 2;');
  expect(keyIn(folder)).toBe(key);
});

test.each(['a.test.ts', 'a.ts', 'b.ts', 'data/one.json', 'data/two.json', 'output/a.svg', 'output/b.svg'])('unitKey is another when %s changes', (path) => {
  const folder = project();
  const key = keyIn(folder);
  writeFileSync(join(folder, path), 'export {};');
  expect(keyIn(folder)).not.toBe(key);
});
