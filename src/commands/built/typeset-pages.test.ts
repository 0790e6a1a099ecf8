import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../machine/folder-with.ts';
import { typesetPages } from './typeset-pages.ts';

test('typesetPages sets the marks of pages, and leaves frames and other files as they are', () => {
  const words = "<p>Ofsted's word</p>";
  const folder = folderWith({
    'index.html': words,
    'embed/plans/index.html': words,
    'v0.1.0/embed/plans/index.html': words,
    'data/latest/codebook.csv': words,
  });
  typesetPages(folder);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  expect(read('index.html')).toBe('<p>Ofsted’s word</p>');
  expect([read('embed/plans/index.html'), read('v0.1.0/embed/plans/index.html'), read('data/latest/codebook.csv')]).toEqual([words, words, words]);
});
