import { scaleLinear } from 'd3';
import type { Dataset } from '../../dataset/query.ts';
import { lineMark, strokeMark, textMark } from '../drawing/marks.ts';
import { type Drawn, draw } from '../drawing/svg.ts';
import { textWidth } from '../drawing/text-width.ts';
import { lineHeight } from '../drawing/theme.ts';
import { aftermathRows, meanPoints, type Point, pathPoints } from './rows.ts';
import { writeSigned } from './words.ts';

const width = 300;
const top = 8;

/** A small drawing for lists: every council thin and their mean thick, over the years that all have. Throws UnknownName, RangeError. */
export function aftermathSmall(dataset: Dataset, indicatorId: string, { height }: { height: number }): Drawn {
  const rows = aftermathRows(dataset, indicatorId);
  const { panel } = rows.subject;
  const mean = meanPoints(rows.subject);
  const years = mean.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const paths = rows.councils.map((path) => pathPoints(path).filter(({ year }) => year >= from && year <= to));
  const text = writeSigned(rows.indicator, mean.at(-1)?.gap ?? 0);
  const [right, bottom] = [width - textWidth(text, { weight: 'bold' }) - 10, height - lineHeight - 4];
  const x = scaleLinear().domain([from, to]).range([2, right]);
  const y = scaleLinear()
    .domain([Math.min(0, ...paths.flat().map(({ gap }) => gap)), Math.max(0, ...paths.flat().map(({ gap }) => gap))])
    .range([bottom, top]);
  const line = (points: readonly Point[]) => ({ points: points.map(({ year, gap }) => [x(year), y(gap)] as const) });
  const year = (at: number, text: string) => ({ x: at, y: height - lineHeight / 2, text });
  const last = `${to} years after`;
  const marks = [
    strokeMark([{ x1: 0, x2: right, y: y(0) }], 'base'),
    strokeMark([{ x: x(0), y1: top, y2: bottom }], 'report'),
    lineMark(paths.map(line), 'one'),
    lineMark([line(mean)], 'mean line'),
    textMark([{ x: right + 8, y: y(mean.at(-1)?.gap ?? 0), text }], 'inadequate', 'start'),
    textMark([year(x(0), 'Report')], 'axis'),
    textMark([year(right - textWidth(last), last)], 'axis', 'start'),
  ];
  const label = `The mean of ${panel.length} councils, beside the middle council: ${text}, ${to} years after the report`;
  return draw(marks, { width, height, classes: 'small-multiple', label });
}
