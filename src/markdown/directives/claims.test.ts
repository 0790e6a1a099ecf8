import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { claims } from './claims.ts';

describe('claims', () => {
  test('claims makes a table of what was said, the published figure and the verdict', async () => {
    const { html, faults, record } = await trial(claims, '::claims{event=monitoring-visit-3}');
    expect(faults).toEqual([]);
    expect(html).toContain(
      '<div class="scroll wide" role="group" tabindex="0" aria-label="Figures in: Third visit: child protection plans"><table class="claims"><caption id="claims-monitoring-visit-3">Figures in: ',
    );
    expect(html).toContain(
      '<tr><th scope="row">Children on a second or later plan, Birmingham, late 2017<span class="locator"> (<a href="#source-ofsted-letter-2018-01-19">Findings, para 8</a>)</span></th>' +
        '<td data-label="Figure given">24%<br>Beside it: England, 2016-17: 18.7%</td>' +
        '<td data-label="On the official record"><a href="/site/indicators/repeat-plans/#repeat-plans-2018">24.0%, Birmingham, the year to March 2018</a></td>' +
        '<td data-label="Verdict"><a href="/site/claims/#mv3-repeat-plans">Agrees</a></td></tr>',
    );
    expect(html).toContain(
      '<td data-label="Figure given">175 families</td><td data-label="On the official record">None that we hold</td><td data-label="Verdict"><a href="/site/claims/#mv3-families-in-pre-court-work">Not in our data set</a>. No count of these families is published.</td>',
    );
    expect(record.claims).toEqual(['mv3-families-in-pre-court-work', 'mv3-plans-ended-first-review', 'mv3-repeat-plans']);
    expect(record.cited).toHaveLength(2);
  });

  test.each([
    ['::claims{event=monitoring-visit-9}', /unknown event "monitoring-visit-9": did you mean monitoring-visit-3/],
    ['::claims', /missing attribute "event": expected a form such as ::claims\{event=monitoring-visit-3\}/],
  ])('claims refuses %j', async (text, reason) => {
    const { faults } = await trial(claims, text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(reason);
  });
});
