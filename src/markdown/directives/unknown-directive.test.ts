import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { unknownDirective } from './unknown-directive.ts';

describe('unknownDirective', () => {
  test.each([
    ['At 10:30 we met.', '<p>At 10:30 we met.</p>'],
    ['A ratio of 3:1 or 4:2.', '<p>A ratio of 3:1 or 4:2.</p>'],
    ['Two things:first, then:second.', '<p>Two things:first, then:second.</p>'],
    ['A word such as :figure or note:change alone.', '<p>A word such as :figure or note:change alone.</p>'],
    ['**10:30** and 11:30', '<p><strong>10:30</strong> and 11:30</p>'],
  ])('unknownDirective gives %j back as it was', async (text, html) => {
    const found = await trial(unknownDirective, text);
    expect(found.html).toBe(html);
    expect(found.faults).toEqual([]);
  });

  const names = 'expected one of document, figure, after, change, compare, extreme, each, count, grade, date, term, cite, plain, chart, claims, step, scrolly';
  const form = 'which looks like a directive written wrong: expected a form such as :figure[24%]{of=repeat-plans at=2018}';
  test.each([
    ['It was :figur[24%]{of=repeat-plans at=2018}.', `"It was 24%.": unknown directive "figur": ${names}`],
    ['It was :Figure[24%].', `"It was 24%.": unknown directive "Figure": ${names}`],
    ['::chrat{id=repeat-plans}', `"::chrat{id=repeat-plans}": unknown directive "chrat": ${names}`],
    ['::chart', null],
    [':::note\nText.\n:::', `"Text.": unknown directive "note": ${names}`],
    ['See :chart{id=repeat-plans} here.', '"See here.": found "chart" as a textDirective, expected the form ::chart{id=repeat-plans}'],
    ['::figure[24%]{of=repeat-plans at=2018}', '"24%": found "figure" as a leafDirective, expected the form :figure[24%]{of=repeat-plans at=2018}'],
    ['It was :figure [24%]{of=repeat-plans}.', `"It was :figure [24%]{of=repeat-plans}.": found "]{", ${form}`],
    ['It :change[rose] {of=repeat-plans}.', `"It rose {of=repeat-plans}.": found "{of=", ${form}`],
    ['See ::chart {id=repeat-plans}', `"See ::chart {id=repeat-plans}": found "::c", ${form}`],
  ])('unknownDirective says of %j: %s', async (text, fault) => {
    const { faults } = await trial(unknownDirective, text);
    expect(faults).toEqual(fault === null ? [] : [`content/about/page.md:1: ${fault}`]);
  });
});
