import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { environmentOf, missingPackages, nodeOf } from './install.mjs';

const locked = {
  '': { name: 'project' },
  'node_modules/astro': { version: '7.3.4' },
  'node_modules/astro/node_modules/zod': { version: '4.6.7' },
  'node_modules/@esbuild/aix-ppc64': { version: '0.28.0', optional: true },
};

function folderWith(installed: Record<string, { version: string }> | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'install-'));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }));
  if (!installed) return folder;
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  return folder;
}

test('missingPackages names every package but optional ones when nothing is installed', () => {
  expect(missingPackages(folderWith(null))).toEqual(['astro', 'zod']);
});

test('missingPackages finds nothing when all are there in the version of the lockfile', () => {
  const installed = { 'node_modules/astro': { version: '7.3.4' }, 'node_modules/astro/node_modules/zod': { version: '4.6.7' } };
  expect(missingPackages(folderWith(installed))).toEqual([]);
});

test('missingPackages names a package of another version', () => {
  const installed = { 'node_modules/astro': { version: '7.3.3' }, 'node_modules/astro/node_modules/zod': { version: '4.6.7' } };
  expect(missingPackages(folderWith(installed))).toEqual(['astro']);
});

test("environmentOf puts the project's Node before the machine's", () => {
  const [first, second] = environmentOf('/project').PATH?.split(delimiter) ?? [];
  expect([first, second]).toEqual([join('/project', 'node_modules', 'node', 'bin'), join('/project', 'node_modules', '.bin')]);
});

test("nodeOf is the program of the package 'node'", () => {
  expect(nodeOf('/project')).toMatch(/node_modules.node.bin.node(\.exe)?$/);
});
