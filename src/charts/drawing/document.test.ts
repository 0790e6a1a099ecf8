import { dot, lineY, ruleX } from '@observablehq/plot';
import { scaleLinear } from 'd3';
import { expect, test } from 'vitest';
import { plotted, units } from './document.ts';

const points = [
  { x: 0, y: 1 },
  { x: 3, y: 2 },
];
const scales = { x: scaleLinear([0, 3], [0, 90]), y: scaleLinear([1, 2], [30, 0]) };

test('plotted(marks, scales) keeps only what places and names things', () => {
  const marks = [lineY(points, { x: 'x', y: 'y', className: 'line', ariaLabel: () => 'birmingham' })];
  expect(plotted(marks, scales)).toBe('<path d="M0,30L90,0" data-key="birmingham" class="line"/>');
});

test('plotted(marks, scales) turns labels of points into keys and rounds coordinates to a tenth', () => {
  const some = [...points, { x: 1 / 3, y: 2 }];
  const marks = [dot(some, { x: 'x', y: 'y', r: 3, className: 'point', ariaLabel: (_: unknown, index: number) => `point-${index}` } as never)];
  expect(plotted(marks, { ...scales, x: scaleLinear([0, 3], [0, 100]) })).toBe(
    '<g class="point"><circle cx="0" cy="30" r="3" data-key="point-0"/><circle cx="100" cy="0" r="3" data-key="point-1"/><circle cx="11.1" cy="0" r="3" data-key="point-2"/></g>',
  );
});

test('plotted(marks, scales) parts a line where a figure is missing, and reads units past the scales', () => {
  const gap = [points[0], { x: 1, y: Number.NaN }, { x: 2, y: 1 }, points[1]];
  expect(plotted([lineY(gap, { x: 'x', y: 'y', z: null, className: 'line' })], scales)).toBe('<path d="M0,30ZM60,30L90,0" class="line"/>');
  const rules = [ruleX([{ x: 1, from: 5, to: 7 }], { x: 'x', y1: units('from'), y2: units('to'), className: 'event' })];
  expect(plotted(rules, scales)).toBe('<line x1="30" x2="30" y1="5" y2="7" class="event"/>');
});

test('plotted(marks, scales) draws the same whatever was drawn before, and nothing of marks without data', () => {
  const marks = () => [dot(points, { x: 'x', y: 'y', symbol: 'times', r: 4, className: 'missing' })];
  expect(plotted(marks(), scales)).toBe(plotted(marks(), scales));
  expect(plotted(marks(), scales)).toContain('<path transform="translate(0,30)" d="M-4.3');
  expect(plotted([dot([], { x: 'x', y: 'y' })], scales)).toBe('');
});
