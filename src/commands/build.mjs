import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ChildFailed, runNode } from './install.mjs';

/** `npm run build`: builds the site beside the last one and puts it in its place only when all went well. */

const root = process.cwd();
const [built, fresh, previous] = ['dist', 'dist.new', 'dist.old'].map((folder) => join(root, folder));

try {
  rmSync(fresh, { recursive: true, force: true });
  process.env.OUT_DIR = fresh;
  await runNode(root, ['node_modules/astro/bin/astro.mjs', 'build']);
  exchange();
} catch (error) {
  rmSync(fresh, { recursive: true, force: true });
  if (!(error instanceof ChildFailed)) console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** A folder cannot be renamed over another, so the last site steps aside first. */
function exchange() {
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(built)) renameSync(built, previous);
  renameSync(fresh, built);
  rmSync(previous, { recursive: true, force: true });
}
