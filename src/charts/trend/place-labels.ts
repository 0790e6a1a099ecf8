import { writeShort } from '../../words/number.ts';
import { shortPeriod } from '../../words/period.ts';
import { textWidth } from '../drawing/text-width.ts';
import type { Size } from '../drawing/theme.ts';
import type { TrendRows } from './rows.ts';
import { lastPoint, type Series, type SeriesKey, type SeriesPoint } from './series.ts';

/** The words at the end of a line: its name and last value, in one or more lines of text. */
export interface EndLabel {
  key: SeriesKey;
  point: SeriesPoint;
  texts: string[];
  width: number;
}

/** Names by series, broken for the narrow drawing. The neighbours of the 2021 model end before the drawing does and have no label. */
const names: Partial<Record<SeriesKey, string[]>> = {
  birmingham: ['Birmingham'],
  england: ['England'],
  median: ['Middle', 'council'],
  'neighbours-2025': ['Neighbours'],
};

/** Labels for the ends of the lines: on one line each in the wide drawing, name above value in the narrow one. */
export function endLabels({ indicator, rows }: TrendRows, series: readonly Series[], size: Size): EndLabel[] {
  const last = rows.at(-1)?.period;
  return series.flatMap((entry) => {
    const name = names[entry.key];
    if (name === undefined) return [];
    const point = lastPoint(entry);
    const value = writeShort(indicator, point.value);
    const year = point.period === last ? [] : [`in ${shortPeriod(point.period)}`];
    const texts = size === 'wide' ? [`${name.join(' ')} ${value}`, ...year] : [...name, value, ...year];
    const weight = entry.key === 'birmingham' ? 'bold' : 'regular';
    return [{ key: entry.key, point, texts, width: Math.max(...texts.map((text) => textWidth(text, { weight }))) }];
  });
}
