import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/**
 * The rooms of src and what each may import. A figure moves one way only, so an import does too:
 * where one is refused here, the code is in the wrong room. `site.ts` may be imported by everyone.
 */
const rooms: Record<string, readonly string[]> = {
  dataset: [],
  ingest: ['dataset'],
  statistics: ['dataset'],
  words: ['dataset', 'statistics'],
  charts: ['dataset', 'statistics', 'words'],
  markdown: ['dataset', 'statistics', 'words', 'charts'],
  exports: ['dataset', 'statistics', 'words', 'charts'],
  browser: ['dataset', 'statistics', 'words', 'charts', 'exports'],
  styles: [],
  components: ['dataset', 'statistics', 'words', 'charts', 'exports', 'browser', 'styles'],
  layouts: ['components', 'browser', 'styles'],
  pages: ['dataset', 'statistics', 'words', 'charts', 'exports', 'styles', 'components', 'browser', 'layouts'],
  commands: ['dataset', 'ingest', 'statistics', 'words', 'charts', 'markdown', 'exports'],
  'content.config.ts': ['dataset', 'markdown'],
};

/** Rooms that are started by npm or Astro, and so need no import. */
const entrances = ['ingest', 'pages', 'commands', 'content.config.ts'];

/** Where files may be read and processes started; test files may too. */
const mayTouchNode = /^src\/(dataset\/load\.ts|charts\/drawing\/document\.ts|ingest\/.*|exports\/.*|commands\/.*|content\.config\.ts)$|\.test\.ts$/;

/** Packages that only one file knows. */
const hidden: Record<string, string> = { jsdom: 'src/charts/drawing/document.ts' };

interface Import {
  /** File that imports, from the root of the project. */
  from: string;
  /** File or package it imports, as resolved. */
  to: string;
}

function importsIn(file: string, text: string): Import[] {
  const { importedFiles } = ts.preProcessFile(scriptOf(file, text), true, true);
  return importedFiles.map(({ fileName }) => ({ from: file, to: fileName.startsWith('.') ? normalize(join(dirname(file), fileName)) : fileName }));
}

/** The code of a file: for a component its front matter and its scripts. */
function scriptOf(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const frontMatter = /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map((match) => match[1]);
  return [frontMatter, ...scripts].join('\n');
}

/** Name of the room a file stands in: its folder, or its own name directly under src. */
function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function faultOf({ from, to }: Import): string | null {
  const package_ = to.split('/')[0] ?? '';
  if (builtinModules.includes(to.replace('node:', ''))) return mayTouchNode.test(from) ? null : `${from} imports ${to}: this file may not touch Node`;
  if (hidden[package_] && hidden[package_] !== from && !from.includes('.test.')) return `${from} imports ${to}: only ${hidden[package_]} may`;
  if (!to.startsWith('src/') || to === 'src/site.ts' || roomOf(from) === roomOf(to)) return null;
  const allowed = rooms[roomOf(from)] ?? [];
  return allowed.includes(roomOf(to)) ? null : `${from} imports ${to}: ${roomOf(from)} may import ${allowed.join(', ') || 'nothing'}`;
}

