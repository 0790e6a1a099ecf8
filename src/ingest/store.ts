import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { checkShape } from '../dataset/check.ts';
import { DataError, quote } from '../dataset/data-error.ts';
import { type Source, sourceSchema } from '../dataset/schema.ts';

/** The source records that stand in the folder now; none when there is no file yet. Throws DataError when they are not what they should be. */
export function readSources(folder: string): Source[] {
  const path = join(folder, 'sources.json');
  if (!existsSync(path)) return [];
  return checkShape(path, z.array(sourceSchema), JSON.parse(readFileSync(path, 'utf8')));
}

/**
 * Writes the files, each to a temporary one beside its place and then all renamed, so that none is ever half there.
 * Indicators that are no longer made are taken away.
 */
export function writeFiles(folder: string, texts: ReadonlyMap<string, string>): void {
  // Ctrl+C waits until all files are in their places; what an earlier run that was ended by force left beside them goes.
  process.once('SIGINT', goOn).once('SIGTERM', goOn);
  for (const file of globSync('**/*.json.tmp', { cwd: folder })) rmSync(join(folder, file));
  const temporary = writeTemporaries(folder, texts);
  for (const { from, to } of temporary) renameSync(from, to);
  for (const file of indicatorsIn(folder)) if (!texts.has(file)) rmSync(join(folder, file));
  process.off('SIGINT', goOn).off('SIGTERM', goOn);
}

function goOn(): void {}

/** Throws DataError at the first line where a file in the folder is not what it should be. */
export function compareFiles(folder: string, texts: ReadonlyMap<string, string>): void {
  for (const [file, text] of texts) compareFile(join(folder, file), text);
  for (const file of indicatorsIn(folder))
    if (!texts.has(file)) throw new DataError(join(folder, file), '', 'a file', 'none, because no indicator of this name is made');
}

/** Writes all files under other names; when one cannot be written, takes the others away again. */
function writeTemporaries(folder: string, texts: ReadonlyMap<string, string>): { from: string; to: string }[] {
  const written: { from: string; to: string }[] = [];
  try {
    for (const [file, text] of texts) {
      const to = join(folder, file);
      mkdirSync(dirname(to), { recursive: true });
      written.push({ from: `${to}.tmp`, to });
      writeFileSync(`${to}.tmp`, text);
    }
  } catch (error) {
    for (const { from } of written) rmSync(from, { force: true });
    throw error;
  }
  return written;
}

function compareFile(path: string, text: string): void {
  if (!existsSync(path)) throw new DataError(path, '', 'no such file', 'one made by ingest');
  const current = readFileSync(path, 'utf8');
  if (current === text) return;
  const found = current.split('\n');
  const expected = text.split('\n');
  const line = expected.findIndex((part, position) => part !== found[position]);
  const at = line < 0 ? expected.length : line;
  throw new DataError(path, `line ${at + 1}`, quote(found[at] ?? 'the end of the file'), quote(expected[at] ?? 'the end of the file'));
}

function indicatorsIn(folder: string): string[] {
  const inside = join(folder, 'indicators');
  if (!existsSync(inside)) return [];
  return readdirSync(inside)
    .filter((name) => name.endsWith('.json'))
    .map((name) => `indicators/${name}`);
}
