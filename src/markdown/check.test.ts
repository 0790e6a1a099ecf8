import { readFileSync } from 'node:fs';
import { createMarkdownProcessor, parseFrontmatter } from '@astrojs/markdown-remark';
import { describe, expect, test } from 'vitest';
import { checkContent, checkDocument } from './check.ts';
import { explainerSections } from './checks/sections.ts';
import { FalseProse } from './fault.ts';
import { prosePlugins } from './plugins.ts';
import { exampleProse } from './trial.ts';

const path = 'content/visits/3.md';
const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const explainer = (frontMatter: string) => `---\n${frontMatter}\n---\n\n${explainerSections.map((title) => `## ${title}\n\nText.\n`).join('\n')}`;
const faultsIn = (text: string, where = path) => checkDocument({ path: where, text }, exampleProse).faults;

async function render(name: string) {
  const { content, frontmatter } = parseFrontmatter(fixture(name), { frontmatter: 'empty-with-spaces' });
  const processor = await createMarkdownProcessor({ remarkPlugins: prosePlugins({ ...exampleProse, digest: '' }) });
  return processor.render(content, { frontmatter, fileURL: new URL(`file://${process.cwd()}/${path}`) });
}

describe('checkDocument', () => {
  test('checkDocument finds nothing in a document that is true', () => {
    expect(faultsIn(fixture('true.md'))).toEqual([]);
  });

  test('checkDocument reports all faults of a document, in order of line', () => {
    expect(`${faultsIn(fixture('false.md')).join('\n')}\n`).toBe(fixture('false.txt'));
  });

  test('checkDocument gives back what the document uses', () => {
    const { record } = checkDocument({ path, text: fixture('true.md') }, exampleProse);
    expect(record.terms).toEqual(['core-group', 'ofsted']);
    expect(record.cited).toEqual([
      { source: 'ofsted-letter-2018-01-19', at: 'Findings, para 8' },
      { source: 'ofsted-letter-2018-01-19', at: null },
      { source: 'ofsted-letter-2018-01-19', at: 'Findings, para 7' },
    ]);
  });

  test.each([
    ['title: [The third visit', `${path}:3: the front matter is not YAML: `],
    ['event: monitoring-visit-9\ntitle: A\nsummary: B\nknown: letter', `${path}:2: unknown event "monitoring-visit-9": did you mean monitoring-visit-3?`],
    ['title: A\nsummary: B\nknown: letter', `${path}:1: missing field "event": expected event, title, summary, proof, known`],
    ['event: monitoring-visit-3\ntitle: A\nsummary: B\nknown: heard', `${path}:5: found known "heard", expected letter or reported`],
    ['event: monitoring-visit-3\ntitle: 24% of plans\nsummary: B\nknown: letter', `${path}:3: title "24% of plans": found 24% bare`],
  ])('checkDocument stops at the front matter %j', (frontMatter, fault) => {
    const [first = '', ...others] = faultsIn(explainer(frontMatter));
    expect(first.slice(0, fault.length)).toBe(fault);
    expect(others).toEqual([]);
  });

  test('checkDocument holds a visit to the event of its own address', () => {
    const text = explainer('event: monitoring-visit-3\ntitle: A\nsummary: B\nknown: letter');
    expect(faultsIn(text, 'content/visits/2.md')).toEqual(['content/visits/2.md:2: found event monitoring-visit-3, expected the one with ordinal 2']);
  });

  test('checkDocument names a document in a folder that has no form', () => {
    expect(faultsIn('Text.', 'content/visit/3.md')).toEqual([
      'content/visit/3.md: found a document outside the folders of content/, expected it in one of home, visits, inspections, concerns, stories, glossary, about, disagreements',
    ]);
  });
});

describe('checkDocument, for releases', () => {
  test('checkDocument knows the line of each figure, also where its braces break over two lines', () => {
    const text =
      '---\ntitle: About\nsummary: What this is.\n---\n\nIt was\n:figure[24.0%]{of=repeat-plans\nat=2018} and :compare[above]{of=repeat-plans at=2018 with=median}\nthe middle.\n';
    const { record } = checkDocument({ path: 'content/about/index.md', text }, exampleProse);
    expect(record.mentions).toEqual([
      { line: 7, indicator: 'repeat-plans', periods: ['2018'], areas: ['E08000025'] },
      { line: 8, indicator: 'repeat-plans', periods: ['2018'], areas: null },
    ]);
  });
});

describe('checkContent', () => {
  test('checkContent names a term that is defined and never used', () => {
    const document = { path: 'content/about/index.md', text: '---\ntitle: About\nsummary: What this is.\n---\n\nBy :term[Ofsted].\n' };
    expect(checkContent([document], exampleProse)).toEqual([
      'content/glossary/core-group.md: the term is never used: expected :term[…]{id=core-group} in some document',
    ]);
  });
});

describe('checkContent, for the whole site', () => {
  test('checkContent still reads the sentences of a document whose front matter is broken', () => {
    const text = '---\ntitle: [About\nsummary: What this is.\n---\n\nBy :term[Ofsted] and :term[core groups]{id=core-group}, of 14.\n';
    const faults = checkContent([{ path: 'content/about/index.md', text }], exampleProse);
    expect(faults.map((fault) => fault.slice(0, 60))).toEqual([
      'content/about/index.md:3: the front matter is not YAML: miss',
      'content/about/index.md:6: "By Ofsted and core groups, of 14.',
    ]);
  });

  test('checkContent names a source that is recorded and never cited', () => {
    const [source] = exampleProse.dataset.sources.filter(({ kind }) => kind !== 'statistics');
    if (source === undefined) throw new Error('the example data set has no document');
    const dataset = { ...exampleProse.dataset, sources: [...exampleProse.dataset.sources, { ...source, id: 'forgotten-letter' }] };
    expect(checkContent([], { ...exampleProse, dataset, glossary: new Map() })).toEqual([
      'data/sources.json: source forgotten-letter is recorded and never cited: expected a :cite, an event or a claim that leans on it',
    ]);
  });
});

describe('prosePlugins', () => {
  test('prosePlugins write the page of a document that is true', async () => {
    expect(`${(await render('true.md')).code}\n`).toBe(fixture('true.html'));
  });

  test('prosePlugins throw all faults of a document that is not', async () => {
    const log = console.error;
    console.error = () => {};
    const error = await render('false.md').catch((thrown: unknown) => thrown);
    console.error = log;
    expect(error).toBeInstanceOf(FalseProse);
    expect((error as FalseProse).lines).toContain(
      'content/visits/3.md:10: "In 2018 25% of plans were repeat plans.": found 25%, expected 24.0% (repeat-plans, Birmingham, 2018)',
    );
  });
});
