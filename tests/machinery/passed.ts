import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf } from '../../src/commands/built/page-files.ts';

/** What has passed before on this machine, kept between runs. */
export interface Passed {
  has: (key: string) => boolean;
  add: (key: string) => void;
}

/** Nothing is remembered: each check is made anew. For CI, and wherever a run has to prove all by itself. */
export const forgetful: Passed = { has: () => false, add: () => {} };

/** Remembers keys in a file, one a line, from run to run. */
export function passedIn(file: string): Passed {
  const keys = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  mkdirSync(dirname(file), { recursive: true });
  return {
    has: (key) => keys.has(key),
    add: (key) => {
      keys.add(key);
      appendFileSync(file, `${key}\n`);
    },
  };
}

/**
 * Names one check of one page by all that it depends on: the check's own words and code, the browser, the bytes of the page
 * and of each file that it asks for. Builds are byte for byte the same, so a check that passed for this name passes again.
 */
export function keyOf(check: { title: string; code: string; browser: string }, folder: string, file: string, base = '/'): string {
  const { styles, scripts, fonts, images } = filesOf(folder, file, base);
  const hash = createHash('sha256').update(`${check.title}\n${check.code}\n${check.browser}\n`);
  for (const name of [file, ...styles, ...scripts, ...fonts, ...images]) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 32);
}

/** One hash for the code of all browser checks: a change to any of them makes each check anew. */
export function codeOf(root: string): string {
  const files = globSync(['tests/*.ts', 'tests/{checks,hosts,machinery}/*.ts', 'package-lock.json'], { cwd: root }).sort();
  return files.reduce((hash, file) => hash.update(file).update(readFileSync(join(root, file))), createHash('sha256')).digest('hex');
}

/** What tells one browser from the next: its path, size and day. */
export function browserKey(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return `${path} ${size} ${mtimeMs}`;
}
