import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { loadDataset } from '../dataset/load.ts';
import { chart, chartIds, kinds, pageCharts } from './registry.ts';
import type { ViewOption } from './view.ts';

describe('chartIds', () => {
  const ids = chartIds(example);
  const ending = (end: string) => ids.filter((id) => id.endsWith(end));

  test('chartIds(dataset) has a trend for every indicator, those with one period after the others', () => {
    expect(ids.slice(0, 6)).toEqual([
      'agency-rate',
      'plans-in-force-rate',
      'repeat-plans',
      'spend-per-child',
      'plan-ended-case-closed',
      'plans-ended-three-months',
    ]);
  });

  test('chartIds(dataset) has a spread for every indicator of which other councils have figures', () => {
    expect(ending('-spread')).toEqual([
      'agency-rate-spread',
      'plan-ended-case-closed-spread',
      'plans-ended-three-months-spread',
      'plans-in-force-rate-spread',
      'repeat-plans-spread',
    ]);
  });

  test('chartIds(dataset) has a gap for every indicator with two periods that may be compared', () => {
    expect(ending('-gap')).toEqual(['agency-rate-gap', 'plans-in-force-rate-gap', 'repeat-plans-gap', 'spend-per-child-gap']);
  });

  test('chartIds(dataset) names no chart twice', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('chart', () => {
  test('chart(dataset, id) says of every indicator’s chart when its newer figures are overdue, and of no other', () => {
    const [statistics, ...others] = example.sources;
    const sources = [{ ...statistics, expected: '2026-10-31', indicators: example.indicators.map(({ id }) => id) }, ...others] as typeof example.sources;
    const late = { ...example, sources, today: '2026-11-21' };
    for (const id of chartIds(late)) {
      const { indicator, source } = chart(late, id);
      expect([id, source.endsWith('. Newer figures were expected by 31 October 2026; they are not here yet')]).toEqual([id, indicator !== null]);
      expect(chart(example, id).source).not.toContain('Newer figures');
    }
  });

  test('chart(dataset, id) holds everything a page or an embed needs', () => {
    const { drawings, small, table, takeaway, description, notes, ...rest } = chart(example, 'spend-per-child');
    expect(rest).toEqual({
      id: 'spend-per-child',
      kind: 'trend',
      form: 'Line chart',
      indicator: 'spend-per-child',
      home: 'indicators/spend-per-child/',
      drawnFrom: null,
      takesCouncil: true,
      title: 'Spending on children’s services for each child',
      foot: ['Shaded: middle half of councils.'],
      caution: 'Cash, not adjusted for rising prices. It cannot show what the money bought.',
      source: 'Department for Education, Characteristics of children in need',
      licence: example.indicators.find(({ id }) => id === 'spend-per-child')?.publication.licence,
      kit: ['now', 'moved', 'place', 'neighbours', 'counts', 'range'],
      rules: [],
    });
    expect([takeaway, description.join(' ')].every((words) => words.length > 50)).toBe(true);
    expect([table.rows.length, notes.length]).toEqual([3, 0]);
    expect([drawings.narrow.width, drawings.wide.width, drawings.wide.scales?.periods.map(([period]) => period)]).toEqual([
      340,
      720,
      table.rows.slice(0, -1).map(({ key }) => key),
    ]);
    expect(small?.key).toContain('Birmingham in blue');
    expect([drawings.narrow.svg.slice(0, 31), drawings.wide.svg.slice(0, 29)]).toEqual(['<svg class="drawn trend narrow"', '<svg class="drawn trend wide"']);
  });

  test('chart(dataset, id) draws an indicator with one period as the spread of councils', () => {
    expect(chart(example, 'plans-ended-three-months').drawings.wide.svg).toContain('<svg class="drawn spread wide"');
  });

  test('chart(dataset, id, view) is made once for each view', () => {
    expect(chart(example, 'repeat-plans')).toBe(chart(example, 'repeat-plans'));
    const some = chart(example, 'repeat-plans', { from: '2017' });
    expect(some).toBe(chart(example, 'repeat-plans', { from: '2017' }));
    expect(some.table.rows.map((row) => row.key)).toEqual(['2017', '2018', '2019', 'change']);
  });

  test.each([
    ['repeat-plan', 'unknown chart "repeat-plan": did you mean repeat-plans, repeat-plans-spread, repeat-plans-gap?'],
    ['xyz', 'unknown chart "xyz": see the list at /embed/'],
  ])('chart(dataset, %j) says what there is instead', (id, message) => {
    expect(() => chart(example, id)).toThrow(message);
  });
});

describe('pageCharts', () => {
  test.each([
    ['repeat-plans', ['repeat-plans', 'repeat-plans-spread', 'repeat-plans-gap']],
    ['plan-ended-case-closed', ['plan-ended-case-closed']],
    ['spend-per-child', ['spend-per-child', 'spend-per-child-gap']],
  ])('pageCharts(dataset, %j) are %j', (id, ids) => {
    expect(pageCharts(example, id).map((chart) => chart.id)).toEqual(ids);
  });
});

describe('kinds', () => {
  const dataset = loadDataset();
  const ofEach = kinds.map((kind) => [kind.name, kind, chart(dataset, kind.ids(dataset)[0] ?? '')] as const);

  test.each(ofEach)('kinds: %s has a home that is a page of the site', (_, { name }, { home, indicator }) => {
    const pages = indicator === null ? [`src/pages/${home}index.astro`, `content/${home.replace(/\/$/, '')}.md`] : ['src/pages/indicators/[indicator].astro'];
    expect(
      pages.some((page) => existsSync(page)),
      name,
    ).toBe(true);
  });

  test.each(ofEach)('kinds: %s takes a council exactly where its drawing carries its scales', (_, { takesCouncil }, { drawings }) => {
    expect([drawings.narrow, drawings.wide].map(({ scales }) => scales !== null)).toEqual([takesCouncil, takesCouncil]);
  });

  test('kinds are named, called and listed once each', () => {
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
    const ids = kinds.flatMap((kind) => kind.ids(dataset));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('kinds have the options that the guide for editors lists, and no others', () => {
    const [, guide = ''] = readFileSync('src/markdown/README.md', 'utf8').split(/^\| option \| what it does \| charts \|$/m);
    const [table = ''] = guide.split('\n\n');
    const rows = [...table.matchAll(/^\| ((?:`[a-z]+`(?:, )?)+) \|.*\| ([^|]+) \|$/gm)].flatMap(([, names = '', charts = '']) =>
      [...names.matchAll(/`([a-z]+)`/g)].map(([, name]) => [name, charts.split(', ').map((text) => text.replaceAll('`', ''))] as const),
    );
    const options = [...new Set(kinds.flatMap((kind) => kind.options))];
    const taking = (option: ViewOption) => kinds.filter((kind) => kind.options.includes(option)).map(({ called }) => called);
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(options.map((option) => [option, taking(option)])));
  });
});
