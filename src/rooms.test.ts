import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, join, normalize } from 'node:path';
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
  receipts: ['dataset', 'words'],
  charts: ['dataset', 'statistics', 'words'],
  markdown: ['dataset', 'statistics', 'words', 'receipts', 'charts'],
  exports: ['dataset', 'statistics', 'words', 'charts'],
  browser: ['dataset', 'statistics', 'words', 'charts', 'exports'],
  styles: [],
  components: ['dataset', 'statistics', 'words', 'charts', 'exports', 'browser', 'styles'],
  layouts: ['components', 'browser', 'styles'],
  pages: ['dataset', 'statistics', 'words', 'receipts', 'charts', 'exports', 'styles', 'components', 'browser', 'layouts'],
  commands: ['dataset', 'ingest', 'statistics', 'words', 'receipts', 'charts', 'markdown', 'exports'],
  'content.config.ts': ['dataset', 'markdown'],
};

/** What a room of `charts` knows besides `drawing`. A kind of chart knows another only where its rows are rows of that one; one that knows none needs no line here. */
const chartsKnow: Record<string, readonly string[]> = {
  judgements: ['concerns'],
  opening: ['trend', 'judgements'],
  spread: ['trend'],
  gap: ['trend'],
  share: ['trend'],
  kit: ['trend', 'spread'],
  aftermath: ['kit'],
  judged: ['kit'],
  figure: ['trend', 'judgements', 'aftermath'],
};
const aloneKinds = globSync('src/charts/*/kind.ts')
  .map((file) => basename(dirname(file)))
  .filter((name) => !(name in chartsKnow));

/**
 * The rooms inside a room, from the lowest, and which of the others each may import.
 * What lies in no room of them is for all, as `charts/kind.ts` is, or brings all together, as `charts/registry.ts`.
 */
const inside: Record<string, Record<string, readonly string[]>> = {
  dataset: { faults: [] },
  ingest: { formats: [], families: ['formats'] },
  charts: {
    drawing: [],
    ...Object.fromEntries(aloneKinds.map((name) => [name, ['drawing']])),
    ...Object.fromEntries(Object.entries(chartsKnow).map(([name, others]) => [name, ['drawing', ...others]])),
  },
  markdown: {
    checks: [],
    answers: [],
    directives: ['answers'],
    sentences: ['answers', 'directives'],
  },
  exports: {
    tables: [],
    records: [],
    dialects: ['tables'],
    pictures: [],
    licences: ['pictures'],
    embeds: ['records', 'pictures', 'licences'],
    releases: ['embeds'],
  },
  components: {
    site: [],
    embed: ['site'],
    record: ['site', 'embed'],
    council: ['site'],
    indicator: ['site', 'record', 'council'],
    data: ['site', 'record'],
    story: ['site', 'record'],
    home: ['site', 'record', 'story'],
  },
  commands: { machine: [], release: [], checks: ['release'], built: ['machine', 'checks'], bench: ['machine', 'built'] },
};

/** Rooms that are started by npm or Astro, and so need no import. */
const entrances = ['ingest', 'pages', 'commands', 'content.config.ts'];

/** Where files may be read and processes started; test files may too. */
const mayTouchNode = /^src\/(dataset\/(load|build-day|checksums)\.ts|ingest\/.*|exports\/.*|commands\/.*|content\.config\.ts)$|\.test\.ts$/;

/** Packages that only these files know. */
const hidden: Record<string, readonly string[]> = { jsdom: ['src/charts/drawing/read.ts', 'src/commands/checks/document-text.ts'] };

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

/** A script without what it imports for its types alone. */
function withoutTypes(text: string): string {
  return text.replace(/^(import|export) type [^;]*;$/gm, '').replace(/^import \{(?:\s*type \w+(?: as \w+)?,?)+\s*\} from [^;]*;$/gm, '');
}

