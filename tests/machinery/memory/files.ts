import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

const hashes = new Map<string, string>();
const imports = new Map<string, string[]>();

/** A file and all of the project that it imports, and these import, and so on. */
export function closureOf(file: string): string[] {
  const found = new Set([file]);
  for (const one of found) for (const next of importsOf(one)) found.add(next);
  return [...found];
}

function importsOf(file: string): string[] {
  const known = imports.get(file);
  if (known) return known;
  const text = /\.(ts|mjs|astro)$/.test(file) && existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { importedFiles } = ts.preProcessFile(text, true, true);
  const own = importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/, '')).filter((name) => name.startsWith('.'));
  const found = own.map((name) => normalize(join(dirname(file), name)).replaceAll('\\', '/')).filter((path) => existsSync(path));
  imports.set(file, found);
  return found;
}

/** A file by its bytes, a folder by all that lies in it, and what is not there by that. */
export function hashOf(path: string): string {
  const known = hashes.get(path);
  if (known !== undefined) return known;
  const found = statSync(path, { throwIfNoEntry: false });
  const hash = found === undefined ? 'nothing' : found.isDirectory() ? folderHash(path) : hashText(readFileSync(path));
  hashes.set(path, hash);
  return hash;
}

function folderHash(folder: string): string {
  const exclude = (name: string) => /(^|\/)(node_modules|dist(\.\w+)?|test-results|\.git|\.cache|\.astro)$/.test(name);
  const files = globSync('**/*', { cwd: folder, exclude }).concat(folder === '.' ? globSync('.*') : []);
  const paths = files.map((file) => normalize(join(folder, file)).replaceAll('\\', '/')).filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  return hashText(
    paths
      .sort()
      .map((path) => `${path} ${hashOf(path)}`)
      .join('\n'),
  );
}

export function hashText(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** Forgets the bytes seen so far, to see whether somebody has changed them meanwhile. */
export function lookAgain(): void {
  hashes.clear();
  imports.clear();
}
