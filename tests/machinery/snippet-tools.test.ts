import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../../src/commands/machine/folder-with.ts';

const script = join(import.meta.dirname, '../../.ci/snippet-tools');

/** A machine with these programs and no others but a few of the shell's own; each notes how it was called. */
function machine(programs: Record<string, string>): string {
  const bin = folderWith(Object.fromEntries(Object.entries(programs).map(([name, body]) => [name, `#!/bin/bash\n${body}\n`])));
  for (const name of Object.keys(programs)) chmodSync(join(bin, name), 0o755);
  for (const name of ['bash', 'env', 'timeout', 'touch'])
    symlinkSync(spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim(), join(bin, name));
  return bin;
}

const run = (bin: string) => spawnSync('bash', [script], { encoding: 'utf8', env: { PATH: bin, BIN: bin, CHROME_PATH: 'a' } });
const root = 'echo 0';
const noted = 'echo "$*" >>"$BIN/noted"';

test('.ci/snippet-tools is silent where both tools are there', () => {
  const { status, stdout } = run(machine({ Rscript: 'exit 0', python3: 'exit 0', 'apt-get': 'exit 1', id: root }));
  expect([status, stdout]).toEqual([0, '']);
});

test('.ci/snippet-tools fetches, then unpacks what it fetched', () => {
  const bin = machine({
    Rscript: '[ -e "$BIN/R" ]',
    python3: 'exit 0',
    'apt-get': `${noted}; case "$*" in *--no-download*) touch "$BIN/R";; esac`,
    id: root,
  });
  expect(run(bin)).toMatchObject({ status: 0, stdout: '' });
  const calls = readFileSync(join(bin, 'noted'), 'utf8').trim().split('\n');
  expect(calls.map((line) => line.replace(/^.*Timeout=\d+ /, ''))).toEqual([
    'install --download-only python3-pandas r-base-core',
    '--no-download install python3-pandas r-base-core',
  ]);
});

test.each([
  ['apt fails', { 'apt-get': 'exit 100', id: root }, 'could not be fetched'],
  ['what apt brought does not run', { 'apt-get': 'exit 0', id: root }, 'could not be installed'],
  ['nobody may install', { 'apt-get': 'exit 0', id: 'echo 1000' }, 'only root may install them'],
  ['there is no apt', { id: root }, 'has no apt-get'],
])('.ci/snippet-tools says in one line that %s, and does not fail', (_, programs, words) => {
  const { status, stdout } = run(machine(programs));
  expect(status).toBe(0);
  expect(stdout).toMatch(new RegExp(`^R and pandas: .*${words}.*\\n$`));
});
