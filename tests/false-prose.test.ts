import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildIn, expectLastSite, siteCopy } from './machinery/site-copy.ts';

/** Builds the real site from a copy whose sentences are false: nothing may be published, and the last site has to stay. */

const slow = 180_000;

/** Adds a paragraph to a document and returns the line it stands on. */
function add(copy: string, path: string, paragraph: string): number {
  appendFileSync(join(copy, path), `\n${paragraph}\n`);
  return readFileSync(join(copy, path), 'utf8').trimEnd().split('\n').length;
}

test('a build stops at false sentences, names each in a line, and leaves the last site as it was', { timeout: slow }, () => {
  const copy = siteCopy();
  const page = 'content/about/privacy.md';
  const figure = add(copy, page, 'It was :figure[25%]{of=repeat-plans at=2018}.');
  const verb = add(copy, page, 'It :change[fell]{of=plans-in-force-rate from=2017 to=2018}.');
  const chart = add(copy, page, '::chart{id=repeat-planz}');
  const digit = add(copy, page, 'We met 14 families.');
  writeFileSync(join(copy, 'content/about/broken.md'), '---\ntitle: [Never closed\n---\n');
  const { code, said } = buildIn(copy);
  expect(code).toBe(1);
  expect(said).toContain(`${page}:${figure}: "It was 25%.": found 25%, expected 24.0% (repeat-plans, Birmingham, 2018)`);
  expect(said).toContain(
    `${page}:${verb}: "It fell.": found "fell", expected words for 41.0 per 10,000 beside 34.0 per 10,000, 7.0 per 10,000 higher (plans-in-force-rate, Birmingham, 2017 to 2018)`,
  );
  expect(said).toContain(`${page}:${chart}: "::chart{id=repeat-planz}": unknown chart "repeat-planz": did you mean repeat-plans`);
  expect(said).toContain(`${page}:${digit}: "We met 14 families.": found 14 bare, expected a checked figure`);
  expect(said).toMatch(/content\/about\/broken\.md:\d+: the front matter is not YAML: /);
  expectLastSite(copy);
});
