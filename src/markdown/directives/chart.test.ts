import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { chart } from './chart.ts';

const run = (text: string) => trial(chart, text);

describe('chart', () => {
  test('chart sets the finished figure into the text, with its heading below the section', async () => {
    const { html, faults, record } = await run('Before.\n\n::chart{id=repeat-plans}\n\nAfter.');
    expect(faults).toEqual([]);
    expect(html).toMatch(
      /^<p>Before.<\/p>\n<figure class="chart" id="chart-repeat-plans" aria-labelledby="chart-repeat-plans-title"><figcaption><h3 .*<\/figure>\n<p>After.<\/p>$/s,
    );
    expect(html).toContain('<tr id="repeat-plans-2018"><th scope="row">2018</th>');
    expect(html).toContain('href="/site/embed/kit/repeat-plans/"');
    expect(record.charts).toEqual(['repeat-plans']);
  });

  test.each([
    ['::chart{id=repeat-plan}', /"::chart\{id=repeat-plan\}": unknown chart "repeat-plan": did you mean repeat-plans/],
    ['::chart', /missing attribute "id": expected a form such as ::chart\{id=repeat-plans\}/],
    ['::chart{id=repeat-plans of=2018}', /unknown attribute "of": expected id/],
    ['::chart{id=repeat-plans}\n\n::chart{id=repeat-plans}', /:3: .*found chart repeat-plans a second time, expected each chart once on a page/],
  ])('chart refuses %j', async (text, reason) => {
    const { faults } = await run(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(reason);
  });
});
