import { expect, test } from 'vitest';
import { readShare, shareHolds } from './share.ts';

test.each([
  ['more than half', 0.526],
  ['nearly a third', 0.309],
  ['about a quarter', 0.24],
  ['one in five', 0.202],
  ['two thirds', 0.66],
  ['two-thirds', 0.66],
  ['about one in eight', 0.129],
  ['one in nine', 0.11],
  ['three in ten', 0.3],
  ['nine out of ten', 0.906],
  ['one in every twenty', 0.05],
  ['a quarter', 0.25],
  ['half', 0.5],
  ['just over half', 0.526],
  ['Almost three quarters', 0.737],
  ['less than a fifth', 0.196],
  ['about nine in ten', 0.86],
  ['nine in ten', 0.92],
])('readShare lets "%s" stand for %d', (text, share) => {
  expect(holds(text, share)).toBe(true);
});

test.each([
  ['more than half', 0.5],
  ['more than half', 0.64],
  ['nearly a third', 0.34],
  ['nearly a third', 0.29],
  ['about a quarter', 0.28],
  ['one in five', 0.22],
  ['two thirds', 0.6],
  ['one in nine', 0.129],
  ['just over half', 0.56],
  ['less than a fifth', 0.2],
  ['about nine in ten', 0.96],
  ['two thirds', 0.7],
])('readShare does not let "%s" stand for %d', (text, share) => {
  expect(holds(text, share)).toBe(false);
});

test.each(['rose', 'five', 'half of them', 'one in one', 'six in five', 'a thirds', 'two third', 'three halves', 'nearly', ''])(
  'readShare does not read "%s"',
  (text) => {
    expect(readShare(text)).toBeNull();
  },
);

test('readShare gives the range that words assert', () => {
  expect(readShare('more than half')).toEqual({ from: 0.5, to: 0.625, openFrom: true, openTo: false });
  expect(readShare('nearly half')).toEqual({ from: 0.45, to: 0.5, openFrom: false, openTo: true });
  expect(readShare('half')).toEqual({ from: 0.475, to: 0.525, openFrom: false, openTo: false });
});

function holds(text: string, share: number): boolean {
  const range = readShare(text);
  return range !== null && shareHolds(range, share);
}
