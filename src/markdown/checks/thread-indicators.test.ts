import { describe, expect, test } from 'vitest';
import { checkDocument } from '../check.ts';
import { exampleProse } from '../trial.ts';

const thread = (indicators: string) => `---
title: Repeat plans
order: 1
question: Did children come back?
summary: Some did.
indicators: ${indicators}
---

Of new plans :figure[24.0%]{of=repeat-plans at=2018} were repeat plans.
`;
const faultsIn = (indicators: string) =>
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
    expect(faultsIn(indicators)).toEqual(faults);
  });
});
