import { dot, type Markish } from '@observablehq/plot';
import { capital } from '../../words/capital.ts';
import { writeList } from '../../words/list.ts';
import { writeShort, writeValue } from '../../words/number.ts';
import { writeWhen } from '../../words/period.ts';
import type { Box, Point } from '../drawing/box.ts';
import { placeCallout } from '../drawing/callout.ts';
import { textMark, units, type Words } from '../drawing/text-mark.ts';
import { wrapText } from '../drawing/text-width.ts';
import { lineHeight, type Size } from '../drawing/theme.ts';
import { placeOfPeriod } from '../drawing/time.ts';
import { type ChartView, shows } from '../view.ts';
import type { TrendFrame } from './frame.ts';
import type { TrendRow, TrendRows } from './rows.ts';

type Place = 'birmingham' | 'england';

const names: Record<Place, string> = { birmingham: 'Birmingham', england: 'England' };
/** Radius of a ring. */
const radius = 8;
const noteWidths: Record<Size, number> = { narrow: 150, wide: 230 };

/** A ringed figure, or the remark on it, with the lines of its words and the room found for them. */
export interface Highlight {
  place: Place | 'remark';
  at: Point;
  texts: string[];
  box: Box | null;
}

interface Options {
  view: ChartView;
  size: Size;
  /** Where words may stand, and the lines they keep clear of. */
  frame: Box;
  lines: readonly Point[][];
  /** Units of the viewBox of a place in time and a value. */
  at: (place: number, value: number) => Point;
}

/** The figures of the period that a view rings: Birmingham's, and England's where it is shown, so that neither stands alone; then the remark. */
export function highlightsOf(trend: TrendRows, { view, size, frame, lines, at }: Options): Highlight[] {
  const row = trend.rows.find((entry) => entry.period === view.highlight);
  if (row === undefined) return [];
  const values = valuesIn(row, view);
  const highest = Math.max(...values.map(({ value }) => value));
  const saidAtEnd = row === trend.rows.at(-1);
  const rings = values.map(({ place, value }) => {
    const texts = saidAtEnd ? [] : [writeShort(trend.indicator, value)];
    return { place, texts, at: at(placeOfPeriod(row.period), value), prefer: value === highest ? ('above' as const) : ('below' as const) };
  });
  const remark =
    view.note === undefined ? [] : rings.slice(0, 1).map((ring) => ({ ...ring, place: 'remark' as const, texts: wrapText(view.note ?? '', noteWidths[size]) }));
  const placed: Highlight[] = [];
  for (const { place, texts, at, prefer } of [...rings, ...remark]) {
    const boxes = placed.flatMap((other) => [ringBox(other.at), ...(other.box === null ? [] : [other.box])]);
    placed.push({ place, at, texts, box: texts.length === 0 ? null : placeCallout({ texts, at, prefer }, { frame, lines, boxes }) });
  }
  return placed;
}

/** How high the rings reach, so that one on the highest figure touches no word above the plot: a little over each figure, given the range of all. */
export function reachOfRings({ rows }: TrendRows, view: ChartView, range: number): number[] {
  return rows.filter(({ period }) => period === view.highlight).flatMap((row) => valuesIn(row, view).map(({ value }) => value + range * 0.02));
}

/** The square that a ring stands in. */
export function ringBox([x, y]: Point): Box {
  return { left: x - radius - 1, right: x + radius + 1, top: y - radius - 1, bottom: y + radius + 1 };
}

/** Rings around the figures, and their words. */
export function highlightMarks({ highlights }: TrendFrame): Markish[] {
  return highlights.flatMap(({ place, at: [x, y], texts, box }) => [
    ...(place === 'remark' ? [] : [dot([{ x, y }], { x: units('x'), y: units('y'), r: radius, className: `ring ${place}`, ariaLabel: () => `ring-${place}` })]),
    ...(box === null ? [] : [textMark(wordsIn(box, texts, place), `${place} said`)]),
  ]);
}

function wordsIn({ left, right, top }: Box, texts: readonly string[], place: string): Words[] {
  return texts.map((text, index) => ({ x: (left + right) / 2, y: top + (index + 0.5) * lineHeight, text, key: `${place}-said-${index}` }));
}

/** What the ring shows, for those who cannot see it: "Ringed: in the year to March 2018 Birmingham had 24.0% and England 20.2%. First visit after the judgement." */
export function highlightWords({ indicator, rows }: TrendRows, view: ChartView): string[] {
  const row = rows.find((entry) => entry.period === view.highlight);
  if (row === undefined) return [];
  const said = valuesIn(row, view).map(({ place, value }) => `${names[place]} had ${writeValue(indicator, value)}`);
  return [`Ringed: ${writeWhen(indicator.periodType, row.period)} ${writeList(said)}.`, ...(view.note === undefined ? [] : [`${capital(view.note)}.`])];
}

function valuesIn(row: TrendRow, view: ChartView): { place: Place; value: number }[] {
  return (['birmingham', 'england'] as const).flatMap((place) => {
    const value = row[place]?.value ?? null;
    return value === null || !shows(view, place) ? [] : [{ place, value }];
  });
}
