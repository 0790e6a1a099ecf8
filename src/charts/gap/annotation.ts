import { shortPeriod } from '../../words/period.ts';
import { type Annotation, annotate } from '../drawing/annotation.ts';
import type { Box } from '../drawing/box.ts';
import type { Size } from '../drawing/theme.ts';
import { placeOfPeriod } from '../drawing/time.ts';
import type { TrendFrame } from '../trend/layout.ts';
import { obstacles } from '../trend/obstacles.ts';
import { bothIn, type GapRows } from './rows.ts';
import { writeDistance } from './words.ts';

/** What is said of the later of the two years compared, at its stroke: "1.4 points apart in 2025, 5.4 points in 2013"; in the narrow drawing, which is low, only the first. */
export function gapAnnotation({ trend, span, parts }: GapRows, frame: TrendFrame, size: Size): Annotation {
  const pair = bothIn(span.to) ?? { birmingham: 0, england: 0 };
  const now = `${writeDistance(trend.indicator, parts.to)} apart`;
  const words =
    size === 'wide' ? `${now} in ${shortPeriod(span.to.period)}, ${writeDistance(trend.indicator, parts.from)} in ${shortPeriod(span.from.period)}` : now;
  const x = frame.x(placeOfPeriod(span.to.period));
  const [one, other] = [frame.y(pair.birmingham), frame.y(pair.england)];
  const lowest: Box = { ...frame.plot, bottom: frame.plot.bottom - 4 };
  const prefer = (one + other) / 2 > (frame.plot.top + frame.plot.bottom) / 2 ? 'above' : 'below';
  return annotate(words, [x, prefer === 'above' ? Math.min(one, other) : Math.max(one, other)], { size, frame: lowest, lines: obstacles(frame), prefer });
}
