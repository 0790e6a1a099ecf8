import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../machine/folder-with.ts';
import { shareStyles } from './shared-styles.ts';

const page = (head: string, below: string) =>
  `<head><style>h1{color:red}q{color:blue}</style><style>.first{margin:0}.below{margin:0}</style></head><body>${head}${below}</body>`;
const ends = '<template data-first-screen-ends></template>';

test('shareStyles(folder) leaves in pages the styles of their first screen, and writes all into one file that they ask for where it ends', () => {
  const folder = folderWith({
    'a/index.html': page('<h1>A</h1>', `${ends}<p class="below">`),
    'b/index.html': page('<h1 class="first">B</h1>', `${ends}<q>`),
    'c/index.html': page('<h1>C</h1>', '<q>'),
  });
  shareStyles(folder, '/sub/');
  const [a = '', b = '', c] = ['a', 'b', 'c'].map((name) => readFileSync(join(folder, name, 'index.html'), 'utf8'));
  expect(a).toContain('<head><style>h1{color:red}.first{margin:0}</style></head><body><h1>A</h1><link rel="stylesheet" href="/sub/_astro/shared.');
  const file = /href="\/sub\/([^"]*)"/.exec(a)?.[1] ?? '';
  expect(b).toContain(`<h1 class="first">B</h1><link rel="stylesheet" href="/sub/${file}"><q>`);
  expect(readFileSync(join(folder, file), 'utf8')).toBe('h1{color:red}q{color:blue}\n.first{margin:0}.below{margin:0}');
  expect(c).toBe(page('<h1>C</h1>', '<q>'));
});
