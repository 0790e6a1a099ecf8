import { describe, expect, test } from 'vitest';
import type { Step } from '../prose.ts';
import { exampleProse, trial } from '../trial.ts';
import { scrolly } from './scrolly.ts';
import { step } from './step.ts';

const both: Step = (tree, file) => {
  step.step(exampleProse)(tree, file);
  scrolly.step(exampleProse)(tree, file);
};
const path = 'content/stories/two-numbers.md';
const run = (text: string) => trial(both, text, { path });

/** A story whose steps have the attributes given; as many more follow as it takes to make eight. */
function story(...attributes: string[]): string {
  const all = Array.from({ length: 8 }, (_, index) => attributes[index] ?? `id=step-${index + 1} chart=repeat-plans`);
  return `::::scrolly\n${all.map((own, index) => `:::step{${own}}\n### Heading ${'abcdefgh'[index]}\n\nWords.\n:::\n`).join('\n')}::::`;
}

describe('step', () => {
  test('step makes a section with its heading, its words and the finished drawing', async () => {
    const { html, faults, record } = await run(story('id=two-numbers chart=repeat-plans from=2017 areas=birmingham,england highlight=2018'));
    expect(faults).toEqual([]);
    expect(html).toContain(
      '<section class="step" id="two-numbers"><h3 id="two-numbers-heading" tabindex="-1">Heading a</h3><p>Words.</p><figure class="step-chart" aria-label="Repeat child protection plans"><div class="drawing" role="img" aria-label="Line chart: Repeat child protection plans." data-subject=',
    );
    expect(html).toContain('data-subject="repeat-plans"><svg class="drawn trend narrow"');
    expect(html).toContain('<ul class="sr-only"><li>Line chart of Repeat child protection plans, 2017 to 2019.</li><li>Birmingham went');
    expect(html).toContain('<figcaption aria-hidden="true">Thin bars: 95% interval.</figcaption>');
    expect(html.split('Thin bars: 95% interval.')).toHaveLength(2);
    expect(record.charts).toEqual(['repeat-plans']);
    expect(record.steps[0]).toMatchObject({ id: 'two-numbers', title: 'Heading a' });
  });

  test.each([
    ['id=a chart=repeat-plan', 'unknown chart "repeat-plan": did you mean repeat-plans, '],
    ['id=a', 'missing attribute "chart": expected a form such as :::step{id=two-numbers chart=repeat-plans from=2013 to=2018}'],
    ['chart=repeat-plans', 'missing attribute "id": expected a form such as :::step{id=two-numbers chart=repeat-plans from=2013 to=2018}'],
    ['id=A1 chart=repeat-plans', 'found the id "A1", expected small letters, digits and hyphens: it is part of an address'],
    ['id=step-2 chart=repeat-plans', 'found the step step-2 a second time, expected each id once in a story'],
    [
      'id=a chart=repeat-plans since=2018',
      'unknown attribute "since": expected id, chart, draw, after, choose, from, to, until, at, areas, highlight, year, as in :::step{',
    ],
    ['id=a chart=repeat-plans at=2018', 'found the option "at" of chart repeat-plans, expected one of from, to, until, areas, highlight'],
    ['id=a chart=repeat-plans from=2031', 'unknown period "2031" of repeat-plans in "from": expected one of 2016, 2017, 2018, 2019'],
    ['id=a chart=repeat-plans from=2019 to=2017', 'found from=2019 after to=2017, expected it before'],
    [
      'id=a chart=repeat-plans areas=birmingham,wales',
      'unknown area "wales" of a view: expected birmingham, england, middle, band, neighbours-2021, neighbours-2025, grades',
    ],
    ['id=a chart=repeat-plans to=2017 highlight=2018', 'found highlight=2018 outside the years shown, expected it from 2016 to 2017'],
    ['id=a chart=repeat-plans areas=middle highlight=2018', 'found highlight=2018, expected birmingham or england among the areas: their figures are ringed'],
    ['id=a chart=plan-ended-case-closed highlight=2018', 'found the option "highlight" of chart plan-ended-case-closed, expected one of areas'],
    ['id=a chart=repeat-plans-spread highlight=2018', 'found the option "highlight" of chart repeat-plans-spread, expected one of at, areas'],
    ['id=a chart=repeat-plans-gap highlight=2018', 'found the option "highlight" of chart repeat-plans-gap, expected one of from, to'],
    ['id=a chart=agency-rate highlight=2024', 'found highlight=2024, expected a period in which Birmingham has a figure (agency-rate)'],
    ['id=a chart=repeat-plans choose=council', 'found choose=council with the chart repeat-plans, expected choose=council with one of -after'],
    ['id=a chart=repeat-plans draw=wales after=2017', 'found draw=wales, expected one of birmingham, england that the step shows'],
    ['id=a chart=repeat-plans-gap draw=england after=2017', 'found draw=england in a step with the chart repeat-plans-gap, expected a trend'],
    ['id=a chart=repeat-plans draw=birmingham after=2019', 'found 0 figures of Birmingham after 2019, expected a figure there and two or more after it'],
  ])('step refuses {%s}', async (attributes, reason) => {
    const [fault = ''] = (await run(story(attributes))).faults;
    expect(fault).toMatch(/^content\/stories\/two-numbers\.md:\d+: "/);
    expect(fault).toContain(reason);
  });

  test.each([
    ['### Heading a\n\n', '', 'found a step without a heading, expected ### as its first line'],
    ['### Heading a', '## Heading a', 'found a step without a heading, expected ### as its first line'],
    ['Words.', '### Another', 'found a second heading in a step, expected one'],
  ])('step refuses %j turned into %j', async (from, to, reason) => {
    const { faults } = await run(story().replace(from, to));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^content\/stories\/two-numbers\.md:2: /);
    expect(faults[0]).toContain(reason);
  });

  test('step refuses to stand alone', async () => {
    const { faults } = await run(`${story('id=a chart=repeat-plans')}\n\n:::step{id=b chart=repeat-plans}\n### Heading\n:::`);
    expect(faults).toEqual([expect.stringContaining('found a step outside a scrolly, expected it between ::::scrolly and ::::')]);
  });
});

