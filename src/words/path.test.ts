import { expect, test } from 'vitest';
import { writePath } from './path.ts';

test('writePath says where a council stood first and last', () => {
  const about = { unit: { name: '% of posts', symbol: '%', decimals: 1 } } as const;
  expect(writePath(about, { name: 'Leeds', report: '2015', first: 4.12, last: -2 })).toBe(
    'Leeds, report of 2015: from 4.1 points above the middle council to 2.0 points below it',
  );
});