/** A way of imports that leads from a file back to itself, for each such circle; found from its first file. */
function circlesIn(arrows: readonly Import[]): string[] {
  const next = Map.groupBy(arrows, ({ from }) => from);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' > '));
    if (way.includes(file) || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) walk(to, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}

/** All that is reached from the files of a folder, each with the way to it. */
function reachedFrom(folder: string, arrows: readonly Import[]): Map<string, string> {
  const next = Map.groupBy(arrows, ({ from }) => from);
  const ways = new Map(arrows.filter(({ from }) => from.startsWith(folder) && !from.includes('.test.')).map(({ from }) => [from, from]));
  for (const [file, way] of ways) for (const { to } of next.get(file) ?? []) if (!ways.has(to)) ways.set(to, `${way} > ${to}`);
  return ways;
}

/** What no reader's browser may be sent: the drawing library, a document of ours, d3 as a whole, Node and the data set. */
function staysHere(file: string): boolean {
  return ['@observablehq/plot', 'jsdom', 'd3'].includes(file) || builtinModules.includes(file.replace('node:', '')) || file.startsWith('src/dataset/');
}

/** Name of the room a file stands in: its folder, or its own name directly under src. */
function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function faultOf({ from, to }: Import): string | null {
  const package_ = to.split('/')[0] ?? '';
  if (builtinModules.includes(to.replace('node:', ''))) return mayTouchNode.test(from) ? null : `${from} imports ${to}: this file may not touch Node`;
  if (hidden[package_]?.includes(from) === false && !from.includes('.test.')) return `${from} imports ${to}: only ${hidden[package_].join(', ')} may`;
  if (to.startsWith('tests/')) return `${from} imports ${to}: src may import nothing from tests`;
  if (!to.startsWith('src/') || to === 'src/site.ts' || roomOf(from) === roomOf(to)) return null;
  const allowed = rooms[roomOf(from)] ?? [];
  return allowed.includes(roomOf(to)) ? null : `${from} imports ${to}: ${roomOf(from)} may import ${allowed.join(', ') || 'nothing'}`;
}

/** Name of the room inside a room that a file stands in, or null where it stands in none. */
function insideOf(file: string): string | null {
  const [, , name, ...rest] = file.split('/');
  return rest.length > 0 ? (name ?? null) : null;
}

function insideFault({ from, to }: Import): string | null {
  const plan = inside[roomOf(from)];
  const [own, other] = [insideOf(from), insideOf(to)];
  if (plan === undefined || roomOf(from) !== roomOf(to) || own === null || other === null || own === other || from.includes('.test.')) return null;
  return plan[own]?.includes(other) ? null : `${from} imports ${to}: ${own} may import ${plan[own]?.join(', ') || 'nothing'} of ${roomOf(from)}`;
}

