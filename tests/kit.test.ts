import { describe, expect, test } from 'vitest';
import { checkedKit, countWords, kitOf } from '../src/charts/kit/kit.ts';
import { chart, chartIds } from '../src/charts/registry.ts';
import { loadDataset } from '../src/dataset/load.ts';
import { checkDocument } from '../src/markdown/check.ts';

const dataset = loadDataset();
const charts = chartIds(dataset).map((id) => chart(dataset, id));
const kits = charts.map((each) => ({ chart: each, kit: kitOf(dataset, each), checked: checkedKit(dataset, each) }));

/** Faults of sentences under the rules for what editors write. */
function faultsOf(sentences: readonly string[]): string[] {
  const text = ['---', 'title: Kit', 'summary: Sentences of the kits', '---', ...sentences].join('\n\n');
  return checkDocument({ path: 'content/about/kit.md', text }, { dataset, base: '/', glossary: new Map(), pages: new Set(), unproved: new Map() }).faults;
}

describe('kitOf', () => {
  test('kitOf(dataset, chart) writes only sentences and questions that checked prose can prove', () => {
    const own = kits.filter((entry) => entry.chart.indicator !== null);
    const sentences = own.flatMap(({ checked }) => [...checked.sentences.map(({ text }) => text), ...checked.questions]);
    expect(own.length).toBeGreaterThan(100);
    expect(faultsOf([...new Set(sentences)])).toEqual([]);
  });

  test('checkDocument refuses a sentence of a kit once its figure is false', () => {
    const [first = ''] = checkedKit(dataset, chart(dataset, 'repeat-plans')).sentences.map(({ text }) => text);
    expect(faultsOf([first.replace(/\[[\d.]+%\]/, '[99.9%]')])).toHaveLength(1);
  });

  test('kitOf(dataset, chart) gives each chart three sentences with caveats, questions, and a caption of at most fifty words', () => {
    for (const { chart: each, kit } of kits) {
      const place = `kit of ${each.id}`;
      expect(kit.sentences.length, place).toBe(3);
      expect(new Set(kit.sentences.map(({ text }) => text)).size, place).toBe(3);
      for (const { text, caveat } of kit.sentences) expect([text.endsWith('.'), caveat.endsWith('.')], place).toEqual([true, true]);
      expect(countWords(kit.caption), place).toBeLessThanOrEqual(50);
      expect(countWords(kit.caption), place).toBeGreaterThan(10);
      expect(countWords(kit.alt), place).toBeLessThanOrEqual(70);
      expect(kit.questions.length, place).toBeGreaterThanOrEqual(3);
      expect(kit.credit, place).toContain(each.source);
    }
  });

  test('kitOf(dataset, chart) leaves no directive, names no cause and sets no figure beside England alone', () => {
    for (const { chart: each, kit } of kits) {
      const words = [kit.alt, kit.caption, ...kit.sentences.map(({ text }) => text), ...kit.questions].join(' ');
      expect(words, each.id).not.toMatch(/[[\]{}]|undefined|NaN|null/);
      expect(words, each.id).not.toMatch(/\b(because|due to|thanks to|led to|resulted|success|failure|failing)\b/i);
      for (const { text } of kit.sentences) if (/it was .* in England/.test(text)) expect(text, each.id).toContain('in the middle council');
    }
  });

  test('kitOf(dataset, chart) of the grades gives no number that the chart’s own table does not hold', () => {
    const { kit, chart: each } = kits.find((entry) => entry.chart.id === 'judgements') as (typeof kits)[number];
    const held = new Set(each.table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.match(/\d+/g) ?? [])));
    const said = kit.sentences.flatMap(({ text }) => text.match(/\d+/g) ?? []);
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((number) => !held.has(number))).toEqual([]);
  });

  test('kitOf(dataset, chart) of the timeline counts what is on record', () => {
    const { kit } = kits.find((entry) => entry.chart.id === 'timeline') as (typeof kits)[number];
    const of = (kind: string) => dataset.events.filter((event) => event.kind === kind).length;
    expect([dataset.events.length, of('inspection'), of('monitoring-visit'), of('intervention'), of('structure'), of('other')]).toEqual([45, 9, 7, 13, 3, 13]);
    expect(kit.sentences.map(({ text }) => text)).toEqual([
      '45 events from 2008 to 2025: nine inspections and assessments, seven monitoring visits, thirteen government steps, three changes of structure and thirteen other events.',
      'The date is known of 20 to the day, of 24 to the month and of 1 to the year.',
      'Inspectors came on seven monitoring visits that are on record, from June 2016 to August 2018.',
    ]);
  });

  test('kitOf(dataset, chart) of concerns counts the verdicts of the last report', () => {
    const { kit } = kits.find((entry) => entry.chart.id === 'concerns') as (typeof kits)[number];
    const silent = dataset.concerns.filter((concern) => concern.verdicts.at(-1)?.verdict === 'not-mentioned');
    expect([dataset.concerns.length, silent.length]).toEqual([14, 2]);
    expect(kit.sentences[2]?.text).toBe('Of fourteen concerns that we follow, the report of 2023 does not mention two.');
  });
});
