import { dot, link, type Markish, rect, ruleX, ruleY } from '@observablehq/plot';
import { type ScaleLinear, scaleLinear } from 'd3';
import type { Figure } from '../dataset/query.ts';
import type { Indicator } from '../dataset/schema.ts';
import { birmingham } from '../site.ts';
import { intervalOf } from '../statistics/interval.ts';
import { capital } from '../words/capital.ts';
import { writeShort } from '../words/number.ts';
import { writePeriod } from '../words/period.ts';
import type { TrendRow } from '../words/trend-rows.ts';
import { draw } from './document.ts';
import { type PlacedEvent, placeEvents } from './place-events.ts';
import { swarm } from './swarm.ts';
import { textMark, units } from './text-mark.ts';
import { textWidth, wrapText } from './text-width.ts';
import { lineHeight, type Size, widths } from './theme.ts';
import { valueAxis } from './trend-axes.ts';
import { neighbourWords } from './trend-foot.ts';
import { modelFor } from './trend-series.ts';

/** All councils in one period. */
export interface SpreadRows {
  indicator: Indicator;
  /** The period, with Birmingham, England, the quartiles and the neighbours. */
  row: TrendRow;
  /** The figure of each council that has one. */
  figures: readonly Figure[];
}

interface SpreadFrame {
  rows: SpreadRows;
  width: number;
  x: ScaleLinear<number, number>;
  ticks: { value: number; text: string }[];
  caption: string[];
  words: PlacedEvent[];
  /** Circles of the councils, Birmingham's first where it has a figure. */
  circles: { x: number; y: number; area: string }[];
  top: number;
  bottom: number;
}

const radius = { narrow: 3.6, wide: 4.2 } as const;
const room = 12;
const classes: Record<string, string> = { birmingham: 'birmingham', england: 'england', median: 'median', neighbours: 'neighbours' };

/** The spread of councils in one period as SVG text: a dot for each, with Birmingham, England, the middle council, the middle half and the neighbours' mean named. */
export function spreadDrawing(rows: SpreadRows, { size }: { size: Size }): string {
  const frame = spreadFrame(rows, size);
  const foot = wrapText(footWords(frame).join(' '), frame.width).map((text, index) => ({ x: 0, y: frame.bottom + (index + 2) * lineHeight, text }));
  return draw(
    {
      width: frame.width,
      height: Math.ceil(frame.bottom + (foot.length + 1.5) * lineHeight + 2),
      margin: 0,
      x: { domain: [0, 1], axis: null },
      y: { domain: [0, 1], axis: null },
      marks: [bandMark(frame), axisMarks(frame), lineMarks(frame), councilMarks(frame), wordMarks(frame), textMark(foot, 'foot', 'start')],
    },
    { classes: `spread ${size}` },
  );
}

function spreadFrame(rows: SpreadRows, size: Size): SpreadFrame {
  const { indicator, figures } = rows;
  const width = widths[size];
  const values = [...figures.map((figure) => figure.value), ...Object.values(interval(rows) ?? {})];
  const axis = valueAxis(indicator, values);
  const domain = [axis.domain[0], Math.max(...values)];
  const ticks = axis.ticks.filter((tick) => tick.value <= Math.max(...values));
  const edge = textWidth(ticks.at(-1)?.text ?? '') / 2;
  const x = scaleLinear()
    .domain(domain)
    .range([Math.max(edge, radius[size]) + 1, width - Math.max(edge, radius[size]) - 1]);
  const caption = wrapText(captionOf(rows), width);
  const lines = linesOf(rows).map(({ key, words, value }) => ({
    key,
    words,
    lines: [x(value)],
    weight: key === 'birmingham' ? ('bold' as const) : ('regular' as const),
  }));
  const words = placeEvents(lines, { width, lowestLeft: 0, rows: lines.length });
  const places = inOrder(figures).map((figure) => ({ x: x(figure.value), area: figure.area }));
  const heights = swarm(
    places.map((place) => place.x),
    radius[size],
  );
  const reach = Math.max(...heights.map(Math.abs), 30) + radius[size] + room;
  const top = (caption.length + Math.max(1, ...words.map((word) => word.row + 1))) * lineHeight + 6;
  const circles = places.map((place, index) => ({ ...place, y: top + reach + (heights[index] ?? 0) }));
  return { rows, width, x, ticks, caption, words, circles, top, bottom: top + 2 * reach };
}

/** What is counted and when; a unit that names its own months does not say them twice. */
function captionOf({ indicator, row }: SpreadRows): string {
  return capital(`${indicator.unit.name.replace(/,? April to September$/, '')}, ${writePeriod(indicator.periodType, row.period)}`);
}

