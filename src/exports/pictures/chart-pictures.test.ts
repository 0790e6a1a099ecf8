import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read } from '../../charts/drawing/read.ts';
import { chart, chartIds } from '../../charts/registry.ts';
import { loadDataset } from '../../dataset/load.ts';
import { typeset } from '../../words/typeset.ts';
import { type ChartPicture, chartPicture, chartPictures } from './chart-pictures.ts';
import { characters } from './fonts.ts';
import { pictureType } from './picture-type.ts';

const dataset = loadDataset();
const charts = chartIds(dataset).map((id) => chart(dataset, id));
const longest = charts.reduce((found, other) => (other.title.length > found.title.length ? other : found));

let cache = '';
beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'after-inadequate-pictures-'));
});
afterAll(() => rmSync(cache, { recursive: true }));

describe('chartPicture', () => {
  test('chartPicture(dataset, chart, "chart.svg") carries title, takeaway, caution, source and licence, in characters that the type holds', async () => {
    const held = new Set(characters);
    for (const each of charts) {
      const root = read(`${await chartPicture(dataset, each, 'chart.svg', { cache })}`);
      const words = [...root.querySelectorAll('text')].map(textOf).join(' ');
      for (const part of [each.title, each.takeaway, each.caution, `Source: ${each.source}`, 'Licence: ']) expect(words).toContain(typeset(part));
      expect([...words].filter((character) => !held.has(character))).toEqual([]);
    }
  });

  test.each(['square.png', 'tall.png', 'chart.png'] as const)('chartPicture(dataset, chart, "%s") keeps the longest title within its margins', async (name) => {
    const { sharp } = await pictureType();
    const bytes = (await chartPicture(dataset, longest, name, { cache })) as Uint8Array;
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    expect(info.width).toBe(chartPictures[name].width);
    const edge = [...Array(info.height).keys()].flatMap((row) => [...data.subarray((row * info.width + info.width - 30) * 3, (row + 1) * info.width * 3)]);
    expect(new Set(edge)).toEqual(new Set([0xfb, 0xfa, 0xf6]));
  });

  test('chartPicture(dataset, chart, name) gives the same bytes when drawn anew, and from the cache without drawing', async () => {
    const draw = async (name: ChartPicture, folder: string) => Buffer.from((await chartPicture(dataset, longest, name, { cache: folder })) as Uint8Array);
    const first = await draw('square.png', cache);
    const other = mkdtempSync(join(tmpdir(), 'after-inadequate-pictures-'));
    expect((await draw('square.png', other)).equals(first)).toBe(true);
    const [kept = ''] = readdirSync(other);
    writeFileSync(join(other, kept), 'kept');
    expect(`${await draw('square.png', other)}`).toBe('kept');
    rmSync(other, { recursive: true });
    expect(existsSync(other)).toBe(false);
  });
});

function textOf(element: Element): string {
  const lines = [...element.querySelectorAll('tspan')].map((line) => line.textContent);
  return lines.length === 0 ? (element.textContent ?? '') : lines.join(' ');
}
