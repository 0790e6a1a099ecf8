import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { compare } from './compare.ts';

const run = (text: string, attributes: string) => trial(compare, `The share was :compare[${text}]{${attributes}} it.`);

describe('compare', () => {
  test('compare marks a checked word', async () => {
    const { html, faults, record } = await run('above', 'of=repeat-plans at=2018 with=england');
    expect(faults).toEqual([]);
    expect(html).toBe('<p>The share was <span class="checked">above</span> it.</p>');
    expect(record.figures).toEqual([{ indicator: 'repeat-plans', area: 'birmingham', period: '2018' }]);
  });

  test.each([
    ['above', 'of=repeat-plans at=2018 with=median'],
    ['higher than', 'of=repeat-plans at=2018 with=neighbours-2021'],
    ['below', 'of=repeat-plans at=2018 with=southampton'],
    ['above', 'of=plans-in-force-rate at=2018 in=leeds with=hackney', 'no'],
    ['below', 'of=plans-in-force-rate at=2018 with=england'],
    ['below', 'of=agency-rate at=2018 with=england'],
  ])('compare takes [%s]{%s}', async (text, attributes, answer = 'yes') => {
    expect((await run(text, attributes)).faults).toHaveLength(answer === 'yes' ? 0 : 1);
  });

  test.each([
    [
      'below',
      'of=repeat-plans at=2018 with=england',
      'found "below", expected words for 24.0% beside 20.2%, 3.8 points higher (repeat-plans, Birmingham, 2018, beside England)',
    ],
    ['above', 'of=repeat-plans at=2018', /^missing attribute "with"/],
    ['above', 'of=repeat-plans at=2018 with=birmingham', 'found Birmingham set beside itself (repeat-plans, Birmingham, 2018)'],
    ['above', 'of=repeat-plans at=2018 with=rutland', /^the figure is missing \(repeat-plans, Rutland, 2018\): not published/],
    ['above', 'of=repeat-plans at=2018 with=neighbours-2019', /^no figure of "neighbours-2019".*expected one of neighbours-2021, neighbours-2025/],
    ['above', 'of=repeat-plans at=2018 with=englnd', /^unknown area "englnd"/],
  ])('compare refuses [%s]{%s}', async (text, attributes, reason) => {
    const { faults } = await run(text, attributes);
    expect(faults).toHaveLength(1);
    const said = faults[0]?.replace(/^content\/about\/page.md:1: ".*?": /, '');
    if (typeof reason === 'string') expect(said).toBe(reason);
    else expect(said).toMatch(reason);
  });
});
