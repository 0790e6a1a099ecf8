import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { aftermathRows } from './rows.ts';
import { aftermathSmall } from './small.ts';

const dataset = loadDataset();

test('aftermathSmall draws a line for each council, and says the mean where it ends', () => {
  const { svg } = aftermathSmall(dataset, 'vacancy-rate', { height: 150 });
  const { subject } = aftermathRows(dataset, 'vacancy-rate');
  const last = subject.means.find(({ year }) => year === 3)?.mean ?? 0;
  expect(svg.match(/<path [^>]*class="one"|<g class="one">/g)?.length).toBeGreaterThan(0);
  expect(svg).toContain(`>+${last.toFixed(1)}`);
  expect(svg).toContain(`The mean of ${subject.panel.length} councils, beside the middle council: +${last.toFixed(1)}`);
});
