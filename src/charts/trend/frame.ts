import { scaleLinear } from 'd3';
import { lowerFirst } from '../../words/capital.ts';
import { axisCaption, valueAxis } from '../drawing/axes.ts';
import type { Point } from '../drawing/box.ts';
import { placeEvents } from '../drawing/place-events.ts';
import { stageHeight } from '../drawing/stage.ts';
import { textWidth, wrapText } from '../drawing/text-width.ts';
import { lineHeight, type Size, widths } from '../drawing/theme.ts';
import { placeOfDate, placeOfPeriod } from '../drawing/time.ts';
import type { ChartEvent } from './events.ts';
import { type Highlight, highlightOf, reachOfRings } from './highlight.ts';
import { labelBoxes } from './labels.ts';
import { labelGap, type TrendFrame } from './layout.ts';
import { obstacles } from './obstacles.ts';
import { endLabels } from './place-labels.ts';
import type { TrendRows } from './rows.ts';
import type { SeriesPoint } from './series.ts';
import { type ShowOptions, type TrendShown, trendShown } from './shown.ts';

/** Height of the plot, and of a lower one that leaves room on a phone for the words of a story; a wide one fills the stage. */
const plotHeights: Record<Size, number> = { narrow: 270, wide: 290 };
const stagedHeight = 190;
const rowsOfEvents = 3;

export interface FrameOptions extends ShowOptions {
  size: Size;
  events: readonly ChartEvent[];
  /** The trend over all periods of the axis, where the rows end sooner. */
  axis?: TrendRows | undefined;
  /** Height of the plot where something else has to fit under it. */
  height?: number | undefined;
  /** Room under the plot that a drawing for the stage keeps free. */
  below?: number;
}

/** Measures a trend's drawing: scales, margins and the rows of words above it. */
export function trendFrame(
  trend: TrendRows,
  { size, events, view = {}, whole = trend, axis: over = trend, height, below = 1.5 * lineHeight + 2 }: FrameOptions,
): TrendFrame {
  const width = widths[size];
  const shown = trendShown(trend, { view, whole });
  const values = valuesOf(over === trend ? shown : trendShown(over, { view, whole }));
  const axis = valueAxis(trend.indicator, [...values, ...reachOfRings(trend, view, Math.max(...values) - Math.min(...values))]);
  const labels = endLabels(trend, shown.series, size);
  const left = Math.max(...axis.ticks.map((tick) => textWidth(tick.text))) + 8;
  const right = width - labelGap - Math.max(...labels.map((label) => label.width));
  const x = scaleLinear()
    .domain(placesOf(over))
    .range([left + 5, right - 5]);
  const caption = wrapText(captionOf(trend, view.staged), width);
  const placed = placeEvents(eventPlaces(trend, events, x), { width, lowestLeft: left, rows: view.staged ? 2 : rowsOfEvents });
  const top = (caption.length + Math.max(1, ...placed.map((event) => event.row + 1))) * lineHeight + 4;
  const filling = size === 'wide' ? stageHeight - below - top : stagedHeight;
  const bottom = top + (height ?? (view.staged ? filling : plotHeights[size]));
  const y = scaleLinear().domain(axis.domain).range([bottom, top]);
  const periods = over.rows.map(({ period }) => period);
  const labelsAt = x(placesOf(trend)[1]) + 5 + labelGap;
  const frame = { ...shown, trend, width, plot: { left, right, top, bottom }, x, y, axis, caption, labels, events: placed, highlight: null, periods, labelsAt };
  return { ...frame, highlight: ringsIn(frame, { view, size }) };
}

function ringsIn(frame: TrendFrame, { view, size }: Required<Pick<FrameOptions, 'view' | 'size'>>): Highlight | null {
  const { plot, trend, periods, width, x, y } = frame;
  // Where the lines stop before the axis does, all right of them is free.
  const right = trend.rows.at(-1)?.period === periods.at(-1) ? plot.right : width;
  const at = (place: number, value: number): Point => [x(place), y(value)];
  return highlightOf(trend, { view, size, frame: { ...plot, right, bottom: plot.bottom - 8 }, lines: obstacles(frame), boxes: labelBoxes(frame), at });
}

/** In a story the drawing stands alone, and so says what it is of. */
function captionOf({ indicator }: TrendRows, staged = false): string {
  const caption = axisCaption(indicator);
  return staged ? `${indicator.title}: ${lowerFirst(caption)}` : caption;
}

function valuesOf({ series, bands, intervals }: TrendShown): number[] {
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
function eventPlaces({ indicator, rows }: TrendRows, events: readonly ChartEvent[], x: TrendFrame['x']) {
  const from = x.domain()[0] ?? 0;
  const to = placesOf({ indicator, rows })[1];
  return events
    .map(({ key, words, dates }) => ({
      key,
      words,
      places: dates.map((date) => placeOfDate(date, indicator.periodType)).filter((place) => place >= from && place <= to),
    }))
    .filter(({ places }) => places.length > 0)
    .map(({ key, words, places }) => ({ key, words, lines: places.map((place) => x(place)) }));
}
