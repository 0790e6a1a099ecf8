import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Paths in the tree under a heading: names stand before two spaces, indented below their folder. */
function pathsUnder(heading: string): string[] {
  const section = readme.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const parents: string[] = [];
  return section.split('\n').flatMap((line) => {
    const [, indent, names] = /^ {4}( *)(\S.*?)(?: {2,}|$)/.exec(line) ?? [];
    if (indent === undefined || names === undefined) return [];
    const level = indent.length / 2;
    const paths = names.split(' ').map((name) => join(...parents.slice(0, level), name));
    parents[level] = names;
    return paths;
  });
}

test('README.md shows a tree in which everything is there', () => {
  const paths = pathsUnder('Where things live');
  expect(paths).toContain(join('src', 'charts', '/'));
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('README.md shows every folder of src, and the rooms within those that have them', () => {
  const shown = new Set(pathsUnder('Where things live').map((path) => path.replace(/\/$/, '')));
  const rooms = globSync('src/*/').map((path) => path.replace(/\/$/, ''));
  const within = ['charts', 'components', 'exports', 'ingest', 'markdown'].flatMap((room) => globSync(`src/${room}/*/`).map((path) => path.replace(/\/$/, '')));
  expect([...rooms, ...within].filter((path) => !shown.has(path) && !/\/(opening|fixtures)$/.test(path))).toEqual([]);
});

test('README.md names only commands that are there', () => {
  const named = [...readme.matchAll(/npm run (\w+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('README.md names every command', () => {
  const silent = Object.keys(scripts).filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(readme));
  expect(silent).toEqual([]);
});

test('package.json leaves no command in TypeScript to the Node of the machine, which may not read it', () => {
  const plain = Object.entries<string>(scripts).filter(([, line]) => /^node \S+\.ts\b/.test(line));
  expect(plain).toEqual([]);
});
