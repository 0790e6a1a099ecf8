import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './folder-with.ts';
import { environmentOf, missingPackages, nodeOf } from './install.mjs';

const locked = {
  '': { name: 'project' },
  'node_modules/astro': { version: '7.3.4' },
  'node_modules/astro/node_modules/zod': { version: '4.6.7' },
  'node_modules/@esbuild/aix-ppc64': { version: '0.28.0', optional: true },
};

function project(installed: Record<string, { version: string }> | null): string {
  const lockfile = { 'package-lock.json': JSON.stringify({ packages: locked }) };
  return folderWith(installed ? { ...lockfile, 'node_modules/.package-lock.json': JSON.stringify({ packages: installed }) } : lockfile);
}

test('missingPackages names every package but optional ones when nothing is installed', () => {
  expect(missingPackages(project(null))).toEqual(['astro', 'zod']);
});

test('missingPackages finds nothing when all are there in the version of the lockfile', () => {
  const installed = { 'node_modules/astro': { version: '7.3.4' }, 'node_modules/astro/node_modules/zod': { version: '4.6.7' } };
  expect(missingPackages(project(installed))).toEqual([]);
});

test('missingPackages names a package of another version', () => {
  const installed = { 'node_modules/astro': { version: '7.3.3' }, 'node_modules/astro/node_modules/zod': { version: '4.6.7' } };
  expect(missingPackages(project(installed))).toEqual(['astro']);
});

test("environmentOf puts the project's Node before the machine's", () => {
  const [first, second] = environmentOf('/project').PATH?.split(delimiter) ?? [];
  expect([first, second]).toEqual([join('/project', 'node_modules', 'node', 'bin'), join('/project', 'node_modules', '.bin')]);
});

test("nodeOf is the program of the package 'node'", () => {
  expect(nodeOf('/project')).toMatch(/node_modules.node.bin.node(\.exe)?$/);
});
