import { expect, test } from 'vitest';
import { checkDocument } from '../check.ts';
import { exampleProse } from '../trial.ts';

const frontMatter = (claims: string, charts: string) => `---\ntitle: A\nsummary: B\norder: 1\nclaims: ${claims}\ncharts: ${charts}\n---\n`;
const faultsIn = (text: string) => checkDocument({ path: 'content/stories/a.md', text }, exampleProse).faults;

test('noteNames stops at a claim or a chart that there is not, at its line', () => {
  const faults = faultsIn(frontMatter('[mv3-repeat-plans, mv3-repeat]', '[repeat-plan]'));
  expect(faults.find((fault) => fault.startsWith('content/stories/a.md:5: '))).toContain('unknown claim "mv3-repeat"');
  expect(faults.find((fault) => fault.startsWith('content/stories/a.md:6: '))).toContain('unknown chart "repeat-plan"');
});

test('noteNames takes claims and charts that there are', () => {
  expect(faultsIn(frontMatter('[mv3-repeat-plans]', '[repeat-plans]')).filter((fault) => fault.includes('unknown'))).toEqual([]);
});
