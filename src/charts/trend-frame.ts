import { type ScaleLinear, scaleLinear } from 'd3';
import { type Interval, intervalOf } from '../statistics/interval.ts';
import type { TrendRows } from '../words/trend-rows.ts';
import type { Box } from './box.ts';
import type { ChartEvent } from './chart-events.ts';
import { type PlacedEvent, placeEvents } from './place-events.ts';
import { textWidth, wrapText } from './text-width.ts';
import { lineHeight, type Size, widths } from './theme.ts';
import { placeOfDate, placeOfPeriod } from './time.ts';
import { axisCaption, type ValueAxis, valueAxis } from './trend-axes.ts';
import { type EndLabel, endLabels } from './trend-labels.ts';
import { type Series, type SeriesPoint, trendBand, trendSeries } from './trend-series.ts';

/** What is drawn and the room each part of it has, in units of the viewBox. */
export interface TrendFrame {
  trend: TrendRows;
  width: number;
  /** Where lines may be drawn; hairlines begin at 0 and end at its right. */
  plot: Box;
  /** Place in time to units. */
  x: ScaleLinear<number, number>;
  /** Value to units. */
  y: ScaleLinear<number, number>;
  axis: ValueAxis;
  caption: string[];
  series: Series[];
  bands: ReturnType<typeof trendBand>;
  intervals: (Interval & { place: number })[];
  labels: EndLabel[];
  events: PlacedEvent[];
}

const plotHeights: Record<Size, number> = { narrow: 270, wide: 290 };
const rowsOfEvents = 3;

/** Room between the lines and the labels at their ends. */
export const labelGap = 14;

/** Measures a trend's drawing: scales, margins and the rows of words above it. */
export function trendFrame(trend: TrendRows, { size, events }: { size: Size; events: readonly ChartEvent[] }): TrendFrame {
  const width = widths[size];
  const series = trendSeries(trend);
  const bands = trendBand(trend);
  const intervals = intervalsOf(trend);
  const axis = valueAxis(trend.indicator, valuesOf(series, bands, intervals));
  const labels = endLabels(trend, series, size);
  const left = Math.max(...axis.ticks.map((tick) => textWidth(tick.text))) + 8;
  const right = width - labelGap - Math.max(...labels.map((label) => label.width));
  const x = scaleLinear()
    .domain(placesOf(trend))
    .range([left + 5, right - 5]);
  const caption = wrapText(axisCaption(trend.indicator), width);
  const placed = placeEvents(eventPlaces(trend, events, x), { width, lowestLeft: left, rows: rowsOfEvents });
  const top = (caption.length + Math.max(1, ...placed.map((event) => event.row + 1))) * lineHeight + 4;
  const bottom = top + plotHeights[size];
  const y = scaleLinear().domain(axis.domain).range([bottom, top]);
  return { trend, width, plot: { left, right, top, bottom }, x, y, axis, caption, series, bands, intervals, labels, events: placed };
}

function intervalsOf({ indicator, rows }: TrendRows): TrendFrame['intervals'] {
  return rows.flatMap(({ period, birmingham }) => {
    const interval = birmingham === null ? null : intervalOf(indicator, birmingham);
    return interval === null ? [] : [{ ...interval, place: placeOfPeriod(period) }];
  });
}

function valuesOf(series: readonly Series[], bands: TrendFrame['bands'], intervals: TrendFrame['intervals']): number[] {
  const values = (pieces: readonly SeriesPoint[][]) => pieces.flat().map((point) => point.value);
  return [
    ...series.flatMap((entry) => values(entry.pieces)),
    ...bands.flatMap(({ lower, upper }) => values([lower, upper])),
    ...intervals.flatMap(({ lower, upper }) => [lower, upper]),
  ];
}

function placesOf({ rows }: TrendRows): [number, number] {
  const places = rows.map((row) => placeOfPeriod(row.period));
  return [Math.min(...places), Math.max(...places)];
}

/** Events within the years drawn; of a group, those dates that are. */
function eventPlaces({ indicator }: TrendRows, events: readonly ChartEvent[], x: TrendFrame['x']) {
  const [from = 0, to = 0] = x.domain();
  return events
    .map(({ key, words, dates }) => ({
      key,
      words,
      places: dates.map((date) => placeOfDate(date, indicator.periodType)).filter((place) => place >= from && place <= to),
    }))
    .filter(({ places }) => places.length > 0)
    .map(({ key, words, places }) => ({ key, words, lines: places.map((place) => x(place)) }));
}