function globalsFault(file: string, text: string): string | null {
  const code = scriptOf(file, text).replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, '');
  const found = /(?<![.\w])(process|Buffer|__dirname)\s*[.[(]/.exec(code);
  return found && !mayTouchNode.test(file) ? `${file} uses ${found[1]}: this file may not touch Node` : null;
}

const files = globSync('src/**/*.{ts,mjs,astro}').map((file) => file.replaceAll('\\', '/'));
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const imports = [...texts].flatMap(([file, text]) => importsIn(file, text));
const configuration = globSync('*.config.{mjs,ts}').flatMap((file) => importsIn(file, readFileSync(file, 'utf8')));

test('rooms are imported downwards only, and Node only where the list says so', () => {
  expect(imports.map(faultOf).filter(Boolean)).toEqual([]);
});

test('rooms use the globals of Node only where the list says so', () => {
  expect([...texts].map(([file, text]) => globalsFault(file, text)).filter(Boolean)).toEqual([]);
});

test('rooms are the folders of src, every one with a file in it', () => {
  const folders = new Set(globSync('src/**/*.*').map((file) => roomOf(file.replaceAll('\\', '/'))));
  const outside = ['site.ts', 'rooms.test.ts'];
  expect([...folders].filter((name) => !outside.includes(name)).sort()).toEqual(Object.keys(rooms).sort());
});

test('rooms are all used: each is imported from another room, or is an entrance', () => {
  const imported = new Set([...imports, ...configuration].filter(({ from, to }) => roomOf(from) !== roomOf(to)).map(({ to }) => roomOf(to)));
  expect(Object.keys(rooms).filter((room) => !imported.has(room) && !entrances.includes(room))).toEqual([]);
});

test('rooms keep test files out of src/pages, where each would become an address', () => {
  expect(files.filter((file) => file.startsWith('src/pages/') && file.includes('.test.'))).toEqual([]);
});

test('rooms do not import by pattern, which no one could check', () => {
  expect([...texts].filter(([file, text]) => file !== 'src/rooms.test.ts' && text.includes('import.meta.glob')).map(([file]) => file)).toEqual([]);
});

test.each([
  ['src/dataset/a.ts', "import { b } from '../statistics/b.ts';", 'src/dataset/a.ts imports src/statistics/b.ts: dataset may import nothing'],
  ['src/words/a.ts', "import type { B } from '../charts/b.ts';", 'src/words/a.ts imports src/charts/b.ts: words may import dataset, statistics'],
  ['src/words/a.ts', "export { b } from '../charts/b.ts';", 'src/words/a.ts imports src/charts/b.ts: words may import dataset, statistics'],
  ['src/words/a.ts', "await import('../charts/b.ts');", 'src/words/a.ts imports src/charts/b.ts: words may import dataset, statistics'],
  [
    'src/layouts/A.astro',
    "---\nimport '../charts/b.ts';\n---\n",
    'src/layouts/A.astro imports src/charts/b.ts: layouts may import components, browser, styles',
  ],
  [
    'src/layouts/A.astro',
    "<script>\nimport '../charts/b.ts';\n</script>",
    'src/layouts/A.astro imports src/charts/b.ts: layouts may import components, browser, styles',
  ],
  ['src/words/a.ts', "import { readFileSync } from 'node:fs';", 'src/words/a.ts imports node:fs: this file may not touch Node'],
  ['src/words/a.ts', "import fs from 'fs';", 'src/words/a.ts imports fs: this file may not touch Node'],
  ['src/exports/a.ts', "import { JSDOM } from 'jsdom';", 'src/exports/a.ts imports jsdom: only src/charts/drawing/document.ts may'],
  ['src/words/a.ts', "import { site } from '../site.ts';\nimport { b } from './b.ts';\nimport { c } from '../dataset/c.ts';", null],
  ['src/ingest/a.ts', "import { readFileSync } from 'node:fs';", null],
  ['src/charts/drawing/document.ts', "import { JSDOM } from 'jsdom';", null],
])('rooms: in %s, %j', (file, text, fault) => {
  expect(importsIn(file, text).map(faultOf).filter(Boolean)).toEqual(fault ? [fault] : []);
});

test.each([
  ['src/words/a.ts', 'const place = process.cwd();', 'src/words/a.ts uses process: this file may not touch Node'],
  ['src/charts/a.ts', "Buffer.from('a')", 'src/charts/a.ts uses Buffer: this file may not touch Node'],
  ['src/words/a.ts', '// process.cwd() is for others\nconst a = child.process.id;', null],
  ['src/ingest/a.ts', 'process.exitCode = 1;', null],
])('rooms: in %s, %j as a global', (file, text, fault) => {
  expect(globalsFault(file, text)).toBe(fault);
});
