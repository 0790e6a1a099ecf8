import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { figure } from './figure.ts';

const run = (text: string) => trial(figure, text);

describe('figure', () => {
  test('figure links a statistic to its row, and keeps a card of what it is', async () => {
    const { html, faults, record } = await run('In :figure[24%]{of=repeat-plans at=2018} of plans.');
    expect(faults).toEqual([]);
    expect(html).toContain(
      '<p>In <a class="figure" href="/site/indicators/repeat-plans/#repeat-plans-2018" data-proof="page-1">24%</a> of plans.</p>\n<template data-card="page-1"><b>Repeat child protection plans, Birmingham, the year to March 2018</b><span>24.0% = 404 of 1,682',
    );
    expect(record.figures).toEqual([{ indicator: 'repeat-plans', area: 'birmingham', period: '2018' }]);
  });

  test('figure links a figure of a document to the claim ledger, and cites the document', async () => {
    const { html, faults, record } = await run('It was :figure[37%]{claim=mv3-plans-ended-first-review}.');
    expect(faults).toEqual([]);
    expect(html).toContain('<a class="figure" href="/site/claims/#mv3-plans-ended-first-review" data-proof="page-1">37%</a>');
    expect(record.claims).toEqual(['mv3-plans-ended-first-review']);
    expect(record.cited).toEqual([{ source: 'ofsted-letter-2018-01-19', at: 'Findings, para 8' }]);
  });

  test('figure lets a long figure run over the end of a line', async () => {
    const { html } = await run('It was :figure[more than half]{of=plan-ended-case-closed at=2018}, or :figure[52.6%]{of=plan-ended-case-closed at=2018}.');
    expect(html).toMatch(/<a class="figure long" [^>]*>more than half<.*<a class="figure" [^>]*>52\.6%</);
  });

  test('figure says file, line, sentence, what it found and what it expected', async () => {
    const { faults } = await run('A line.\n\nOne sentence. In 2018 it was\n:figure[25%]{of=repeat-plans at=2018} of plans. Another.');
    expect(faults).toEqual(['content/about/page.md:4: "In 2018 it was 25% of plans.": found 25%, expected 24.0% (repeat-plans, Birmingham, 2018)']);
  });

  test.each([
    ['24.0%', 'of=repeat-plans at=2018'],
    ['24 per cent', 'of=repeat-plans at=2018'],
    ['nearly a quarter', 'of=repeat-plans at=2018'],
    ['about a quarter', 'of=repeat-plans at=2018'],
    ['just under 25%', 'of=repeat-plans at=2018'],
    ['20.2%', 'of=repeat-plans at=2018 in=england'],
    ['404', 'of=repeat-plans at=2018 part=numerator'],
    ['1,682', 'of=repeat-plans at=2018 part=denominator'],
    ['404 of 1,682', 'of=repeat-plans at=2018 part=fraction'],
    ['404 out of 1,682', 'of=repeat-plans at=2018 part=fraction'],
    ['seventh', 'of=repeat-plans at=2017 part=rank'],
    ['7th highest', 'of=repeat-plans at=2017 part=rank order=highest'],
    ['the seventh highest of 21', 'of=repeat-plans at=2017 part=rank'],
    ['highest', 'of=repeat-plans at=2018 in=southampton part=rank'],
    ['15th lowest of 21', 'of=repeat-plans at=2017 part=rank order=lowest'],
    ['joint fourth highest', 'of=repeat-plans at=2018 in=manchester part=rank'],
    ['20', 'of=repeat-plans at=2018 part=councils'],
    ['twenty', 'of=repeat-plans at=2018 part=councils'],
    ['3.8 points', 'of=repeat-plans at=2018 part=gap'],
    ['four percentage points', 'of=repeat-plans at=2018 part=gap'],
    ['4.2 points', 'of=repeat-plans at=2018 part=gap with=neighbours-2021'],
    ['20.3%', 'of=repeat-plans at=2018 part=median'],
    ['19.8%', 'of=repeat-plans at=2018 part=neighbours-2021'],
    ['20.4%', 'of=repeat-plans at=2018 part=neighbours-2021-median'],
    ['15.9%', 'of=repeat-plans at=2018 part=lower-quartile'],
    ['24.2%', 'of=repeat-plans at=2018 part=upper-quartile'],
    ['22.0%', 'of=repeat-plans at=2018 part=lower'],
    ['26.1%', 'of=repeat-plans at=2018 part=upper'],
    ['25.8% to 30.4%', 'of=plans-ended-three-months at=2018 part=interval'],
    ['2.4 points', 'of=repeat-plans part=change from=2017 to=2018'],
    ['41.0 per 10,000', 'of=plans-in-force-rate at=2018'],
    ['41 in every 10,000 children', 'of=plans-in-force-rate at=2018'],
    ['41', 'of=plans-in-force-rate at=2018'],
    ['7.0 per 10,000', 'of=plans-in-force-rate part=change from=2017 to=2018'],
    ['£1,266', 'of=spend-per-child at=2024-25'],
    ['more than half', 'of=plan-ended-case-closed at=2018'],
    ['29%', 'claim=mv3-plans-ended-first-review part=comparator'],
    ['18.7%', 'claim=mv3-repeat-plans part=comparator'],
    ['175', 'claim=mv3-families-in-pre-court-work'],
    ['175 families', 'claim=mv3-families-in-pre-court-work'],
  ])('figure takes [%s]{%s}', async (text, attributes) => {
    expect((await run(`It was :figure[${text}]{${attributes}}.`)).faults).toEqual([]);
  });

  test.each([
    ['24.1%', 'of=repeat-plans at=2018', 'found 24.1%, expected 24.0% (repeat-plans, Birmingham, 2018)'],
    ['24', 'of=repeat-plans at=2018', 'found 24, expected 24.0% (repeat-plans, Birmingham, 2018)'],
    ['24.02%', 'of=repeat-plans at=2018', 'found 24.02%, expected 24.0% (repeat-plans, Birmingham, 2018)'],
    ['24 points', 'of=repeat-plans at=2018', 'found 24 points, expected 24.0% (repeat-plans, Birmingham, 2018)'],
    ['nearly 24%', 'of=repeat-plans at=2018', 'found nearly 24%, expected 24.0% (repeat-plans, Birmingham, 2018)'],
    ['a third', 'of=repeat-plans at=2018', 'found a third, expected 24.0% (repeat-plans, Birmingham, 2018)'],
    ['', 'of=repeat-plans at=2018', 'found nothing, expected 24.0% (repeat-plans, Birmingham, 2018)'],
    ['1682', 'of=repeat-plans at=2018 part=denominator', 'found 1682, expected 1,682 (repeat-plans, Birmingham, 2018)'],
    ['404 of 1,683', 'of=repeat-plans at=2018 part=fraction', 'found 404 of 1,683, expected 404 of 1,682 (repeat-plans, Birmingham, 2018)'],
    ['seventh lowest', 'of=repeat-plans at=2017 part=rank', 'found seventh lowest, expected seventh highest of 21 (repeat-plans, Birmingham, 2017)'],
    ['fourth', 'of=repeat-plans at=2018 in=manchester part=rank', 'found fourth, expected joint fourth highest of 20 (repeat-plans, Manchester, 2018)'],
    ['5.3 points', 'of=repeat-plans at=2018 part=gap', 'found 5.3 points, expected 3.8 points (repeat-plans, Birmingham, 2018)'],
    ['3.8%', 'of=repeat-plans at=2018 part=gap', 'found 3.8%, expected 3.8 points (repeat-plans, Birmingham, 2018)'],
    ['1,266', 'of=spend-per-child at=2024-25', 'found 1,266, expected £1,266 (spend-per-child, Birmingham, 2024-25)'],
    ['36%', 'claim=mv3-plans-ended-first-review', 'found 36%, expected 37% (mv3-plans-ended-first-review, Findings, para 8)'],
    ['37.0%', 'claim=mv3-plans-ended-first-review', 'found 37.0%, expected 37% (mv3-plans-ended-first-review, Findings, para 8)'],
    ['24%', 'of=repeat-plan at=2018', 'unknown indicator "repeat-plan": did you mean repeat-plans?'],
    ['24%', 'of=repeat-plans at=2031', 'unknown period "2031" of repeat-plans: expected one of 2016, 2017, 2018, 2019'],
    ['24%', 'of=repeat-plans at=2018 in=birmingam', 'unknown area "birmingam": did you mean birmingham?'],
    ['24%', 'of=repeat-plans at=2018 part=share', /^unknown part "share": expected one of value, numerator, /],
    ['24%', 'of=repeat-plans at=2018 form=value', /^unknown attribute "form": expected of, in, at, /],
    ['24%', 'at=2018', 'missing attribute "of": expected a form such as :figure[24%]{of=repeat-plans at=2018}'],
    ['12.4%', 'of=agency-rate at=2024', 'the figure is missing (agency-rate, Birmingham, 2024): left out, because the publisher marks it as unreliable'],
    ['20%', 'of=repeat-plans at=2018 part=neighbours-2025 in=leeds', /^no figure of "neighbours-2025" \(repeat-plans, Leeds, 2018\)/],
    ['first', 'of=repeat-plans at=2018 part=rank in=england', 'England has no place among councils (repeat-plans, 2018)'],
    ['6.6 points', 'of=agency-rate part=change from=2016 to=2018', /^the series changes basis in 2017 \(agency-rate, Birmingham, 2016 to 2018\)/],
    ['37%', 'claim=mv3-plans-ended-first-review of=repeat-plans at=2018', /^found both claim and of, expected one/],
    ['37%', 'claim=mv3-plans', /^unknown claim "mv3-plans": did you mean mv3-/],
    ['1', 'claim=mv3-families-in-pre-court-work part=comparator', 'claim mv3-families-in-pre-court-work sets nothing beside its figure'],
  ])('figure refuses [%s]{%s}', async (text, attributes, reason) => {
    const { faults } = await run(`It was :figure[${text}]{${attributes}}.`);
    expect(faults).toHaveLength(1);
    const said = faults[0]?.replace(/^content\/about\/page.md:1: ".*?": /, '');
    if (typeof reason === 'string') expect(said).toBe(reason);
    else expect(said).toMatch(reason);
  });

  test('figure refuses a hedge before a statistic, where nothing checks it', async () => {
    expect((await run('It was nearly :figure[24%]{of=repeat-plans at=2018}.')).faults).toEqual([
      'content/about/page.md:1: "It was nearly 24%.": found "nearly" before a figure, expected it inside the brackets, where it is checked: :figure[nearly 24%]',
    ]);
    expect((await run('It was more than :figure[175]{claim=mv3-families-in-pre-court-work}.')).faults).toEqual([]);
  });

  test('figure refuses a figure inside a link', async () => {
    const { faults } = await run('[see :figure[24%]{of=repeat-plans at=2018}](https://example.org/)');
    expect(faults).toEqual(['content/about/page.md:1: "see 24%": found a figure inside a link, expected it outside: a figure is a link itself']);
  });
});
