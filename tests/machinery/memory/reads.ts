import child from 'node:child_process';
import fs, { appendFileSync, mkdirSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';
import { readsFile } from './notes.ts';

/**
 * Notes which file of the project reads which other, while unit tests run: those that read it have to be made again when it changes.
 * A program that is started may read all there is. Vitest runs this before each test file.
 */

type Work = (...args: unknown[]) => unknown;
type Shared = typeof globalThis & { readsNoted?: Set<string>; readsNew?: string[] };

const root = process.cwd();
const shared = globalThis as Shared;

/** Functions that look at a file or a folder, which is their first argument. */
const looks = ['readFileSync', 'readFile', 'readdirSync', 'readdir', 'statSync', 'stat', 'lstatSync', 'existsSync', 'openSync', 'open', 'createReadStream'];
const copies = ['cpSync', 'cp', 'copyFileSync', 'copyFile'];
const starts = ['spawn', 'spawnSync', 'execFile', 'execFileSync', 'exec', 'execSync', 'fork'];

if (shared.readsNoted === undefined) {
  shared.readsNoted = new Set();
  shared.readsNew = [];
  for (const of of [fs, fs.promises]) {
    wrap(of, [...looks, ...copies], ([path]) => note(path));
    wrap(of, ['globSync', 'glob'], ([, options]) => note((options as { cwd?: unknown } | undefined)?.cwd ?? '.'));
  }
  wrap(child, starts, () => note('.'));
  syncBuiltinESMExports();
}

afterAll(() => {
  const lines = shared.readsNew?.splice(0) ?? [];
  mkdirSync(dirname(readsFile), { recursive: true });
  if (lines.length > 0) appendFileSync(readsFile, lines.join(''));
});

function wrap(owner: object, names: readonly string[], look: (args: unknown[]) => void): void {
  const functions = owner as Record<string, Work | undefined>;
  for (const name of names) {
    const work = functions[name];
    if (work === undefined) continue;
    functions[name] = looking(work, look);
  }
}

/** The same function with all that hangs on it, such as its form for promises, that looks at what it is given first. */
function looking(work: Work, look: (args: unknown[]) => void): Work {
  function wrapped(this: unknown, ...args: unknown[]): unknown {
    look(args);
    return work.apply(this, args);
  }
  const { prototype: _, [promisify.custom as unknown as string]: promised, ...own } = Object.getOwnPropertyDescriptors(work) as PropertyDescriptorMap;
  Object.defineProperties(wrapped, own);
  if (promised !== undefined) Object.defineProperty(wrapped, promisify.custom, { value: looking(promised.value, look) });
  return wrapped;
}

function note(path: unknown): void {
  const place =
    typeof path === 'string' || Buffer.isBuffer(path) ? String(path) : path instanceof URL && path.protocol === 'file:' ? fileURLToPath(path) : null;
  if (place === null) return;
  const inside = relative(root, resolve(place)).replaceAll('\\', '/');
  if (inside.startsWith('..') || /(^|\/)(node_modules|\.git|\.cache|test-results)(\/|$)/.test(inside)) return;
  const { reader, bundles } = caller();
  if (reader === null) return;
  // Of data, words and releases the folder is enough; a script is bundled of what lies in src.
  const area = bundles ? 'src' : inside.replace(/^(data|content\/[^/]+|releases|public)\/.*$/, '$1') || '.';
  const line = `${reader}\t${area}\n`;
  if (shared.readsNoted?.has(line)) return;
  shared.readsNoted?.add(line);
  shared.readsNew?.push(line);
}

/** The file of the project that asked, and whether it had esbuild ask. */
function caller(): { reader: string | null; bundles: boolean } {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 40;
  const stack = new Error().stack ?? '';
  Error.stackTraceLimit = limit;
  const files = [...stack.matchAll(/(?:file:\/\/)?(\/[^\s():]+|[A-Za-z]:[^\s():]+):\d+:\d+/g)].map(([, file = '']) => file);
  const own = files.map((file) => relative(root, file).replaceAll('\\', '/')).filter((file) => /^(src|tests)\//.test(file));
  return { reader: own.find((file) => !file.startsWith('tests/machinery/memory/reads.')) ?? null, bundles: stack.includes('/node_modules/esbuild/') };
}
