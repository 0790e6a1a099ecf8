import { isAbsolute, join, relative } from 'node:path';
import { checkDocument, type Document } from '../../markdown/check.ts';
import { buildFaults } from './build-faults.ts';
import { isChecked, noteChecked, stateOf } from './checked-data.ts';
import { readProse } from './read-prose.ts';

/** Checks what a build checks before it begins, or one document or folder, and prints each fault on a line. */

const root = join(import.meta.dirname, '..', '..', '..');
const [wanted] = process.argv.slice(2);

try {
  const state = stateOf(root);
  const prose = readProse(root, { checked: isChecked(root, state) });
  noteChecked(root, state);
  const chosen = wanted === undefined ? prose.documents : documentsNamed(wanted, prose.documents);
  const faults = wanted === undefined ? buildFaults(root, prose) : chosen.flatMap((document) => checkDocument(document, prose).faults);
  for (const fault of faults) console.error(fault);
  const total = prose.documents.length;
  console.log(`${wanted === undefined ? total : `${chosen.length} of ${total}`} documents, ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** The documents that a path names, however it is written: visits/3, ./content/visits/3.md, a whole path, or a folder. Throws Error when it names none. */
function documentsNamed(path: string, documents: readonly Document[]): Document[] {
  const fromRoot = isAbsolute(path) ? relative(root, path) : path;
  const stem = fromRoot
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/^content\//, '')
    .replace(/\.md$/, '')
    .replace(/\/+$/, '');
  const found = documents.filter((document) => document.path === `content/${stem}.md` || document.path.startsWith(`content/${stem}/`));
  if (found.length > 0) return found;
  const last = stem.split('/').at(-1) ?? stem;
  const near = documents.filter((document) => document.path.endsWith(`/${last}.md`)).map((document) => document.path);
  throw new Error(`${path} names no document: expected ${near.length > 0 ? near.slice(0, 3).join(', ') : 'one of content/, such as visits/3'}`);
}
