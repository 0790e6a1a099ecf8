import { cpSync, mkdirSync, mkdtempSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** What a build makes or a machine keeps, and a clean checkout does not have. */
const made = ['node_modules', 'dist', 'dist.new', 'dist.old', '.astro', '.cache', '.git', 'test-results'];

/**
 * A copy of the project in a temporary folder, as clean as a fresh checkout: the same packages by link,
 * nothing that an earlier build left behind. The caller removes it.
 */
export function copyProject(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'after-inadequate-copy-'));
  for (const name of readdirSync(root).filter((entry) => !made.includes(entry))) cpSync(join(root, name), join(copy, name), { recursive: true });
  const packages = join(root, 'node_modules');
  mkdirSync(join(copy, basename(packages)));
  // Astro and Vite keep their caches in node_modules, so each package is linked by itself.
  for (const name of readdirSync(packages).filter((entry) => entry === '.bin' || !entry.startsWith('.'))) {
    if (statSync(join(packages, name)).isDirectory()) symlinkSync(join(packages, name), join(copy, 'node_modules', name), 'junction');
  }
  return copy;
}
