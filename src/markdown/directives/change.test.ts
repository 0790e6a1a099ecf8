import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { change } from './change.ts';

const run = (text: string, attributes: string) => trial(change, `The share :change[${text}]{${attributes}} then.`);

describe('change', () => {
  test('change marks a checked word', async () => {
    const { html, faults, record } = await run('fell, within what chance alone could do', 'of=repeat-plans from=2018 to=2019');
    expect(faults).toEqual([]);
    expect(html).toBe('<p>The share <span class="checked">fell, within what chance alone could do</span> then.</p>');
    expect(record.figures).toEqual([
      { indicator: 'repeat-plans', area: 'birmingham', period: '2018' },
      { indicator: 'repeat-plans', area: 'birmingham', period: '2019' },
    ]);
  });

  test.each([
    ['rose', 'of=plans-in-force-rate from=2017 to=2018'],
    ['rose', 'of=repeat-plans in=england from=2017 to=2018'],
    ['rose, within what chance alone could do,', 'of=repeat-plans from=2017 to=2018'],
    ['fell', 'of=agency-rate from=2017 to=2019'],
    ['rose', 'of=spend-per-child from=2016-17 to=2024-25'],
  ])('change takes [%s]{%s}', async (text, attributes) => {
    expect((await run(text, attributes)).faults).toEqual([]);
  });

  test.each([
    [
      'fell',
      'of=repeat-plans from=2017 to=2018',
      'found "fell", expected words for 24.0% beside 21.6%, 2.4 points higher (repeat-plans, Birmingham, 2017 to 2018)',
    ],
    ['rose', 'of=repeat-plans from=2017 to=2018', /^found "rose", expected the words to say that chance alone could have made it/],
    ['improved', 'of=plans-in-force-rate from=2017 to=2018', /^found "improved", expected a word that does not judge/],
    ['wobbled', 'of=repeat-plans from=2017 to=2018', /^found "wobbled", expected a word listed in/],
    ['rose', 'of=repeat-plans from=2018 to=2017', 'found a change from 2018 to 2017, expected the earlier period first'],
    ['rose', 'of=repeat-plans from=2017', /^missing attribute "to"/],
    ['rose', 'of=agency-rate from=2016 to=2024', /^the series changes basis in 2017/],
    ['rose', 'of=agency-rate from=2023 to=2024', /^the figure is missing \(agency-rate, Birmingham, 2024\)/],
  ])('change refuses [%s]{%s}', async (text, attributes, reason) => {
    const { faults } = await run(text, attributes);
    expect(faults).toHaveLength(1);
    const said = faults[0]?.replace(/^content\/about\/page.md:1: ".*?": /, '');
    if (typeof reason === 'string') expect(said).toBe(reason);
    else expect(said).toMatch(reason);
  });
});
