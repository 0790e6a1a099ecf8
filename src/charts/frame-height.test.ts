import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { frameHeight } from './frame-height.ts';
import { chart } from './registry.ts';

const drawn = chart(example, 'repeat-plans');

test('frameHeight(chart) makes room for another line of words, and for no more than a thousand pixels', () => {
  const height = frameHeight(drawn);
  expect(frameHeight({ ...drawn, caution: 'It says little.' })).toBeLessThan(height);
  expect(frameHeight({ ...drawn, takeaway: drawn.takeaway.repeat(20) })).toBe(1000);
});

test('frameHeight(chart) makes room for what is read only where there is more than one period', () => {
  const alone = drawn.svg.narrow.replace(/data-periods="[^"]*"/, 'data-periods="2018:46"');
  expect(frameHeight(drawn) - frameHeight({ ...drawn, svg: { ...drawn.svg, narrow: alone } })).toBe(63);
});
