import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { read } from '../drawing/read.ts';
import type { Size } from '../drawing/theme.ts';
import { chart } from '../registry.ts';
import { smallMultiple } from '../trend/small.ts';
import { picture } from './picture.ts';

/** One indicator for each thing a drawing can meet: counts with intervals, a break and a missing year, a rate, one year, money. */
const drawn: readonly [id: string, size: Size][] = [
  ['repeat-plans', 'wide'],
  ['repeat-plans', 'narrow'],
  ['agency-rate', 'wide'],
  ['agency-rate', 'narrow'],
  ['plans-in-force-rate', 'wide'],
  ['plan-ended-case-closed', 'wide'],
  ['plan-ended-case-closed', 'narrow'],
  ['spend-per-child', 'narrow'],
];

describe('picture', () => {
  test.each(drawn)('picture(svg, options) of %s, %s, is the one that was looked at', async (id, size) => {
    const { drawings, title, description, rules } = chart(example, id);
    const lines = picture(drawings[size], { title, description, rules }).replace(/></g, '>\n<');
    await expect(`${lines}\n`).toMatchFileSnapshot(`output/${id}-${size}.svg`);
  });

  test('picture(svg, options) is well-formed XML', () => {
    const { drawings, description } = chart(example, 'agency-rate');
    const xml = picture(drawings.wide, { title: 'Less < & more', description, theme: 'dark' });
    expect(read(xml).querySelector('title')?.textContent).toBe('Less < & more');
  });

  test('smallMultiple(dataset, id) is the one that was looked at', async () => {
    const small = smallMultiple(example, 'agency-rate');
    expect(small.svg.length).toBeLessThan(1100);
    const lines = picture(small, { title: 'Agency social workers', description: 'Small drawing' }).replace(/></g, '>\n<');
    await expect(`${lines}\n`).toMatchFileSnapshot('output/agency-rate-small.svg');
  });
});
