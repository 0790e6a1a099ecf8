import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { nodeOf } from '../../../src/commands/machine/install.mjs';
import { expectLastSite, siteCopy } from '../../machinery/site-copy.ts';

/** Ends real builds half-way, as readers of a terminal and machines without memory do: nothing may be left behind, and the last site has to stay. */

const slow = { timeout: 600_000 };

function building(copy: string): ChildProcess {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  return spawn(nodeOf(process.cwd()), ['src/commands/build.mjs'], { cwd: copy, env: { ...env, NO_COLOR: '1' }, stdio: 'ignore' });
}

/** Waits for a state, however long a busy machine takes to come to it. */
async function until(state: () => boolean): Promise<void> {
  while (!state()) await setTimeout(50);
}

const ended = (child: ChildProcess) => new Promise<void>((done) => child.on('close', () => done()));

test('a build that is ended at the terminal leaves nothing behind', slow, async () => {
  const copy = siteCopy();
  const child = building(copy);
  const end = ended(child);
  await until(() => existsSync(join(copy, 'dist.new')));
  child.kill('SIGINT');
  await end;
  expectLastSite(copy);
  expect(existsSync(join(copy, '.cache/build.pid'))).toBe(false);
});

test('a build that is ended by force leaves no orphan that goes on writing, and the next one tidies up after it', slow, async () => {
  const copy = siteCopy();
  const child = building(copy);
  const end = ended(child);
  await until(() => existsSync(join(copy, 'dist.new')));
  child.kill('SIGKILL');
  await end;
  // False, so that it ends soon.
  writeFileSync(join(copy, 'content/about/privacy.md'), 'No front matter.');
  await ended(building(copy));
  expectLastSite(copy);
  expect(existsSync(join(copy, '.cache/build.pid'))).toBe(false);
});

test('a build waits for another that is under way, takes the place of one that is gone, and brings back a last site that had stepped aside', slow, async () => {
  const copy = siteCopy();
  // False, so that each build of the test ends soon.
  writeFileSync(join(copy, 'content/about/privacy.md'), 'No front matter.');
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  mkdirSync(join(copy, '.cache'));
  writeFileSync(join(copy, '.cache/build.pid'), String(other.pid));
  renameSync(join(copy, 'dist'), join(copy, 'dist.old'));
  const child = building(copy);
  const end = ended(child);
  await setTimeout(1000);
  expect(child.exitCode).toBeNull();
  expect(existsSync(join(copy, 'dist'))).toBe(false);
  other.kill('SIGKILL');
  await end;
  expect(child.exitCode).toBe(1);
  expectLastSite(copy);
  expect(existsSync(join(copy, '.cache/build.pid'))).toBe(false);
});
