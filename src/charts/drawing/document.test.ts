import { areaY, dot, lineY, ruleX, text } from '@observablehq/plot';
import { describe, expect, test } from 'vitest';
import { draw, read } from './document.ts';

const points = [
  { x: 0, y: 1 },
  { x: 3, y: 2 },
];
const plain = { width: 90, height: 30, margin: 0, x: { axis: null }, y: { axis: null } } as const;

describe('draw', () => {
  test('draw(options, { classes }) keeps only what places and names things', () => {
    const marks = [lineY(points, { x: 'x', y: 'y', className: 'line', ariaLabel: () => 'birmingham' })];
    expect(draw({ ...plain, marks }, { classes: 'trend wide' }).svg).toBe(
      '<svg class="drawn trend wide" viewBox="0 0 90 30" text-anchor="middle" aria-hidden="true"><path d="M0,30L90,0" data-key="birmingham" class="line"/></svg>',
    );
  });

  test('draw(options) turns labels of points into keys and rounds coordinates to a tenth', () => {
    const marks = [
      dot(
        [
          { x: 0, y: 0 },
          { x: 1 / 3, y: 1 },
          { x: 1, y: 1 },
        ],
        { x: 'x', y: 'y', r: 3, className: 'point', ariaLabel: (_: unknown, index: number) => `point-${index}` } as never,
      ),
    ];
    expect(draw({ ...plain, width: 100, marks }, { classes: 'trend' }).svg).toContain(
      '<g class="point"><circle cx="0" cy="30" r="3" data-key="point-0"/><circle cx="33.3" cy="0" r="3" data-key="point-1"/><circle cx="100" cy="0" r="3" data-key="point-2"/></g>',
    );
  });

  test('draw(options) places text by x and y', () => {
    const marks = [
      text([{ x: 12.34, y: 20 }], { x: { value: 'x', scale: null }, y: { value: 'y', scale: null }, text: ['24.0%'], textAnchor: 'start', className: 'label' }),
    ];
    expect(draw({ ...plain, marks }, { classes: 'trend' }).svg).toContain('<text x="12.3" y="25.4" class="label" text-anchor="start">24.0%</text>');
  });

  test('draw(options, { name }) numbers ids for each drawing, so that what was drawn before does not matter', () => {
    const clipped = () => draw({ ...plain, marks: [areaY(points, { x: 'x', y: 'y', clip: true })] }, { classes: 'trend', name: 'repeat-plans' }).svg;
    expect(clipped()).toBe(clipped());
    expect(clipped()).toContain('<clipPath id="repeat-plans-1">');
    expect(clipped()).toContain('clip-path="url(#repeat-plans-1)"');
  });

  test('draw(options, { label }) names a drawing that stands alone', () => {
    const svg = draw({ ...plain, marks: [ruleX([1])] }, { classes: 'small', label: 'Birmingham 1' }).svg;
    expect(svg).toContain('role="img" aria-label="Birmingham 1"');
    expect(svg).not.toContain('aria-hidden');
  });
});

describe('read', () => {
  test('read(svg) gives the root element', () => {
    expect(read('<svg><path d="M0,0"/></svg>').querySelector('path')?.getAttribute('d')).toBe('M0,0');
  });

  test('read(svg) stops where the text is not well-formed', () => {
    expect(() => read('<svg><path></svg>')).toThrow();
  });
});
