import { expect, test } from 'vitest';
import { pageTimes } from './page-times.ts';

test('pageTimes(log) adds up what each kind of page and file took, the slowest first', () => {
  const log = [
    '14:41:29   \u001b[34m├─\u001b[39m \u001b[2m/councils/barnet/index.html\u001b[22m \u001b[2m(+110ms)\u001b[22m ',
    '14:41:29   ├─ /councils/barnsley/index.html (+1.5s)',
    '14:41:30   ├─ /data/latest/councils/barnet.csv (+20ms) ',
    '14:41:30   ├─ /data/latest/SHA256SUMS/ (+12ms)',
    '14:41:30   ├─ /index.html (+317ms) ',
    '14:43:01 ✓ Completed in 3m 31s.',
  ];
  expect(pageTimes(log.join('\n'))).toEqual([
    { kind: 'councils', count: 2, seconds: 1.61 },
    { kind: 'single pages', count: 1, seconds: 0.317 },
    { kind: 'data/latest/councils', count: 1, seconds: 0.02 },
    { kind: 'data/latest', count: 1, seconds: 0.012 },
  ]);
});
