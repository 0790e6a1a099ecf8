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

test('annotate ties words that stand far off to their point, but strikes out no other words', () => {
  const words = 'Above England’s 91.5%';
  const taken = { left: 0, right: 340, top: 0, bottom: 240 };
  const options = { size: 'wide', frame: { left: 0, right: 340, top: 0, bottom: 300 }, lines: [] } as const;
  expect(annotate(words, [20, 200], { ...options, boxes: [taken] }).tie).not.toBeNull();
  const label = { left: 0, right: 60, top: 215, bottom: 235 };
  const above = { ...taken, bottom: 190 };
  const beside = { left: 40, right: 340, top: 190, bottom: 240 };
  const { box, tie } = annotate(words, [20, 200], { ...options, boxes: [above, beside, label] });
  expect([box?.top, tie]).toEqual([240, null]);
});
