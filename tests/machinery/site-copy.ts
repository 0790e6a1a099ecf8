import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { nodeOf } from '../../src/commands/machine/install.mjs';

const root = join(import.meta.dirname, '..', '..');

/** A copy of the project, to be spoilt by a test, with a last site in dist/ that has to stay. Gone after the test. */
export function siteCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'after-inadequate-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  for (const name of ['content', 'data', 'releases', 'src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  mkdirSync(join(copy, 'dist'));
  writeFileSync(join(copy, 'dist/index.html'), 'the last site');
  return copy;
}

/** `npm run build` in a copy, as it would run in a shell. */
export function buildIn(copy: string): { code: number | null; said: string } {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(nodeOf(root), ['src/commands/build.mjs'], { cwd: copy, env: { ...env, NO_COLOR: '1' }, encoding: 'utf8' });
  return { code: status, said: `${stdout}\n${stderr}` };
}

/** Expects that a build published nothing. */
export function expectLastSite(copy: string): void {
  expect(readFileSync(join(copy, 'dist/index.html'), 'utf8')).toBe('the last site');
  expect(readdirSync(join(copy, 'dist'))).toEqual(['index.html']);
  expect(existsSync(join(copy, 'dist.new'))).toBe(false);
}
