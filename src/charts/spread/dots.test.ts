import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { placeOfValue } from '../drawing/scales.ts';
import { dotted, everCounted } from './dots.ts';
import { spreadDrawing } from './drawing.ts';
import { spreadRows } from './rows.ts';

const areas = [
  { code: 'E09000002', slug: 'barking-and-dagenham', kind: 'authority', values: [null, 3] },
  { code: 'E08000025', slug: 'birmingham', kind: 'authority', values: [1, 2] },
  { code: 'E08000035', slug: 'leeds', kind: 'authority', values: [4, null] },
  { code: 'E08000036', slug: 'wakefield', kind: 'authority', values: [null, null] },
  { code: 'E12000005', slug: 'west-midlands', kind: 'region', values: [1, 1] },
];

test('everCounted keeps the councils that ever had a figure, by their codes', () => {
  expect(everCounted(areas).map(({ code }) => code)).toEqual(['E08000025', 'E08000035', 'E09000002']);
});

test('dotted leaves out Birmingham, whose dot is a mark of its own', () => {
  expect(dotted(areas).map(({ code }) => code)).toEqual(['E08000035', 'E09000002']);
});

test('dotted names the dots in the path of a spread: each stands at the figure of its council', () => {
  const rows = spreadRows(example, 'repeat-plans', { at: '2018' });
  const { svg, scales } = spreadDrawing(rows, { size: 'wide' });
  const path = /<path d="([^"]*)" class="council"/.exec(svg)?.[1] ?? '';
  const dots = [...path.matchAll(/M([\d.]+),/g)].map(([, x]) => Number(x));
  const councils = dotted(rows.councils.map(({ area, observation }) => ({ ...area, value: observation?.value ?? null, values: [0] })));
  expect(dots).toHaveLength(councils.length);
  for (const [place, { value }] of councils.entries())
    if (value !== null) expect(Math.abs((dots[place] ?? 0) - placeOfValue(scales?.values ?? [], value))).toBeLessThan(0.1);
});