describe('scrolly', () => {
  test('scrolly lists its steps and sets a stage before them, and records the heights of its drawings', async () => {
    const { html, record } = await run(`Before.\n\n${story('id=first chart=repeat-plans', 'id=second chart=agency-rate')}\n\nAfter.`);
    expect(html).toMatch(
      /^<p>Before\.<\/p>\n<scrolly-story class="wide tale"><h2 id="steps">The story in eight steps<\/h2><details class="step-list"><summary>All steps<\/summary><ol><li><a href="#first">Heading a<\/a><\/li><li><a href="#second">Heading b<\/a>/,
    );
    expect(html).toContain('</ol></details><div class="stage" role="group"');
    expect(html).toMatch(/<\/section><\/scrolly-story>\n<section class="wide tale"><p>After\.<\/p><\/section>$/);
    expect(Math.max(...record.steps.map(({ narrow }) => narrow))).toBeGreaterThan(200);
  });

  test.each([
    ['seven steps', story().replace(/:::step\{id=step-8[\s\S]*?\n:::\n/, ''), 'found 7 steps, expected 8 to 14'],
    ['words between steps', story().replace(':::step{id=step-2', 'Words.\n\n:::step{id=step-2'), 'found text between the steps, expected steps only'],
    ['a second story', `${story()}\n\n::::scrolly\n::::`, 'found a second scrolly, expected one in a story'],
    ['an attribute', story().replace('::::scrolly', '::::scrolly{id=a}'), 'unknown attribute "id": expected none, as in ::::scrolly'],
    ['no steps at all', 'Words.', 'content/stories/two-numbers.md: found no ::::scrolly, expected one in a story'],
  ])('scrolly refuses %s', async (_name, text, reason) => {
    const { faults } = await run(text);
    expect(faults).toEqual([expect.stringContaining(reason)]);
  });
});
