import type { Scales } from '../drawing/scales.ts';
import { type Drawing, sheet } from '../drawing/sheet.ts';
import { lineHeight } from '../drawing/theme.ts';
import { placeOfPeriod } from '../drawing/time.ts';
import { valueAxisMarks, yearAxisMarks } from './axes.ts';
import { bandMarks, bandWordsMark, bandWordsOf } from './band.ts';
import { eventMarks } from './event-marks.ts';
import { trendFoot } from './foot.ts';
import { type FrameOptions, trendFrame } from './frame.ts';
import { highlightMarks } from './highlight.ts';
import { labelMarks } from './labels.ts';
import type { TrendFrame } from './layout.ts';
import { lineMarks, missingMarks, pointMarks } from './lines.ts';
import { pandemicMark, pandemicWord } from './pandemic.ts';
import type { TrendRows } from './rows.ts';

/**
 * A trend: Birmingham, England, the middle council, the band of the middle half of councils and the neighbours' mean,
 * with breaks, missing years and events. Rows in, one drawing out.
 */
export function trendDrawing(trend: TrendRows, options: FrameOptions): Drawing {
  const frame = trendFrame(trend, options);
  const { size, view = {} } = options;
  const note = bandWordsOf(frame);
  const marks = [
    bandMarks(frame),
    valueAxisMarks(frame),
    eventMarks(frame),
    lineMarks(frame),
    pointMarks(frame),
    missingMarks(frame),
    pandemicMark(frame),
    highlightMarks(frame.highlight),
    labelMarks(frame),
    yearAxisMarks(frame),
    bandWordsMark(note),
    pandemicWord(frame, note),
  ];
  const { width, plot } = frame;
  const foot = view.staged ? [] : footWords(frame, note.length > 0);
  return sheet({ name: 'trend', size, width, marks, foot, bottom: plot.bottom + 1.5 * lineHeight, scales: scalesOf(frame) });
}

function scalesOf({ trend, x, y, plot }: TrendFrame): Scales {
  const periods = trend.rows.map(({ period }) => [period, x(placeOfPeriod(period))] as const);
  return { periods, at: null, values: y.domain().map((value) => [`${value}`, y(value)]), frame: plot };
}

function footWords({ trend, series, intervals, view }: TrendFrame, bandNamed: boolean): string[] {
  return trendFoot(trend, { series, intervals: intervals.length > 0, bandNamed, view });
}
