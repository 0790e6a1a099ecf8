import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../../../src/commands/machine/folder-with.ts';
import type { PlaywrightReport } from '../count.ts';
import { lookAgain } from './files.ts';
import { passedIn, remember, siteFor, stillPassed } from './page-tests.ts';

const spec = (title: string, status: string, asked: string) => ({
  title,
  file: 'site.ts',
  tests: [{ projectName: 'without script', status, annotations: [{ type: 'asked', description: asked }] }],
});

function report(...specs: ReturnType<typeof spec>[]): PlaywrightReport {
  return { stats: { expected: 1, unexpected: 0, flaky: 0, skipped: 0 }, errors: [], suites: [{ title: 'print.spec.ts', specs }] };
}

test('passedIn names each test that passed as Playwright does, with the files that it asked for', () => {
  const found = passedIn(report(spec('/visits/3/ prints', 'expected', 'visits/3/\na.css'), spec('/ prints', 'unexpected', '')));
  expect(found).toEqual([['[without script] › site.ts › /visits/3/ prints', { spec: 'print.spec.ts', asked: ['visits/3/', 'a.css'] }]]);
});

test('stillPassed keeps a test while the files that it asked for and the list of pages stay, and no longer', () => {
  const folder = folderWith({ 'index.html': 'home', 'visits/3/index.html': 'third', 'a.css': 'p{}', 'other.css': 'q{}' });
  const memory = join(folder, 'passed.json');
  const names = () => {
    lookAgain();
    return [...stillPassed(memory, siteFor(folder, process.execPath)).keys()];
  };
  remember(memory, new Map(), report(spec('/visits/3/ prints', 'expected', 'visits/3/\na.css')), siteFor(folder, process.execPath));
  expect(names()).toHaveLength(1);
  writeFileSync(join(folder, 'other.css'), 'q{color:red}');
  writeFileSync(join(folder, 'index.html'), 'another home');
  expect(names()).toHaveLength(1);
  for (const file of ['a.css', 'visits/3/index.html', 'new.html']) {
    remember(memory, new Map(), report(spec('/visits/3/ prints', 'expected', 'visits/3/\na.css')), siteFor(folder, process.execPath));
    writeFileSync(join(folder, file), `changed ${file}`);
    expect(names(), file).toEqual([]);
  }
});
