import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Indicator } from '../dataset/schema.ts';
import { writeBetween, writeDifference, writeNumber, writeShort, writeValue } from './number.ts';

const unit = (symbol: Indicator['unit']['symbol'], decimals: number) => ({ unit: { name: 'of something', symbol, decimals } });
const percent = unit('%', 1);
const rate = unit('per 10,000', 1);
const pounds = unit('£', 0);

test.each([
  [1682, 0, '1,682'],
  [24, 1, '24.0'],
  [-3.8, 1, '−3.8'],
  [-0.04, 1, '0.0'],
  [1234567.891, 2, '1,234,567.89'],
  [999.95, 1, '1,000.0'],
  [1.005, 2, '1.01'],
  [0, 0, '0'],
])('writeNumber writes %d with %d decimals as %s', (value, decimals, text) => {
  expect(writeNumber(value, decimals)).toBe(text);
});

test('writeNumber can be read back to the precision it was written at', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 2 }), (hundredths, decimals) => {
      const text = writeNumber(hundredths / 100, decimals);
      expect(text).toMatch(decimals === 0 ? /^−?\d{1,3}(,\d{3})*$/ : /^−?\d{1,3}(,\d{3})*\.\d+$/);
      expect(Math.abs(Number(text.replaceAll(',', '').replace('−', '-')) - hundredths / 100)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
    }),
  );
});

test.each([
  [percent, 24, '24.0%'],
  [rate, 41, '41.0 per 10,000'],
  [pounds, 1266, '£1,266'],
  [pounds, -20, '−£20'],
  [unit('months', 1), 10.3, '10.3 months'],
  [unit('cases', 1), 14.7, '14.7 cases'],
  [unit('months', 0), 1, '1 month'],
])('writeValue writes the unit of $unit.symbol', (indicator, value, text) => {
  expect(writeValue(indicator, value)).toBe(text);
});

test('writeValue writes as many decimals as asked for', () => {
  expect(writeValue(percent, 23.96, { decimals: 0 })).toBe('24%');
  expect(writeValue(rate, 41.25, { decimals: 2 })).toBe('41.25 per 10,000');
});

test.each([
  [percent, '24.0%'],
  [rate, '24.0'],
  [pounds, '£24'],
])('writeShort leaves out a unit of many letters: $unit.symbol', (indicator, text) => {
  expect(writeShort(indicator, 24)).toBe(text);
});

test.each([
  [percent, 3.8, '3.8 points'],
  [percent, -3.8, '−3.8 points'],
  [unit('%', 0), 1, '1 point'],
  [rate, 27.7, '27.7 per 10,000'],
  [pounds, 467, '£467'],
  [unit('months', 1), 3.2, '3.2 months'],
])('writeDifference writes points between percentages: $unit.symbol %d', (indicator, value, text) => {
  expect(writeDifference(indicator, value)).toBe(text);
});

test.each([
  [percent, 'between 25.0% and 40.8%'],
  [rate, 'between 25.0 and 40.8 per 10,000'],
  [pounds, 'between £25 and £41'],
])('writeBetween names the unit once or with each: $unit.symbol', (indicator, text) => {
  expect(writeBetween(indicator, 25, 40.8)).toBe(text);
});
