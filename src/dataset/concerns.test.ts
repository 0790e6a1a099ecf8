import { describe, expect, test } from 'vitest';
import { concernsIn, verdictOn } from './concerns.ts';

const thread = `---
title: Cases per social worker
order: 2
---

## What the documents say

:::document{event=inspection-2014-03 verdict=mixed source=ofsted-report-2014-05-23 at="paras 22 and 119"}
Some teams had fewer cases. The verdict=concern of one sentence is no verdict.
:::

:::document{event=monitoring-visit-1 verdict="not-mentioned"}
:::

:::document{event=monitoring-visit-2 verdict=better}
:::
`;

describe('concernsIn', () => {
  test('concernsIn(files) reads the verdicts of a thread and leaves out what is none', () => {
    expect(concernsIn([{ path: 'content/concerns/caseloads.md', text: thread }])).toEqual([
      {
        id: 'caseloads',
        title: 'Cases per social worker',
        order: 2,
        verdicts: [
          { event: 'inspection-2014-03', verdict: 'mixed' },
          { event: 'monitoring-visit-1', verdict: 'not-mentioned' },
        ],
      },
    ]);
  });

  test('concernsIn(files) puts the threads in the order that they give', () => {
    const files = [
      { path: 'caseloads.md', text: thread },
      { path: 'repeat-plans.md', text: thread.replace('order: 2', 'order: 1') },
    ];
    expect(concernsIn(files).map(({ id }) => id)).toEqual(['repeat-plans', 'caseloads']);
  });
});

describe('verdictOn', () => {
  const [concern] = concernsIn([{ path: 'caseloads.md', text: thread }]);
  if (concern === undefined) throw new Error('no concern was read');

  test('verdictOn(concern, event) is what the document says', () => {
    expect(verdictOn(concern, 'inspection-2014-03')).toBe('mixed');
  });

  test('verdictOn(concern, event) stops where a document is left out', () => {
    expect(() => verdictOn(concern, 'inspection-2016-09')).toThrow(
      'content/concerns/caseloads.md: found nothing on inspection-2016-09, expected a :::document for each document',
    );
  });
});
