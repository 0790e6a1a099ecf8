import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderWith } from './folder-with.ts';
import { copyProject } from './project-copy.ts';

test('copyProject takes the files and the packages, and leaves what builds made', () => {
  const root = folderWith({
    'package.json': '{}',
    'src/site.ts': 'site',
    'dist/index.html': 'old',
    '.astro/cache': 'old',
    'node_modules/astro/index.js': 'astro',
    'node_modules/.astro/data-store.json': 'old',
  });
  const copy = copyProject(root);
  onTestFinished(() => rmSync(copy, { recursive: true }));
  expect(readFileSync(join(copy, 'src/site.ts'), 'utf8')).toBe('site');
  expect(readFileSync(join(copy, 'node_modules/astro/index.js'), 'utf8')).toBe('astro');
  expect(['dist', '.astro', 'node_modules/.astro'].filter((name) => existsSync(join(copy, name)))).toEqual([]);
});
