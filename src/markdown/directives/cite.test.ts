import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { cite } from './cite.ts';

const run = (text: string) => trial(cite, text);

describe('cite', () => {
  test('cite links to the source on the page, with the place in it', async () => {
    const { html, faults, record } = await run('As :cite[*the* letter]{source=ofsted-letter-2018-01-19 at="Findings, para 8"} says.');
    expect(faults).toEqual([]);
    expect(html).toBe(
      '<p>As <a class="cite" href="#source-ofsted-letter-2018-01-19"><em>the</em> letter<span class="locator" data-mark="¶8"> (Findings, para 8)</span></a> says.</p>',
    );
    expect(record.cited).toEqual([{ source: 'ofsted-letter-2018-01-19', at: 'Findings, para 8' }]);
  });

  test('cite needs no place in the source', async () => {
    const { html, record } = await run('As :cite[it]{source=ofsted-letter-2018-01-19} says, and :cite[again]{source=ofsted-letter-2018-01-19}.');
    expect(html).toContain('<a class="cite" href="#source-ofsted-letter-2018-01-19">it</a>');
    expect(record.cited).toEqual([{ source: 'ofsted-letter-2018-01-19', at: null }]);
  });

  test.each([
    ['As :cite[it]{source=ofsted-letter-2018} says.', /unknown source "ofsted-letter-2018": did you mean ofsted-/],
    ['As :cite[it]{at="para 8"} says.', /missing attribute "source": expected a form such as :cite\[/],
    ['As :cite[]{source=ofsted-letter-2018-01-19} says.', /found a citation of nothing, expected words in its brackets/],
    ['As [:cite[it]{source=ofsted-letter-2018-01-19}](https://example.org/) says.', /found a citation inside a link/],
  ])('cite refuses %j', async (text, reason) => {
    const { faults } = await run(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(reason);
  });
});
