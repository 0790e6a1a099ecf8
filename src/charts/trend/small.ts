import { areaY, lineY, type Markish } from '@observablehq/plot';
import { type ScaleLinear, scaleLinear } from 'd3';
import type { Dataset } from '../../dataset/query.ts';
import { capital } from '../../words/capital.ts';
import { writeList } from '../../words/list.ts';
import { writeShort } from '../../words/number.ts';
import { shortPeriod, writePeriod, writeWhen } from '../../words/period.ts';
import { valueAxis } from '../drawing/axes.ts';
import { plotted } from '../drawing/document.ts';
import { textMark } from '../drawing/marks.ts';
import { placeLabels } from '../drawing/place-labels.ts';
import { type Drawn, draw, type Mark } from '../drawing/svg.ts';
import { textWidth } from '../drawing/text-width.ts';
import { lineHeight } from '../drawing/theme.ts';
import { reach, widened } from './lines.ts';
import { type TrendRows, trendRows } from './rows.ts';
import { lastPoint, type Series, type SeriesPoint, trendBand, trendSeries } from './series.ts';
import { smallStrip } from './small-strip.ts';

const width = 300;
const top = 8;
const gap = { place: Number.NaN, value: Number.NaN };
const names: Record<string, string> = { birmingham: 'Birmingham', england: 'England' };

interface SmallOptions {
  /** Height in units of the viewBox, which is 300 wide. */
  height?: number;
}

interface SmallFrame {
  height: number;
  /** Foot of the lines, above the years. */
  bottom: number;
  series: Series[];
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  texts: string[];
}

/** A small drawing of an indicator for lists: Birmingham and England with their last values, before the middle half of councils. Throws UnknownName. */
export function smallMultiple(dataset: Dataset, indicatorId: string, { height = 120 }: SmallOptions = {}): Drawn {
  const trend = trendRows(dataset, indicatorId);
  const frame = smallFrame(trend, height);
  if (trend.rows.length === 1) return smallStrip(dataset, trend, { height, label: labelOf(trend, frame) });
  const marks = [plotted([bandMark(trend), ...lineMarks(frame)], frame), wordMarks(trend, frame)];
  return draw(marks, { width, height, classes: 'small-multiple', label: labelOf(trend, frame) });
}

function smallFrame(trend: TrendRows, height: number): SmallFrame {
  const bottom = height - lineHeight - 4;
  const series = trendSeries(trend)
    .filter((entry) => entry.key in names)
    .reverse();
  const bands = trendBand(trend).flatMap(({ lower, upper }) => [...lower, ...upper]);
  const points = [...series.flatMap((entry) => entry.pieces.flat()), ...bands];
  const texts = series.map((entry) => lastWords(trend, lastPoint(entry)));
  const places = points.map((point) => point.place);
  const alone = trend.rows.length === 1 ? reach : 0;
  const right = width - Math.max(...texts.map((text) => textWidth(text, { weight: 'bold' }))) - 10;
  return {
    height,
    bottom,
    series,
    texts,
    x: scaleLinear()
      .domain([Math.min(...places) - alone, Math.max(...places) + alone])
      .range([2, right]),
    y: scaleLinear()
      .domain(
        valueAxis(
          trend.indicator,
          points.map((point) => point.value),
        ).domain,
      )
      .range([bottom, top]),
  };
}

/** The last value, with its year where the series ended before the drawing does. */
function lastWords({ indicator, rows }: TrendRows, { period, value }: SeriesPoint): string {
  return `${writeShort(indicator, value)}${period === rows.at(-1)?.period ? '' : ` in ${shortPeriod(period)}`}`;
}

function bandMark(trend: TrendRows): Markish {
  const area = trendBand(trend).flatMap(({ lower, upper }) => {
    const [low, high] = [widened(lower), widened(upper)];
    return [
      ...low.map((point, index) => ({ place: point.place, low: point.value, high: high[index]?.value })),
      { place: Number.NaN, low: Number.NaN, high: Number.NaN },
    ];
  });
  return areaY(area, { x: 'place', y1: 'low', y2: 'high', z: null, className: 'band' });
}

/** England first, so that Birmingham lies over it. */
function lineMarks({ series }: SmallFrame): Markish[] {
  return [...series].reverse().map(({ key, pieces }) =>
    lineY(
      pieces.flatMap((piece) => [...widened(piece), gap]),
      { x: 'place', y: 'value', z: null, className: `${key} line` },
    ),
  );
}

function wordMarks({ indicator, rows }: TrendRows, { height, bottom, series, texts, x, y }: SmallFrame): Mark[] {
  const middles = placeLabels(
    series.map((entry) => ({ y: y(lastPoint(entry).value), height: lineHeight })),
    { top: 0, bottom: bottom + 4 },
  );
  const to = Math.max(...x.range());
  const [first = '', last] =
    rows.length === 1
      ? [capital(writePeriod(indicator.periodType, rows[0]?.period ?? ''))]
      : [rows[0], rows.at(-1)].map((row) => shortPeriod(row?.period ?? ''));
  const year = (text: string, left: number) => ({ x: left, y: height - lineHeight / 2, text });
  const years = last === undefined ? [year(first, 0)] : [year(first, 0), year(last, to - textWidth(last))];
  return [
    ...series.map(({ key }, index) => textMark([{ x: to + 8, y: middles[index] ?? 0, text: texts[index] ?? '' }], key, 'start')),
    textMark(years, 'axis', 'start'),
  ];
}

/** What the drawing says to those who cannot see it: "Birmingham 25.9% in the year to March 2025 and England 24.5% in the year to March 2025". */
function labelOf({ indicator }: TrendRows, { series }: SmallFrame): string {
  return writeList(
    series.map((entry) => `${names[entry.key]} ${writeShort(indicator, lastPoint(entry).value)} ${writeWhen(indicator.periodType, lastPoint(entry).period)}`),
  );
}
