import { expect, test } from 'vitest';
import { exampleLibrary, releaseText } from '../../example.ts';
import { money } from './reading.ts';

test('spend-per-child divides by the children at the mid-year the financial year starts in', () => {
  const library = exampleLibrary({ population: releaseText('population_estimate', ['2016 birmingham 289265', '2017 birmingham 291299', '2016 leeds x']) }, [
    'C&YPExpenditure 2016-17~(OT) 330 231180023',
    'C&YPExpenditure 2016-17~(OT) 383 5000',
  ]);
  expect(money[0]?.read(library)).toEqual([
    { area: 'E08000025', period: '2016-17', value: 799, numerator: 231180023, denominator: 289265, status: null, symbol: null },
    { area: 'E08000035', period: '2016-17', value: null, numerator: 5000, denominator: null, status: 'not-available', symbol: 'x' },
  ]);
});