function globalsFault(file: string, text: string): string | null {
  const code = scriptOf(file, text).replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, '');
  const found = /(?<![.\w])(process|Buffer|__dirname)\s*[.[(]/.exec(code);
  return found && !mayTouchNode.test(file) ? `${file} uses ${found[1]}: this file may not touch Node` : null;
}

const files = globSync('src/**/*.{ts,mjs,astro}').map((file) => file.replaceAll('\\', '/'));
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const imports = [...texts].flatMap(([file, text]) => importsIn(file, text));

/** Imports that are there when the code runs: not those of types alone. */
const atRunTime = [...texts].flatMap(([file, text]) => importsIn(file, withoutTypes(text)));
const configuration = globSync('*.config.{mjs,ts}').flatMap((file) => importsIn(file, readFileSync(file, 'utf8')));

test('rooms are imported downwards only, and Node only where the list says so', () => {
  expect(imports.map(faultOf).filter(Boolean)).toEqual([]);
});

test('rooms inside a room are imported downwards only, each a folder that is there', () => {
  expect(imports.map(insideFault).filter(Boolean)).toEqual([]);
  for (const [room, plan] of Object.entries(inside)) {
    const names = Object.keys(plan);
    expect(names.filter((name, place) => plan[name]?.some((other) => names.indexOf(other) >= place || !names.includes(other)))).toEqual([]);
    const folders = new Set(files.filter((file) => roomOf(file) === room).map(insideOf));
    expect([...folders].filter((name) => name !== null).sort()).toEqual([...names].sort());
  }
});

test.each([
  ['src/charts/trend/a.ts', 'src/charts/gap/b.ts', 'src/charts/trend/a.ts imports src/charts/gap/b.ts: trend may import drawing of charts'],
  ['src/charts/drawing/a.ts', 'src/charts/trend/b.ts', 'src/charts/drawing/a.ts imports src/charts/trend/b.ts: drawing may import nothing of charts'],
  ['src/charts/gap/a.ts', 'src/charts/trend/b.ts', null],
  ['src/charts/registry.ts', 'src/charts/gap/b.ts', null],
  ['src/charts/gap/a.ts', 'src/charts/kind.ts', null],
])('rooms inside a room: %s imports %s', (from, to, fault) => {
  expect(insideFault({ from, to })).toBe(fault);
});

test('rooms have no circles: no file imports itself by way of others', () => {
  expect(circlesIn(imports)).toEqual([]);
});

test('rooms: nothing that runs in a browser reaches the drawing library, a document of ours, all of d3, Node or the data set', () => {
  const reached = [...reachedFrom('src/browser/', atRunTime)].filter(([file]) => staysHere(file));
  expect(reached.map(([, way]) => way)).toEqual([]);
});

test('rooms find a circle of three files, and what a browser would be sent by way of another room', () => {
  const arrows = ['a>b', 'b>c', 'c>a', 'c>d'].map((arrow) => ({ from: arrow[0] ?? '', to: arrow[2] ?? '' }));
  expect(circlesIn(arrows)).toEqual(['a > b > c > a']);
  const sent = [
    ...importsIn('src/browser/a.ts', "import { b } from '../words/b.ts';"),
    ...importsIn('src/words/b.ts', withoutTypes("import * as d3 from 'd3';")),
  ];
  expect([...reachedFrom('src/browser/', sent)].filter(([file]) => staysHere(file))).toEqual([['d3', 'src/browser/a.ts > src/words/b.ts > d3']]);
  expect(importsIn('src/browser/a.ts', withoutTypes("import { type B, type C } from '../dataset/b.ts';\nimport type { D } from 'd3';"))).toEqual([]);
});

test('rooms use the globals of Node only where the list says so', () => {
  expect([...texts].map(([file, text]) => globalsFault(file, text)).filter(Boolean)).toEqual([]);
});

test('rooms are the folders of src, every one with a file in it', () => {
  const folders = new Set(globSync('src/**/*.*').map((file) => roomOf(file.replaceAll('\\', '/'))));
  const outside = ['site.ts', 'env.d.ts', 'rooms.test.ts'];
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
  [
    'src/words/a.test.ts',
    "import { b } from '../../tests/machinery/b.ts';",
    'src/words/a.test.ts imports tests/machinery/b.ts: src may import nothing from tests',
  ],
  ['src/words/a.ts', "import { readFileSync } from 'node:fs';", 'src/words/a.ts imports node:fs: this file may not touch Node'],
  ['src/words/a.ts', "import fs from 'fs';", 'src/words/a.ts imports fs: this file may not touch Node'],
  [
    'src/exports/a.ts',
    "import { JSDOM } from 'jsdom';",
    'src/exports/a.ts imports jsdom: only src/charts/drawing/read.ts, src/commands/checks/document-text.ts may',
  ],
  ['src/words/a.ts', "import { site } from '../site.ts';\nimport { b } from './b.ts';\nimport { c } from '../dataset/c.ts';", null],
  ['src/ingest/a.ts', "import { readFileSync } from 'node:fs';", null],
  ['src/charts/drawing/read.ts', "import { JSDOM } from 'jsdom';", null],
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
