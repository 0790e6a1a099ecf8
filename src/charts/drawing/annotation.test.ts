import { expect, test } from 'vitest';
import { annotate } from './annotation.ts';

const frame = { left: 0, right: 340, top: 0, bottom: 300 };

test('annotate sets words near their point, inside the frame and clear of lines', () => {
  const { box, texts } = annotate('93.0% in 2020, above England’s 91.5%', [170, 150], {
    size: 'narrow',
    frame,
    lines: [
      [
        [0, 150],
        [340, 150],
      ],
    ],
  });
  expect(texts.length).toBeGreaterThan(1);
  expect(box?.bottom).toBeLessThan(150);
  expect(box?.left).toBeGreaterThanOrEqual(0);
});

test('annotate finds no room where other words take all of it', () => {
  expect(annotate('Words', [170, 150], { size: 'narrow', frame, lines: [], boxes: [frame] }).box).toBeNull();
});
