import { draw } from '../drawing/document.ts';
import { type Scales, writeScales } from '../drawing/scales.ts';
import { textMark } from '../drawing/text-mark.ts';
import { wrapText } from '../drawing/text-width.ts';
import { lineHeight } from '../drawing/theme.ts';
import { placeOfPeriod } from '../drawing/time.ts';
import { valueAxisMarks, yearAxisMarks } from './axes.ts';
import { bandMarks, bandWordsMark, bandWordsOf } from './band.ts';
import { eventMarks } from './event-marks.ts';
import { trendFoot } from './foot.ts';
import { type FrameOptions, type TrendFrame, trendFrame } from './frame.ts';
import { highlightMarks } from './highlight.ts';
import { labelMarks } from './labels.ts';
import { lineMarks, missingMarks, pointMarks } from './lines.ts';
import { pandemicMark, pandemicWord } from './pandemic.ts';
import type { TrendRows } from './rows.ts';

/**
 * A trend as SVG text: Birmingham, England, the middle council, the band of the middle half of councils and the neighbours' mean,
 * with breaks, missing years and events. Rows in, one drawing out.
 */
export function trendDrawing(trend: TrendRows, options: FrameOptions): string {
  const frame = trendFrame(trend, options);
  const { size, view = {} } = options;
  const note = bandWordsOf(frame);
  const foot = view.staged ? [] : footWords(frame, note.length > 0);
  const marks = [
    bandMarks(frame),
    valueAxisMarks(frame),
    eventMarks(frame),
    lineMarks(frame),
    pointMarks(frame),
    missingMarks(frame),
    pandemicMark(frame),
    highlightMarks(frame),
    labelMarks(frame),
    yearAxisMarks(frame),
    bandWordsMark(note),
    pandemicWord(frame, note),
    textMark(foot, 'foot', 'start'),
  ];
  const scales = { x: { domain: frame.x.domain(), range: frame.x.range(), axis: null }, y: { domain: frame.y.domain(), range: frame.y.range(), axis: null } };
  return draw(
    { ...scales, width: frame.width, height: heightOf(frame, foot.length), margin: 0, marks },
    { classes: `trend ${size}`, data: writeScales(scalesOf(frame)) },
  );
}

function scalesOf({ trend, x, y, plot }: TrendFrame): Scales {
  const periods = trend.rows.map(({ period }) => [period, x(placeOfPeriod(period))] as const);
  return { periods, at: null, values: y.domain().map((value) => [`${value}`, y(value)]), frame: plot };
}

function footWords({ trend, series, intervals, view, plot, width }: TrendFrame, bandNamed: boolean) {
  const sentences = trendFoot(trend, { series, intervals: intervals.length > 0, bandNamed, view });
  return wrapText(sentences.join(' '), width).map((text, index) => ({ x: 0, y: plot.bottom + (index + 2) * lineHeight, text }));
}

function heightOf({ plot }: TrendFrame, lines: number): number {
  return Math.ceil(plot.bottom + (lines + 1.5) * lineHeight + 2);
}
