import { dot, type Markish } from '@observablehq/plot';
import { capital } from '../words/capital.ts';
import { writeList } from '../words/list.ts';
import { writeShort, writeValue } from '../words/number.ts';
import { writeWhen } from '../words/period.ts';
import type { TrendRows } from '../words/trend-rows.ts';
import type { Box, Point } from './box.ts';
import { placeCallout, type Wanted } from './callout.ts';
import { textMark, units, type Words } from './text-mark.ts';
import { wrapText } from './text-width.ts';
import { lineHeight, type Size } from './theme.ts';
import { placeOfPeriod } from './time.ts';
import type { TrendFrame } from './trend-frame.ts';
import { type ChartView, shows } from './view.ts';

type Place = 'birmingham' | 'england';

const names: Record<Place, string> = { birmingham: 'Birmingham', england: 'England' };
const noteWidths: Record<Size, number> = { narrow: 150, wide: 230 };

/** A ringed figure with its words. */
export interface Highlight {
  place: Place;
  at: Point;
  box: Box | null;
  texts: string[];
}

/** The figures of the period that a view rings: Birmingham's, and England's where it is shown, so that neither stands alone. */
export function highlightsOf(
  { indicator, rows }: TrendRows,
  { view, size, frame, lines, at }: { view: ChartView; size: Size; frame: Box; lines: readonly Point[][]; at: (place: number, value: number) => Point },
): Highlight[] {
  const row = rows.find((entry) => entry.period === view.highlight);
  if (row === undefined) return [];
  const values = (['birmingham', 'england'] as const).flatMap((place) => {
    const value = row[place]?.value ?? null;
    return value === null || !shows(view, place) ? [] : [{ place, value }];
  });
  const highest = Math.max(...values.map(({ value }) => value));
  const named = row === rows.at(-1);
  const placed: Highlight[] = [];
  for (const { place, value } of values) {
    const note = place === 'birmingham' && view.note !== undefined ? wrapText(view.note, noteWidths[size]) : [];
    const texts = [...(named ? [] : [writeShort(indicator, value)]), ...note];
    const wanted: Wanted = { texts, at: at(placeOfPeriod(row.period), value), prefer: value === highest ? 'above' : 'below' };
    const boxes = placed.flatMap((other) => other.box ?? []);
    placed.push({ place, at: wanted.at, texts, box: texts.length === 0 ? null : placeCallout(wanted, { frame, lines, boxes }) });
  }
  return placed;
}

/** Rings around the figures, and their words. */
export function highlightMarks({ highlights }: TrendFrame): Markish[] {
  return highlights.flatMap(({ place, at: [x, y], texts, box }) => [
    dot([{ x, y }], { x: units('x'), y: units('y'), r: 8, className: `ring ${place}`, ariaLabel: () => `ring-${place}` }),
    ...(box === null ? [] : [textMark(wordsIn(box, texts, `ring-${place}`), place)]),
  ]);
}

function wordsIn({ left, right, top }: Box, texts: readonly string[], key: string): Words[] {
  return texts.map((text, index) => ({ x: (left + right) / 2, y: top + (index + 0.5) * lineHeight, text, key: `${key}-${index}` }));
}

/** What the ring shows, for those who cannot see it: "Ringed: in the year to March 2018 Birmingham had 24.0% and England 20.2%. First visit after the judgement." */
export function highlightWords({ indicator, rows }: TrendRows, view: ChartView): string[] {
  const row = rows.find((entry) => entry.period === view.highlight);
  if (row === undefined) return [];
  const said = (['birmingham', 'england'] as const).flatMap((place) => {
    const value = row[place]?.value ?? null;
    return value === null || !shows(view, place) ? [] : [`${names[place]} had ${writeValue(indicator, value)}`];
  });
  return [`Ringed: ${writeWhen(indicator.periodType, row.period)} ${writeList(said)}.`, ...(view.note === undefined ? [] : [`${capital(view.note)}.`])];
}
