import { type ScaleLinear, scaleLinear } from 'd3';
import type { Figure } from '../../dataset/query.ts';
import { birmingham } from '../../site.ts';
import { type Interval, intervalOf } from '../../statistics/interval.ts';
import { capital } from '../../words/capital.ts';
import { writeShort } from '../../words/number.ts';
import { writePeriod } from '../../words/period.ts';
import { valueAxis } from '../drawing/axes.ts';
import { type PlacedEvent, placeEvents } from '../drawing/place-events.ts';
import { stageHeight } from '../drawing/stage.ts';
import { swarm } from '../drawing/swarm.ts';
import { textWidth, wrapText } from '../drawing/text-width.ts';
import { lineHeight, type Size, widths } from '../drawing/theme.ts';
import { type ChartView, type ShownArea, shows } from '../view.ts';
import type { SpreadRows } from './rows.ts';
import { placeOf, writePlace } from './words.ts';

/** What is drawn of a spread and where, in units of the viewBox. */
export interface SpreadFrame {
  rows: SpreadRows;
  view: ChartView;
  width: number;
  x: ScaleLinear<number, number>;
  ticks: { value: number; text: string }[];
  caption: string[];
  words: PlacedEvent[];
  /** Circles of the councils, Birmingham's first where it has a figure. */
  circles: { x: number; y: number; area: string }[];
  /** Half the room of each. */
  radius: number;
  /** Whether it is drawn for the stage of a story, where dots are as large as its height allows. */
  onStage: boolean;
  top: number;
  bottom: number;
}

/** Half the room of a dot. */
const radii = { narrow: 3.6, wide: 4.2 } as const;
/** The same on the stage of a story, the largest that fits first. */
const stagedRadii = [11, 10, 9, 8, 7, 6, 5, radii.wide] as const;
/** Key of the words that say Birmingham's place. */
export const annotation = 'annotation';
/** Room above and below the swarm. */
const room = 12;

/** Measures a spread's drawing: the scale, the words above it and a place for each council. */
export function spreadFrame(rows: SpreadRows, { size, view }: { size: Size; view: ChartView }): SpreadFrame {
  const { indicator, figures } = rows;
  const width = widths[size];
  const values = [...figures.map((figure) => figure.value), ...Object.values(intervalIn(rows) ?? {})];
  const axis = valueAxis(indicator, values);
  const domain = [axis.domain[0], Math.max(...values)];
  const ticks = axis.ticks.filter((tick) => tick.value <= Math.max(...values));
  const onStage = view.staged === true && size === 'wide';
  const edge = Math.max(textWidth(ticks.at(-1)?.text ?? '') / 2, onStage ? stagedRadii[0] : radii[size]);
  const x = scaleLinear()
    .domain(domain)
    .range([edge + 1, width - edge - 1]);
  const caption = wrapText(captionOf(rows, view.staged), width);
  const lines = [...linesOf(rows, view), ...(view.staged ? placeLine(rows) : [])].map(({ key, words, value }) => ({
    key,
    words,
    lines: [x(value)],
    weight: key === 'birmingham' || key === annotation ? ('bold' as const) : ('regular' as const),
  }));
  const words = placeEvents(lines, { width, lowestLeft: 0, rows: lines.length });
  const places = inOrder(figures).map((figure) => ({ x: x(figure.value), area: figure.area }));
  const top = (caption.length + Math.max(1, ...words.map((word) => word.row + 1))) * lineHeight + 6;
  const free = (stageHeight - top - 1.5 * lineHeight - 2) / 2;
  const fitting = (onStage ? stagedRadii : [radii[size]]).map((radius) => swarmOf(places, radius));
  const { heights, radius, reach: taken } = fitting.find((tried) => tried.reach <= free) ?? (fitting.at(-1) as Swarm);
  const reach = onStage ? Math.max(free, taken) : taken;
  const circles = places.map((place, index) => ({ ...place, y: top + reach + (heights[index] ?? 0) }));
  return { rows, view, width, x, ticks, caption, words, circles, radius, onStage, top, bottom: top + 2 * reach };
}

interface Swarm {
  radius: number;
  heights: number[];
  /** Room that it takes above its middle line. */
  reach: number;
}

function swarmOf(places: readonly { x: number }[], radius: number): Swarm {
  const heights = swarm(
    places.map(({ x }) => x),
    radius,
  );
  return { radius, heights, reach: Math.max(...heights.map(Math.abs), 30) + radius + room };
}

/** What is counted and when; a unit that names its own months does not say them twice. In a story the drawing stands alone, and so says what it is of. */
function captionOf({ indicator, row }: SpreadRows, staged = false): string {
  const caption = `${indicator.unit.name.replace(/,? April to September$/, '')}, ${writePeriod(indicator.periodType, row.period)}`;
  return staged ? `${indicator.title}: ${caption}` : capital(caption);
}

/** The lines to name, the most telling first. */
function linesOf({ indicator, row, neighbours }: SpreadRows, view: ChartView): { key: string; words: string; value: number }[] {
  const named: [area: ShownArea, key: string, name: string, value: number | null][] = [
    ['birmingham', 'birmingham', 'Birmingham', row.birmingham?.value ?? null],
    ['england', 'england', 'England', row.england?.value ?? null],
    ['middle', 'median', 'Middle council', row.councils?.median ?? null],
    [neighbourArea(neighbours.model), 'neighbours', 'Neighbours', neighbours.figures?.mean ?? null],
  ];
  return named.flatMap(([area, key, name, value]) =>
    value === null || !shows(view, area) ? [] : [{ key, words: `${name} ${writeShort(indicator, value)}`, value }],
  );
}

/** On the stage Birmingham's place stands on the drawing too, over its dot. */
function placeLine(rows: SpreadRows): { key: string; words: string; value: number }[] {
  const [place, value] = [placeOf(rows), rows.row.birmingham?.value ?? null];
  return place === null || value === null ? [] : [{ key: annotation, words: writePlace(place).replace(/^the | councils$/g, ''), value }];
}

/** What the neighbours by a model are called in a view. */
export function neighbourArea(model: string): ShownArea {
  return model === '2021' ? 'neighbours-2021' : 'neighbours-2025';
}

function inOrder(figures: readonly Figure[]): Figure[] {
  const first = (figure: Figure) => (figure.area === birmingham ? 0 : 1);
  return [...figures].sort((a, b) => first(a) - first(b) || a.value - b.value || (a.area < b.area ? -1 : 1));
}

/** Birmingham's 95% interval; null without a figure or counts. */
export function intervalIn({ indicator, row }: SpreadRows): Interval | null {
  return row.birmingham === null ? null : intervalOf(indicator, row.birmingham);
}
