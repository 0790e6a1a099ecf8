import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { guessWords, spanOf } from './guess.ts';

const [unit] = example.indicators;
const record = [
  ['2021', 80],
  ['2022', 70],
] as const;
if (unit === undefined) throw new Error('the example has no indicator');

test.each([
  [[90, 90], '20.0 points too high at the end, and 15.0 points off'],
  [[80, 60], '10.0 points too low at the end, and 5.0 points off'],
  [[70, 70], 'the very same at the end, and 5.0 points off'],
])('guessWords(asked, %j, told) says how far off it was', (guess, words) => {
  expect(guessWords({ record, unit }, guess, 'it was 70.0%')).toContain(`it was 70.0%. You were ${words} in an average year.`);
});

test('spanOf(scales, asked) is where the known line ends and each asked year lies', () => {
  const scales = {
    periods: [
      ['2020', 40],
      ['2021', 60],
      ['2022', 80],
    ],
    at: null,
    values: [],
    frame: { left: 0, right: 90, top: 0, bottom: 50 },
  } as const;
  expect(spanOf(scales, { place: 'birmingham', after: '2020', known: 90, record, unit })).toEqual({ from: 40, right: 90, xs: [60, 80] });
});
