import { expect, test } from 'vitest';
import { placeCallout } from './callout.ts';
import { lineHeight } from './theme.ts';

const frame = { left: 0, right: 200, top: 0, bottom: 200 };
const wanted = { texts: ['24.0%'], at: [100, 100] as const, prefer: 'above' as const };
const free = { frame, lines: [], boxes: [] };

test('placeCallout sets words on the side they prefer, near their point and not on it', () => {
  const above = placeCallout(wanted, free);
  const below = placeCallout({ ...wanted, prefer: 'below' }, free);
  expect(above?.bottom).toBeGreaterThan(80);
  expect(above?.bottom).toBeLessThanOrEqual(88);
  expect(below?.top).toBeLessThan(120);
  expect(below?.top).toBeGreaterThanOrEqual(112);
});

test('placeCallout keeps clear of a line where it can', () => {
  const line = [
    [0, 78],
    [200, 78],
  ] as const;
  const box = placeCallout(wanted, { ...free, lines: [line] });
  expect((box?.top ?? 0) > 78 || (box?.bottom ?? 200) < 78).toBe(true);
});

test('placeCallout stays in the frame, and gives up where other words leave no room', () => {
  expect(placeCallout({ ...wanted, at: [199, 2] }, free)).toMatchObject({ top: expect.any(Number) });
  expect(placeCallout({ ...wanted, at: [199, 2] }, free)?.right).toBeLessThanOrEqual(200);
  expect(placeCallout(wanted, { ...free, boxes: [frame] })).toBeNull();
  expect(placeCallout(wanted, { ...free, frame: { ...frame, bottom: lineHeight - 1 } })).toBeNull();
});
