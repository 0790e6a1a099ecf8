import { lineY } from '@observablehq/plot';
import { scaleLinear } from 'd3';
import type { Dataset } from '../../dataset/query.ts';
import { plotted } from '../drawing/document.ts';
import { strokeMark, textMark } from '../drawing/marks.ts';
import { type Drawn, draw } from '../drawing/svg.ts';
import { textWidth } from '../drawing/text-width.ts';
import { lineHeight } from '../drawing/theme.ts';
import { aftermathRows, meanPoints } from './rows.ts';
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
  const paths = rows.councils.flatMap(({ slug, published, standings }) =>
    standings.filter(({ year }) => year >= from && year <= to).map(({ year, gap }) => ({ year, gap, report: `${slug} ${published}` })),
  );
  const text = writeSigned(rows.indicator, mean.at(-1)?.gap ?? 0);
  const [right, bottom] = [width - textWidth(text, { weight: 'bold' }) - 10, height - lineHeight - 4];
  const x = scaleLinear().domain([from, to]).range([2, right]);
  const y = scaleLinear()
    .domain([Math.min(0, ...paths.map(({ gap }) => gap)), Math.max(0, ...paths.map(({ gap }) => gap))])
    .range([bottom, top]);
  const year = (at: number, text: string) => ({ x: at, y: height - lineHeight / 2, text });
  const last = `${to} years after`;
  const marks = [
    strokeMark([{ x1: 0, x2: right, y: y(0) }], 'base'),
    strokeMark([{ x: x(0), y1: top, y2: bottom }], 'report'),
    plotted([lineY(paths, { x: 'year', y: 'gap', z: 'report', className: 'one' }), lineY(mean, { x: 'year', y: 'gap', className: 'mean line' })], { x, y }),
    textMark([{ x: right + 8, y: y(mean.at(-1)?.gap ?? 0), text }], 'inadequate', 'start'),
    textMark([year(x(0), 'Report')], 'axis'),
    textMark([year(right - textWidth(last), last)], 'axis', 'start'),
  ];
  const label = `The mean of ${panel.length} councils, beside the middle council: ${text}, ${to} years after the report`;
  return draw(marks, { width, height, classes: 'small-multiple', label });
}