/** The lines to name, the most telling first. */
function linesOf({ indicator, row }: SpreadRows): { key: string; words: string; value: number }[] {
  const neighbours = row.neighbours.find((entry) => entry.model === modelFor(row.period));
  const named: [key: string, name: string, value: number | null][] = [
    ['birmingham', 'Birmingham', row.birmingham?.value ?? null],
    ['england', 'England', row.england?.value ?? null],
    ['median', 'Middle council', row.councils?.median ?? null],
    ['neighbours', 'Neighbours', neighbours?.mean ?? null],
  ];
  return named.flatMap(([key, name, value]) => (value === null ? [] : [{ key, words: `${name} ${writeShort(indicator, value)}`, value }]));
}

function inOrder(figures: readonly Figure[]): Figure[] {
  const first = (figure: Figure) => (figure.area === birmingham ? 0 : 1);
  return [...figures].sort((a, b) => first(a) - first(b) || a.value - b.value || (a.area < b.area ? -1 : 1));
}

function interval({ indicator, row }: SpreadRows) {
  return row.birmingham === null ? null : intervalOf(indicator, row.birmingham);
}

function bandMark({ rows, x, top, bottom }: SpreadFrame): Markish[] {
  const { councils } = rows.row;
  if (councils === null) return [];
  const [x1, x2] = [x(councils.lowerQuartile), x(councils.upperQuartile)];
  return [
    rect([{ x1, x2, top, bottom }], { x1: units('x1'), x2: units('x2'), y1: units('top'), y2: units('bottom'), className: 'band' }),
    ruleX(
      [
        { x: x1, top, bottom },
        { x: x2, top, bottom },
      ],
      { x: units('x'), y1: units('top'), y2: units('bottom'), className: 'edge' },
    ),
  ];
}

function axisMarks({ ticks, caption, x, bottom, width }: SpreadFrame): Markish[] {
  const labels = ticks.map(({ value, text }) => ({ x: x(value), y: bottom + lineHeight / 2 + 7, text }));
  return [
    ruleY([{ y: bottom, x1: 0, x2: width }], { y: units('y'), x1: units('x1'), x2: units('x2'), className: 'base' }),
    ruleX(
      labels.map((label) => ({ ...label, y1: bottom, y2: bottom + 5 })),
      { x: units('x'), y1: units('y1'), y2: units('y2'), className: 'base' },
    ),
    textMark(labels, 'axis'),
    textMark(
      caption.map((text, index) => ({ x: 0, y: (index + 0.5) * lineHeight, text })),
      'axis',
      'start',
    ),
  ];
}

/** A line from each name down: England, the middle council and the neighbours through the plot, Birmingham to its dot. */
function lineMarks({ words, circles, top, bottom }: SpreadFrame): Markish[] {
  const dotHeight = circles[0]?.y ?? bottom;
  return words.map(({ key, lines, row }) => {
    const line = { x: lines[0] ?? 0, top: top - row * lineHeight, bottom: key === 'birmingham' ? dotHeight : bottom };
    return link([line], {
      x1: units('x'),
      x2: units('x'),
      y1: units('top'),
      y2: units('bottom'),
      className: `${classes[key]} line${key === 'birmingham' ? ' leader' : ''}`,
      ariaLabel: () => key,
    });
  });
}

function councilMarks({ rows, circles, x }: SpreadFrame): Markish[] {
  const own = circles.filter((circle) => circle.area === birmingham);
  const others = circles.filter((circle) => circle.area !== birmingham);
  const size = rows.row.birmingham?.value == null ? null : interval(rows);
  const bar = size === null ? [] : own.map(({ y }) => ({ y, x1: x(size.lower), x2: x(size.upper) }));
  return [
    dot(others, { x: units('x'), y: units('y'), r: 3, className: 'council' }),
    link(bar, { x1: units('x1'), x2: units('x2'), y1: units('y'), y2: units('y'), className: 'interval' }),
    dot(own, { x: units('x'), y: units('y'), r: 5, className: 'point', ariaLabel: () => 'birmingham-point' }),
  ];
}

function wordMarks({ words, top }: SpreadFrame): Markish[] {
  return words.map(({ key, left, row, words: text }) => textMark([{ x: left, y: top - (row + 0.5) * lineHeight - 2, text }], classes[key] ?? '', 'start'));
}

function footWords({ rows }: SpreadFrame): string[] {
  const model = modelFor(rows.row.period);
  const hasNeighbours = rows.row.neighbours.some((entry) => entry.model === model);
  return [
    `One dot for each of ${rows.figures.length} councils. Shaded: the middle half.`,
    ...(interval(rows) === null ? [] : ['Thin bar: 95% interval.']),
    ...(hasNeighbours ? neighbourWords([model]) : []),
  ];
}
