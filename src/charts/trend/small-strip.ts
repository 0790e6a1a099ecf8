import { scaleLinear } from 'd3';
import { councils, type Dataset } from '../../dataset/query.ts';
import { birmingham } from '../../site.ts';
import { capital } from '../../words/capital.ts';
import { writeShort } from '../../words/number.ts';
import { writePeriod } from '../../words/period.ts';
import { dotMark, pathMark, strokeMark, textMark } from '../drawing/marks.ts';
import { type Drawn, draw } from '../drawing/svg.ts';
import { swarm } from '../drawing/swarm.ts';
import { textWidth } from '../drawing/text-width.ts';
import { lineHeight } from '../drawing/theme.ts';
import type { TrendRows } from './rows.ts';

const width = 300;
const radius = 3.6;

/** A small drawing of an indicator that has one period: a dot for each council, Birmingham's and England's named. One period is no trend, so it is no line. */
export function smallStrip(dataset: Dataset, { indicator, rows }: TrendRows, { height, label }: { height: number; label: string }): Drawn {
  const [row] = rows;
  const figures = row === undefined ? [] : councils(dataset, indicator.id, row.period).filter(({ area }) => area !== birmingham);
  const [own, whole] = [row?.birmingham?.value ?? null, row?.england?.value ?? null];
  const values = [...figures.map(({ value }) => value), ...[own, whole].flatMap((value) => value ?? [])];
  const x = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .range([6, width - 6]);
  const middle = (height - lineHeight) / 2 + 6;
  const named = [
    { key: 'birmingham', value: own, name: 'Birmingham', y: lineHeight / 2 },
    { key: 'england', value: whole, name: 'England', y: height - lineHeight * 1.5 },
  ].flatMap(({ value, ...entry }) => (value === null ? [] : [{ ...entry, x: x(value), text: `${entry.name} ${writeShort(indicator, value)}` }]));
  const inside = (entry: (typeof named)[number]) => {
    const half = textWidth(entry.text, { weight: 'bold' }) / 2;
    return Math.max(half, Math.min(width - half, entry.x));
  };
  const marks = [
    pathMark(
      dotsOf(
        figures.map(({ value }) => x(value)),
        { middle, height },
      ),
      'council',
    ),
    ...named.map(({ key, x: at, y }) =>
      strokeMark([{ x: at, y1: key === 'birmingham' ? y + 10 : middle - 14, y2: key === 'birmingham' ? middle : y - 10 }], `${key} line leader`),
    ),
    dotMark(
      named.filter(({ key }) => key === 'birmingham').map(({ x: at }) => ({ x: at, y: middle })),
      5,
      'point',
    ),
    ...named.map((entry) => textMark([{ x: inside(entry), y: entry.y, text: entry.text }], entry.key)),
    textMark([{ x: 0, y: height - lineHeight / 2, text: capital(writePeriod(indicator.periodType, row?.period ?? '')) }], 'axis', 'start'),
  ];
  return draw(marks, { width, height, classes: 'small-multiple strip', label });
}

/** Dots as strokes without length, piled no higher than there is room for. */
function dotsOf(places: readonly number[], { middle, height }: { middle: number; height: number }): string {
  const most = (height - 4.2 * lineHeight) / 2 + radius;
  const heights = swarm(places, radius);
  return places.map((place, index) => `M${place.toFixed(1)},${(middle + Math.max(-most, Math.min(most, heights[index] ?? 0))).toFixed(1)}h0`).join('');
}
