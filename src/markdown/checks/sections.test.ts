import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { concernSections, explainerSections, sections } from './sections.ts';

const path = 'content/visits/3.md';
const order = 'In short, What inspectors looked at, What had improved, What worried inspectors, The figures, Then and since, What is not known';
const write = (titles: readonly string[]) => titles.map((title) => `## ${title}\n\nText.\n`).join('\n');

describe('sections', () => {
  test('sections takes an explainer with all sections in order', async () => {
    expect((await trial(sections, `${write(explainerSections)}\n### A smaller heading`, { path })).faults).toEqual([]);
  });

  test('sections names a section that is missing', async () => {
    const { faults } = await trial(sections, write(explainerSections.slice(0, -1)), { path });
    expect(faults).toEqual([`content/visits/3.md: missing section "What is not known": expected ${order}`]);
  });

  test('sections names a section that stands in the wrong place, twice or at all', async () => {
    const [first, second, ...rest] = explainerSections;
    expect((await trial(sections, write([second, first, ...rest]), { path })).faults).toEqual([
      `content/visits/3.md:5: found section "In short" after "What inspectors looked at", expected the order ${order}`,
    ]);
    expect((await trial(sections, write([...explainerSections, 'What is not known']), { path })).faults).toEqual([
      `content/visits/3.md:29: found section "What is not known" after "What is not known", expected the order ${order}`,
    ]);
    expect((await trial(sections, write([...explainerSections, 'More']), { path })).faults).toEqual([
      `content/visits/3.md:29: found section "More", expected only ${order}`,
    ]);
  });

  test('sections holds a thread to sections of its own', async () => {
    const thread = { path: 'content/concerns/caseloads.md' };
    expect((await trial(sections, write(concernSections), thread)).faults).toEqual([]);
    expect((await trial(sections, write(concernSections.slice(0, 2)), thread)).faults).toEqual([
      'content/concerns/caseloads.md: missing section "Was it fixed?": expected What the documents say, What the statistics say, Was it fixed?',
    ]);
  });

  test('sections leaves other documents alone', async () => {
    expect((await trial(sections, '## Anything', { path: 'content/about/method.md' })).faults).toEqual([]);
  });
});
