import { expect, test } from 'vitest';
import { boxMark, dotMark, lineMark, pathMark, pathStrokeMark, strokeMark, textMark } from './marks.ts';

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
  ['pathStrokeMark', pathStrokeMark([corners], 'tie'), '<path d="M9,2L1.3,8" data-key="a" class="tie"/>'],
  ['boxMark', boxMark([corners], 'bar'), '<rect x="1.3" y="2" width="7.7" height="6" data-key="a" class="bar"/>'],
  ['dotMark', dotMark([{ x: 1, y: 2 }], 3.5, 'point'), '<circle cx="1" cy="2" r="3.5" class="point"/>'],
  ['pathMark', pathMark('M1.26,2h0', 'council', 'councils'), '<path d="M1.3,2h0" class="council" data-key="councils"/>'],
])('%s writes SVG at places already worked out', (_, mark, svg) => {
  expect(mark).toBe(svg);
});
