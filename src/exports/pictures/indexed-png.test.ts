import { expect, test } from 'vitest';
import { indexedPng } from './indexed-png.ts';
import { pictureType } from './picture-type.ts';

const [white, black, blue] = [
  [255, 255, 255],
  [0, 0, 0],
  [23, 74, 140],
] as const;

test('indexedPng(palette) writes each pixel in the nearest colour of the palette', async () => {
  const data = Uint8Array.from([255, 255, 255, 255, 20, 70, 130, 255, 5, 5, 5, 255, 250, 250, 240, 255]);
  const bytes = await indexedPng([white, black, blue])({ data, width: 2, height: 2 });
  const { sharp } = await pictureType();
  const read = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  expect([read.info.width, read.info.height, read.info.channels]).toEqual([2, 2, 3]);
  expect([...read.data]).toEqual([...white, ...blue, ...black, ...white]);
});

test.each([
  ['16 colours, of an odd width', 13],
  ['17 colours', 14],
])('indexedPng(palette) writes the same pixels with %s', async (_, more) => {
  const palette = [white, black, blue, ...Array.from({ length: more }, (_, step) => [10 + step, 200, 10] as const)];
  const pixels = [blue, white, black, black, blue, white, [12, 200, 10], blue, white];
  const bytes = await indexedPng(palette)({ data: Uint8Array.from(pixels.flatMap((pixel) => [...pixel, 255])), width: 3, height: 3 });
  const { sharp } = await pictureType();
  expect([...(await sharp(bytes).raw().toBuffer())]).toEqual(pixels.flat());
});

test('indexedPng(palette) refuses more than 256 colours', () => {
  const long = Array.from({ length: 257 }, () => black);
  expect(() => indexedPng(long)).toThrow('found a palette of 257 colours, expected at most 256');
});
