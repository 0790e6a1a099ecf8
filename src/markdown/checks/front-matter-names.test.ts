import { describe, expect, test } from 'vitest';
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

const thread = (indicators: string) => `---
title: Repeat plans
order: 1
question: Did children come back?
summary: Some did.
indicators: ${indicators}
---

Of new plans :figure[24.0%]{of=repeat-plans at=2018} were repeat plans.
`;
const indicatorFaults = (indicators: string) =>
  checkDocument({ path: 'content/concerns/repeat-plans.md', text: thread(indicators) }, exampleProse).faults.filter((fault) => fault.includes('indicator'));

describe('noteIndicators', () => {
  test.each([
    ['[repeat-plans]', []],
    ['[]', []],
    ['[repeat-plan]', ['content/concerns/repeat-plans.md:6: unknown indicator "repeat-plan": did you mean repeat-plans?']],
    [
      '[repeat-plans, agency-rate]',
      ['content/concerns/repeat-plans.md:6: found indicator agency-rate listed and no figure of it, expected a :figure[…]{of=agency-rate at=…}'],
    ],
    ['repeat-plans', ['content/concerns/repeat-plans.md:6: found indicators "repeat-plans", expected a list']],
  ])('noteIndicators holds a thread to the indicators %s', (indicators, faults) => {
    expect(indicatorFaults(indicators)).toEqual(faults);
  });
});
