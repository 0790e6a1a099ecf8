import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chart, chartIds } from '../../charts/registry.ts';
import { example } from '../../dataset/example.ts';
import { loadDataset } from '../../dataset/load.ts';
import { embedPage } from './embed-page.ts';

const release = { version: '1.2.0', date: '2026-12-01' };
const live = embedPage(chart(example, 'repeat-plans'), { release, published: { root: 'https://news.example/birmingham/', pictureHeight: 900 } });
const frozen = embedPage(chart(example, 'repeat-plans'), { release, frozen: true });

/** The content of an element that stands once in a page. */
function inside(page: string, name: 'script' | 'style'): string {
  return new RegExp(`<${name}>(.*)</${name}>`, 's').exec(page)?.[1] ?? '';
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Every address in a page, but those of drawings. */
function addresses(page: string): string[] {
  return [...page.matchAll(/ (?:href|src)="([^"#]+)"/g)].map(([, address]) => address ?? '');
}

describe('embedPage', () => {
  test('embedPage(chart) is for frames: in a language, not listed, and stands for the page of its indicator', () => {
    expect(live).toMatch(/^<!doctype html><html lang="en-GB" /);
    expect(live).toContain('<meta name="robots" content="noindex">');
    expect(live).toContain('<link rel="canonical" href="https://news.example/birmingham/indicators/repeat-plans/">');
    expect(live).toContain('Version 1.2.0, 1 December 2026.');
  });

  test('embedPage(chart) is a part of the page around it: light, named by what and whose it is, without landmark or first heading', () => {
    expect(live).toContain(' data-theme="light"');
    expect(live).toContain(`<title>Chart: ${chart(example, 'repeat-plans').title}, from After Inadequate</title>`);
    expect(live).not.toMatch(/<main|<h1/);
    expect(live).toContain('<h2 class="chart-title"');
  });

  test('embedPage(chart) says to networks what it shows, and sends them to the page it stands for', () => {
    const said = Object.fromEntries(
      [...live.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)">/g)].map(([, name, value]) => [name, value]),
    );
    const { title, takeaway } = chart(example, 'repeat-plans');
    expect(said).toEqual({
      'og:site_name': 'After Inadequate',
      'og:type': 'article',
      'og:title': title,
      'og:description': takeaway,
      'og:url': 'https://news.example/birmingham/indicators/repeat-plans/',
      'og:image': 'https://news.example/birmingham/embed/repeat-plans/chart.png',
      'og:image:width': '1200',
      'og:image:height': '900',
      'og:image:alt': `${title}. ${takeaway}`,
      'twitter:card': 'summary_large_image',
    });
    expect(frozen).not.toContain('og:');
  });

  test('embedPage(chart) allows its own script and styles by their hashes, and no other', () => {
    expect(live).toContain(`script-src ${hash(inside(live, 'script'))} 'strict-dynamic';style-src ${hash(inside(live, 'style'))}`);
    expect(live).not.toMatch(/ style="| on\w+="|unsafe/);
  });

  test('embedPage(chart) has a script of at most 2,350 bytes', () => {
    expect(Buffer.byteLength(inside(live, 'script'))).toBeLessThanOrEqual(2350);
  });

  test('embedPage(chart) names what it links to from its own address, so that it works under any folder', () => {
    expect([...new Set(addresses(live))]).toEqual([
      'https://news.example/birmingham/indicators/repeat-plans/',
      '../../icon.svg',
      'https://news.example/birmingham/embed/repeat-plans/oembed.json',
      '../../indicators/repeat-plans/',
      '../../data/latest/indicators/repeat-plans.csv',
    ]);
    expect([...new Set(addresses(frozen))]).toEqual([
      '../../../indicators/repeat-plans/',
      '../../../icon.svg',
      '../../../data/v1.2.0/indicators/repeat-plans.csv',
    ]);
  });

  test('embedPage(chart) carries a finished sentence for each period of a trend, and nothing to read of another chart', () => {
    expect(live).toContain('data-readings="2016: Birmingham ');
    expect(/data-readings="([^"]*)"/.exec(live)?.[1]?.split('|')).toHaveLength(4);
    const spread = embedPage(chart(example, 'plan-ended-case-closed'), { release });
    expect(spread).not.toContain('type="range"');
  });

  test('embedPage(chart) weighs at most 8 kB as sent for every trend', { timeout: 60_000 }, () => {
    const dataset = loadDataset();
    const trends = chartIds(dataset).filter((id) => chart(dataset, id).kind === 'trend');
    const weight = (id: string) =>
      brotliCompressSync(
        embedPage(chart(dataset, id), { release: dataset.release, published: { root: 'https://after-inadequate.example/', pictureHeight: 900 } }),
      ).length;
    expect(trends.length).toBeGreaterThan(30);
    expect(trends.filter((id) => weight(id) > 8000)).toEqual([]);
  });
});
