import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { area } from '../../dataset/query.ts';
import { everyCouncil } from '../../dataset/succession.ts';
import { spark } from './spark.ts';
import { type Standing, standingsOf } from './standings.ts';
import { otherCouncils, strip } from './strip.ts';

const dataset = loadDataset();
const all = everyCouncil(dataset).flatMap((council) => standingsOf(dataset, council).standings);

function standing(slug: string, id: string): Standing {
  const found = standingsOf(dataset, area(dataset, slug)).standings.find(({ indicator }) => indicator.id === id);
  if (found === undefined) throw new Error(`${slug}: no ${id}`);
  return found;
}

test('strip puts the lowest council at the left end, the highest at the right, and a tick for each between', () => {
  const one = standing('leeds', 'repeat-plans');
  const drawn = (value: number) => strip({ ...one, value, interval: null }, { own: false });
  expect(drawn(-1)).toContain('<circle class="o" cx="3%"/>');
  expect(drawn(101)).toContain('<circle class="o" cx="97%"/>');
  expect(otherCouncils(dataset, [one])).toContain(`viewBox="0 -5 ${one.order.values.length - 1}.3 10"`);
});

test('strip of Birmingham has no ring, and one without counts no reach', () => {
  const own = strip(standing('birmingham', 'agency-rate'), { own: true });
  expect(own).not.toMatch(/class="[br]"/);
  expect(strip(standing('leeds', 'repeat-plans'), { own: false })).toMatch(/<use href="..\/measures.svg#repeat-plans"\/>.*class="r".*class="b".*class="o"/);
});

test('strip and spark write whole numbers and per cents alone, within the drawing, for every council and indicator', () => {
  for (const each of all) {
    const text = strip(each, { own: false }) + spark(dataset, each);
    expect(text, each.indicator.id).not.toMatch(/NaN|Infinity|undefined|\de-|="-/);
  }
});

test('otherCouncils draws the others and England once for each indicator and period that a page asks for', () => {
  const file = otherCouncils(dataset, all);
  const asked = all.map((each) => /measures\.svg#([^"]*)/.exec(strip(each, { own: false }))?.[1]);
  const held = [...file.matchAll(/<symbol id="([^"]*)">/g)].map(([, id]) => id);
  expect(new Set(held)).toEqual(new Set(asked));
  expect(held.length).toBe(new Set(held).size);
  expect(file).not.toMatch(/NaN|Infinity|undefined/);
  expect(file.split('fill="currentColor"').length - 1).toBeGreaterThan(held.length / 2);
});

test('spark ends its line where a figure is missing and where the series was counted anew, and is empty of one year', () => {
  const one = standing('leeds', 'agency-rate');
  const indicator = { ...one.indicator, breaks: [{ period: '2022', text: 'Counted anew.', areas: [] }] };
  const series = one.series.map(({ period, value }) => ({ period, value: period === '2019' ? null : value }));
  const line = /<path d="([^"]*)"\/><\/svg>$/.exec(spark(dataset, { ...one, indicator, series }))?.[1] ?? '';
  expect(line.split('M').length - 1).toBe(3);
  expect(spark(dataset, { ...one, series: series.slice(0, 1) })).toBe('');
});
