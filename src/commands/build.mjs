import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lockBuild } from './machine/build-lock.mjs';
import { ChildFailed, runNode } from './machine/install.mjs';

/** `npm run build`: builds the site beside the last one and puts it in its place only when all went well. One build of a folder at a time. */

const root = process.cwd();
const [built, fresh, previous] = ['dist', 'dist.new', 'dist.old'].map((folder) => join(root, folder));

// What is built is for everyone to read, a web server of another user's too, however careful the umask of who builds.
process.umask(0o022);

try {
  const unlock = await lockBuild(join(root, '.cache', 'build.pid'), console.log);
  try {
    tidy();
    process.env.OUT_DIR = fresh;
    await runNode(root, ['node_modules/astro/bin/astro.mjs', 'build']);
    exchange();
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    unlock();
  }
} catch (error) {
  if (!(error instanceof ChildFailed)) console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** What a build that was ended by force has left: its half of a site goes, and a last site that had stepped aside comes back. */
function tidy() {
  rmSync(fresh, { recursive: true, force: true });
  if (!existsSync(built) && existsSync(previous)) renameSync(previous, built);
}

/** A folder cannot be renamed over another, so the last site steps aside first. */
function exchange() {
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(built)) renameSync(built, previous);
  renameSync(fresh, built);
  rmSync(previous, { recursive: true, force: true });
}
