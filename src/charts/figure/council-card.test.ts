import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { area } from '../../dataset/query.ts';
import { reportsOf } from '../../dataset/reports.ts';
import { everyCouncil } from '../../dataset/succession.ts';
import { read } from '../drawing/read.ts';
import { councilCard } from './council-card.ts';

const dataset = loadDataset();

test('councilCard says the latest grade in at most twelve words, and draws a shape and a year for each report, for every council', () => {
  for (const council of everyCouncil(dataset)) {
    const root = read(councilCard(dataset, council).svg);
    const finding = [...root.querySelectorAll('text.body tspan')].map(({ textContent }) => textContent).join(' ');
    expect(finding.split(' ').length, finding).toBeLessThanOrEqual(12);
    const reports = reportsOf(dataset, council.code);
    expect(root.querySelectorAll('path[transform]')).toHaveLength(reports.length);
    const years = [...root.querySelectorAll('text')].map(({ textContent }) => textContent).filter((words) => /^\d{4}$/.test(words ?? ''));
    expect(years).toEqual(reports.map(({ published }) => published.slice(0, 4)));
  }
});

test('councilCard sets nothing smaller than can be read at a quarter of its size, and nothing beyond its edges', () => {
  for (const council of everyCouncil(dataset)) {
    const texts = [...read(councilCard(dataset, council).svg).querySelectorAll('text')];
    const sizes = texts.map((text) => Number.parseFloat(/font-size:([\d.]+)/.exec(text.getAttribute('style') ?? '')?.[1] ?? '0'));
    expect(Math.min(...sizes), council.name).toBeGreaterThanOrEqual(30);
    const lines = texts.flatMap((text) => [...text.querySelectorAll('tspan'), text]).map((line) => Number(line.getAttribute('y') ?? 0));
    expect(Math.max(...lines), council.name).toBeLessThan(610);
  }
});

test('councilCard says in words what its shapes show, and which of them are for safeguarding alone', () => {
  const { svg, alt } = councilCard(dataset, area(dataset, 'kent'));
  expect(alt).toBe(
    'Latest report we hold, of 5 July 2022: outstanding. Beneath, its grades as shapes: inadequate in 2010 for safeguarding alone, adequate in 2013, good in 2017 and outstanding in 2022.',
  );
  expect(svg).toContain('Grey: for safeguarding alone');
  expect(councilCard(dataset, area(dataset, 'cumberland')).svg).not.toContain('Grey');
});
