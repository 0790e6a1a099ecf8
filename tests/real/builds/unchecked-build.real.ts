import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildIn, expectLastSite, siteCopy } from '../../machinery/site-copy.ts';

// Astro logs a fault in a document that it renders early and publishes an empty page (withastro/astro issue 18054): content.config.ts has it render late.
test('a build stops at a false sentence even without the check that comes before it', { timeout: 600_000 }, () => {
  const copy = siteCopy();
  const config = readFileSync(join(copy, 'astro.config.mjs'), 'utf8');
  const without = config.replace(/(integrations: \[.*?)checkedProse(, )?/s, '$1');
  expect(without).not.toBe(config);
  writeFileSync(join(copy, 'astro.config.mjs'), without);
  const page = 'content/glossary/ofsted.md';
  appendFileSync(join(copy, page), '\nIt was :figure[25%]{of=repeat-plans at=2018}.\n');
  const line = readFileSync(join(copy, page), 'utf8').trimEnd().split('\n').length;
  const { code, said } = buildIn(copy);
  expect(code).toBe(1);
  expect(said).toContain(`${page}:${line}: "It was 25%.": found 25%, expected 24.0% (repeat-plans, Birmingham, 2018)`);
  expectLastSite(copy);
});
