import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../machine/folder-with.ts';
import { isChecked, noteChecked, stateOf } from './checked-data.ts';

test('a note of a checked data set holds for its very state, and for no other', () => {
  const root = folderWith({ 'data/areas.json': '[]', 'src/dataset/check.ts': '' });
  const state = stateOf(root);
  expect(isChecked(root, state)).toBe(false);
  noteChecked(root, state);
  expect(isChecked(root, stateOf(root))).toBe(true);
  writeFileSync(join(root, 'data/areas.json'), '[1]');
  expect(isChecked(root, stateOf(root))).toBe(false);
  writeFileSync(join(root, 'data/areas.json'), '[]');
  writeFileSync(join(root, 'src/dataset/check.ts'), 'export {}');
  expect(isChecked(root, stateOf(root))).toBe(false);
});
