import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countedParts, followedParts } from './answers/aftermath.ts';
import { parts } from './answers/figure-parts.ts';
import { explainerSections } from './checks/sections.ts';
import { directives } from './directives/list.ts';

const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');

test('README.md explains each directive, each part of a figure and each section', () => {
  for (const { name } of directives) expect(readme).toMatch(new RegExp(`\`:{1,4}${name}[[{\`]`));
  for (const name of Object.keys({ ...parts, ...countedParts, ...followedParts })) expect(readme).toContain(`\`${name}\``);
  expect(readme).toContain(explainerSections.join(', '));
});
