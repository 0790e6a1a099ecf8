import { differsFrom } from '../../statistics/comparison.ts';
import { writeList } from '../../words/list.ts';
import { writeShort, writeValue } from '../../words/number.ts';
import { shortPeriod, writeWhen } from '../../words/period.ts';
import { type Annotation, annotate, annotationMarks } from '../drawing/annotation.ts';
import type { Box, Point } from '../drawing/box.ts';
import { dotMark } from '../drawing/marks.ts';
import type { Mark } from '../drawing/svg.ts';
import type { Size } from '../drawing/theme.ts';
import { placeOfPeriod } from '../drawing/time.ts';
import { type ChartView, shows } from '../view.ts';
import { modelFor } from './neighbour-model.ts';
import type { TrendRow, TrendRows } from './rows.ts';

type Place = 'birmingham' | 'england';

const names: Record<Place, string> = { birmingham: 'Birmingham', england: 'England' };
/** Radius of a ring. */
const radius = 8;

/** What a view points at: its ringed figures, and what is said of the first. */
export interface Highlight {
  rings: { place: Place; at: Point }[];
  annotation: Annotation;
}

interface Options {
  view: ChartView;
  size: Size;
  /** Where words may stand, and the lines they keep clear of. */
  frame: Box;
  lines: readonly Point[][];
  /** Other words. */
  boxes: readonly Box[];
  /** Units of the viewBox of a place in time and a value. */
  at: (place: number, value: number) => Point;
}

/** The figures of the period that a view rings, Birmingham's and England's where they are shown, with a few words; null where it rings none. */
export function highlightOf(trend: TrendRows, { view, size, frame, lines, boxes: words, at }: Options): Highlight | null {
  const row = trend.rows.find((entry) => entry.period === view.highlight);
  const values = row === undefined ? [] : valuesIn(row, view);
  const [first, second] = values;
  if (row === undefined || first === undefined) return null;
  const rings = values.map(({ place, value }) => ({ place, at: at(placeOfPeriod(row.period), value) }));
  const boxes = [...rings.map((ring) => ringBox(ring.at)), ...words];
  const prefer = second === undefined || first.value >= second.value ? 'above' : 'below';
  return { rings, annotation: annotate(pointWords(trend, row, { view, size }), rings[0]?.at ?? [0, 0], { size, frame, lines, boxes, prefer }) };
}

/** How high the rings reach, so that one on the highest figure touches no word above the plot: a little over each figure, given the range of all. */
export function reachOfRings({ rows }: TrendRows, view: ChartView, range: number): number[] {
  return rows.filter(({ period }) => period === view.highlight).flatMap((row) => valuesIn(row, view).map(({ value }) => value + range * 0.02));
}

/** The square that a ring stands in. */
export function ringBox([x, y]: Point): Box {
  return { left: x - radius - 1, right: x + radius + 1, top: y - radius - 1, bottom: y + radius + 1 };
}

/** Rings around the figures, and the words. */
export function highlightMarks(highlight: Highlight | null): Mark[] {
  if (highlight === null) return [];
  const { rings, annotation } = highlight;
  return [
    ...rings.map(({ place, at: [x, y] }) => dotMark([{ x, y, key: `ring-${place}` }], radius, `ring ${place}`)),
    ...annotationMarks(annotation, rings[0]?.place ?? 'birmingham'),
  ];
}

/** What the ring shows, for those who cannot see it: "Ringed: in the year to March 2018 Birmingham had 24.0% and England 20.2%." */
export function highlightWords({ indicator, rows }: TrendRows, view: ChartView): string[] {
  const row = rows.find((entry) => entry.period === view.highlight);
  if (row === undefined) return [];
  const said = valuesIn(row, view).map(({ place, value }) => `${names[place]} had ${writeValue(indicator, value)}`);
  return [`Ringed: ${writeWhen(indicator.periodType, row.period)} ${writeList(said)}.`];
}

/** What is said on the drawing of a ringed figure: "93.0% in 2020, not clearly different from England’s 91.5%". The narrow drawing leaves England's figure to its line. Made from the rows, and held to chance as the takeaway is. */
function pointWords({ indicator }: TrendRows, row: TrendRow, { view, size }: Pick<Options, 'view' | 'size'>): string {
  const year = shortPeriod(row.period);
  const write = (value: number) => writeShort(indicator, value);
  const [own, england] = [row.birmingham?.value ?? null, shows(view, 'england') ? (row.england?.value ?? null) : null];
  if (own === null || !shows(view, 'birmingham')) {
    const middle = row.councils !== null && shows(view, 'middle') ? `, the middle council ${write(row.councils.median)}` : '';
    return `England ${write(england ?? 0)} in ${year}${middle}`;
  }
  if (england !== null && row.england !== null) {
    const other = size === 'wide' ? `England’s ${write(england)}` : 'England';
    return `${write(own)} in ${year}, ${relation({ indicator }, row, england)} ${other}`;
  }
  const mean = row.neighbours.find(({ model }) => model === modelFor(row.period))?.mean ?? null;
  return mean === null ? `${write(own)} in ${year}` : `${write(own)} in ${year}, neighbours ${write(mean)}`;
}

/** How Birmingham's figure stands to England's, brothers and sisters allowed for; by the figures alone where chance cannot be worked out. */
function relation({ indicator }: Pick<TrendRows, 'indicator'>, { birmingham, england }: TrendRow, other: number): string {
  const own = birmingham?.value ?? 0;
  if (own === other) return 'the same as';
  const found = birmingham === null || england === null ? null : differsFrom(indicator, birmingham, england, { clustered: indicator.clustered });
  return found === 'no clear difference' ? 'not clearly different from' : (found ?? (own > other ? 'above' : 'below'));
}

function valuesIn(row: TrendRow, view: ChartView): { place: Place; value: number }[] {
  return (['birmingham', 'england'] as const).flatMap((place) => {
    const value = row[place]?.value ?? null;
    return value === null || !shows(view, place) ? [] : [{ place, value }];
  });
}
