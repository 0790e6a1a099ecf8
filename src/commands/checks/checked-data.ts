import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildDay } from '../../dataset/build-day.ts';
import { sha256 } from '../../dataset/checksums.ts';

const read = ['data/**/*.json', 'content/concerns/*.md', 'src/dataset/**/*.ts', 'src/site.ts'];

/** Stands for everything that a check of the data set depends on: the data, the code that checks them, and the day. */
export function stateOf(root: string): string {
  const paths = read.flatMap((pattern) => globSync(pattern, { cwd: root })).sort();
  return sha256([buildDay(), ...paths.flatMap((path) => [path, sha256(readFileSync(join(root, path)))])].join('\n'));
}

/** Whether the data set was found without fault in this very state, by a check that kept a note of it. */
export function isChecked(root: string, state: string): boolean {
  try {
    return readFileSync(noteIn(root), 'utf8') === state;
  } catch {
    return false;
  }
}

/** Keeps a note that nothing is wrong with the data set in this state. */
export function noteChecked(root: string, state: string): void {
  mkdirSync(dirname(noteIn(root)), { recursive: true });
  writeFileSync(noteIn(root), state);
}

function noteIn(root: string): string {
  return join(root, '.cache', 'checked-data');
}
