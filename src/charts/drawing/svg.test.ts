import { expect, test } from 'vitest';
import { draw, group } from './svg.ts';

const dot = (cx: number) => ({ name: 'circle' as const, attributes: { cx, cy: 1 / 3, r: undefined } });

test('draw(marks, { width, height, classes }) sets marks on a sheet, back to front, hidden from those who cannot see it', () => {
  const elements = '<path d="M0,0"/><path d="M1,1"/>';
  expect(draw([['<path d="M0,0"/>', []], '<path d="M1,1"/>'], { width: 90, height: 30, classes: 'trend wide', data: { at: '2018' } })).toEqual({
    svg: `<svg class="drawn trend wide" viewBox="0 0 90 30" text-anchor="middle" aria-hidden="true" data-at="2018">${elements}</svg>`,
    elements,
    width: 90,
    height: 30,
  });
});

test('draw(marks, { label }) names a drawing that stands alone, and hides its words, which are in its name', () => {
  const { svg } = draw([], { width: 90, height: 30, classes: 'small', label: 'Birmingham “1” & 2' });
  expect(svg).toContain('role="img" aria-label="Birmingham “1” &amp; 2"');
  expect(svg).toContain('><g aria-hidden="true"></g></svg>');
});

test('group(shapes, class) rounds to a tenth and gives the class to a group, to the one shape, or to none', () => {
  expect(group([dot(12.345), dot(-0.04)], 'point')).toBe('<g class="point"><circle cx="12.3" cy="0.3"/><circle cx="0" cy="0.3"/></g>');
  expect(group([dot(1)], 'point', 'end')).toBe('<circle cx="1" cy="0.3" class="point" text-anchor="end"/>');
  expect(group([], 'point')).toBe('');
});
