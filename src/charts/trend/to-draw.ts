import type { Dataset } from '../../dataset/query.ts';
import type { Indicator } from '../../dataset/schema.ts';
import { writeShort, writeValue } from '../../words/number.ts';
import { shortPeriod, writeWhen } from '../../words/period.ts';
import type { Stops } from '../drawing/scales.ts';
import type { ChartView } from '../view.ts';
import { trendRows } from './rows.ts';

/** Places whose line a reader may be asked to draw. */
export const drawable = ['birmingham', 'england'] as const;
const names = { birmingham: 'Birmingham', england: 'England' } as const;

/** The part of a line that a reader is asked to draw before it is shown. */
export interface ToDraw {
  place: (typeof drawable)[number];
  name: string;
  /** The last period that is shown from the start, and its figure. */
  after: string;
  known: number;
  /** The periods to draw, with the figures on record; a period without one is left out. */
  record: Stops;
  /** Unit of the figures, as the words about numbers need it. */
  unit: Indicator['unit'];
  /** What the record says at the end: "on 31 March 2025 it was 73.7%". */
  told: string;
}

/**
 * The part of a trend's line after a period, within the view.
 * Throws RangeError where the place has no figure in that period, or fewer than two after it on the same basis.
 */
export function toDraw(dataset: Dataset, id: string, { view, place, after }: { view: ChartView; place: ToDraw['place']; after: string }): ToDraw {
  const { indicator, rows } = trendRows(dataset, id, view);
  const start = rows.find(({ period }) => period === after);
  const known = start?.[place]?.value ?? null;
  const record = rows.flatMap((row): [string, number][] => {
    const value = row[place]?.value ?? null;
    return row.period > after && row.basis === start?.basis && value !== null ? [[row.period, value]] : [];
  });
  const last = record.at(-1);
  if (known === null || last === undefined || record.length < 2) {
    throw new RangeError(`found ${record.length} figures of ${names[place]} after ${shortPeriod(after)}, expected a figure there and two or more after it`);
  }
  const told = `${writeWhen(indicator.periodType, last[0])} it was ${writeValue(indicator, last[1])}`;
  return { place, name: names[place], after, known, record, unit: indicator.unit, told };
}

/** How a figure of it is written: "93.0%". */
export function writeKnown({ unit, known }: ToDraw): string {
  return writeShort({ unit }, known);
}
