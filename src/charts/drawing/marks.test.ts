import { expect, test } from 'vitest';
import { areaMark, boxMark, dotMark, lineMark, pathMark, pathStrokeMark, signMark, strokeMark, textMark } from './marks.ts';

const corners = { x1: 9, x2: 1.26, y1: 2, y2: 8, key: 'a' };

test.each([
  [
    'textMark',
    textMark([{ x: 12.34, y: 20, text: '24.0% < 30%' }], 'label', 'start'),
    '<text x="12.3" y="25.4" class="label" text-anchor="start">24.0% &lt; 30%</text>',
  ],
  ['textMark without words', textMark([{ x: 1, y: 2, text: '' }], 'label'), ''],
  ['strokeMark, level', strokeMark([{ x1: 0, x2: 9, y: 3 }], 'rules'), '<line x1="0" x2="9" y1="3" y2="3" class="rules"/>'],
  ['strokeMark, upright', strokeMark([{ x: 3, y1: 0, y2: 9, key: 'a' }], 'event'), '<line x1="3" x2="3" y1="0" y2="9" data-key="a" class="event"/>'],
  [
    'lineMark, parted where there is no height',
    lineMark(
      [
        {
          points: [
            [0, 1.26],
            [2, 3],
            [4, Number.NaN],
            [6, 7],
          ],
          key: 'a',
        },
      ],
      'line',
    ),
    '<path d="M0,1.3L2,3M6,7Z" data-key="a" class="line"/>',
  ],
  [
    'areaMark, parted where there is no height',
    areaMark(
      {
        points: [
          { x: 0, y1: 5, y2: 1 },
          { x: 4, y1: 6, y2: 2.26 },
          { x: 6, y1: Number.NaN, y2: Number.NaN },
          { x: 8, y1: 3, y2: 1 },
        ],
        key: 'gap',
      },
      'band',
    ),
    '<path d="M0,1L4,2.3L4,6L0,5ZM8,1L8,3Z" data-key="gap" class="band"/>',
  ],
  [
    'signMark, a square',
    signMark('square', [{ x: 9, y: 3.26, key: 'a' }], 5, 'point'),
    '<path transform="translate(9,3.3)" d="M-4.4,-4.4h8.9v8.9h-8.9Z" data-key="a" class="point"/>',
  ],
  ['signMark, none', signMark('cross', [], 4, 'missing'), ''],
  ['pathStrokeMark', pathStrokeMark([corners], 'tie'), '<path d="M9,2L1.3,8" data-key="a" class="tie"/>'],
  ['boxMark', boxMark([corners], 'bar'), '<rect x="1.3" y="2" width="7.7" height="6" data-key="a" class="bar"/>'],
  ['dotMark', dotMark([{ x: 1, y: 2 }], 3.5, 'point'), '<circle cx="1" cy="2" r="3.5" class="point"/>'],
  ['pathMark', pathMark('M1.26,2h0', 'council', 'councils'), '<path d="M1.3,2h0" class="council" data-key="councils"/>'],
])('%s writes SVG at places already worked out', (_, mark, svg) => {
  expect(mark).toBe(svg);
});
