import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { versionsWith } from './frozen-embeds.ts';

test('versionsWith gives the versions that had a chart, so that a younger chart offers no dead address', () => {
  const folder = mkdtempSync(join(tmpdir(), 'releases-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [version, charts] of [
    ['0.1.0', { old: '' }],
    ['0.2.0', { old: '', young: '' }],
    ['0.10.0', { young: '' }],
  ] as const) {
    mkdirSync(join(folder, version));
    writeFileSync(join(folder, version, 'embeds.json.br'), brotliCompressSync(JSON.stringify({ pages: charts, councils: {}, script: '', sums: '' })));
  }
  expect([versionsWith('old', folder), versionsWith('young', folder), versionsWith('never', folder)]).toEqual([['0.2.0', '0.1.0'], ['0.10.0', '0.2.0'], []]);
});
