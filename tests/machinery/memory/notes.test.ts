import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../../../src/commands/machine/folder-with.ts';
import { scoresIn } from './scores.ts';

const root = join(import.meta.dirname, '..', '..', '..');

test('a run of Vitest notes which file has read what, also of a module that reads for others, and who starts a program', () => {
  const folder = folderWith({
    'vitest.config.mjs': `export default { test: { setupFiles: [${JSON.stringify(join(root, 'tests/machinery/memory/reads.ts'))}] } };`,
    'data/one.json': '1',
    'content/visits/1.md': '1',
    'src/read.ts': "import { readFileSync } from 'node:fs';\nexport const one = () => readFileSync('data/one.json', 'utf8');",
    'src/a.test.ts': [
      "import { execFile } from 'node:child_process';",
      "import { promisify } from 'node:util';",
      "import { readdirSync } from 'node:fs';",
      "import { expect, test } from 'vitest';",
      "import { one } from './read.ts';",
      "test('reads', () => { expect([one(), readdirSync('content/visits').length]).toEqual(['1', 1]); });",
      "test('starts', async () => { expect((await promisify(execFile)(process.execPath, ['--version'])).stdout.trim()).toBe(process.version); });",
    ].join('\n'),
  });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { VITEST: _, ...env } = process.env;
  execFileSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run'], { cwd: folder, env, stdio: 'pipe' });
  const noted = readFileSync(join(folder, '.cache/unit-reads.txt'), 'utf8').trim().split('\n').sort();
  expect(noted).toEqual(['src/a.test.ts\t.', 'src/a.test.ts\tcontent/visits', 'src/read.ts\tdata']);
});

test('scoresIn gives the lines that a test prints of what it measured, and none that go on', () => {
  const output = 'RUN\n\nstdout | tests/a.test.ts > a title\nScore: 9 of 10\n  passes: one\n\nstdout | tests/b.test.ts > b\nNothing to say\n\n';
  expect([...scoresIn(output)]).toEqual([
    ['tests/a.test.ts', ['Score: 9 of 10']],
    ['tests/b.test.ts', []],
  ]);
});
