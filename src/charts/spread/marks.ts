import { dot, link, type Markish, rect, ruleX, ruleY } from '@observablehq/plot';
import { birmingham } from '../../site.ts';
import { pathMark } from '../drawing/path-mark.ts';
import { captionWords } from '../drawing/sheet.ts';
import { textMark, units } from '../drawing/text-mark.ts';
import { lineHeight } from '../drawing/theme.ts';
import { shows } from '../view.ts';
import { annotation, intervalIn, neighbourArea, type SpreadFrame } from './frame.ts';

/** The middle half of councils, with its edges. */
export function bandMark({ rows, view, x, top, bottom }: SpreadFrame): Markish[] {
  const { councils } = rows.row;
  if (councils === null || !shows(view, 'band')) return [];
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

/** The caption above and the axis of values below. */
export function axisMarks({ ticks, caption, x, bottom, width }: SpreadFrame): Markish[] {
  const labels = ticks.map(({ value, text }) => ({ x: x(value), y: bottom + lineHeight / 2 + 7, text }));
  return [
    ruleY([{ y: bottom, x1: 0, x2: width }], { y: units('y'), x1: units('x1'), x2: units('x2'), className: 'base' }),
    ruleX(
      labels.map((label) => ({ ...label, y1: bottom, y2: bottom + 5 })),
      { x: units('x'), y1: units('y1'), y2: units('y2'), className: 'base' },
    ),
    textMark(labels, 'axis'),
    textMark(captionWords(caption), 'axis', 'start'),
  ];
}

/** A line from each name down: England, the middle council and the neighbours through the plot, Birmingham to its dot. */
export function lineMarks({ words, circles, top, bottom }: SpreadFrame): Markish[] {
  const dotHeight = circles[0]?.y ?? bottom;
  return words.map(({ key, lines, row }) => {
    const own = key === 'birmingham' || key === annotation;
    const line = { x: lines[0] ?? 0, top: top - row * lineHeight, bottom: own ? dotHeight : bottom };
    return link([line], {
      x1: units('x'),
      x2: units('x'),
      y1: units('top'),
      y2: units('bottom'),
      className: own ? 'birmingham line leader' : `${key} line`,
      ariaLabel: () => key,
    });
  });
}

/** A dot for each council, a diamond for each neighbour; Birmingham's dot larger, over its interval. */
export function councilMarks(frame: SpreadFrame): Markish[] {
  const { rows, circles, x } = frame;
  const own = circles.filter((circle) => circle.area === birmingham);
  const size = rows.row.birmingham?.value == null ? null : intervalIn(rows);
  const bar = size === null ? [] : own.map(({ y }) => ({ y, x1: x(size.lower), x2: x(size.upper) }));
  return [
    pathMark(dotsOf(frame), frame.onStage ? `council dot-${Math.floor(frame.radius)}` : 'council', 'councils'),
    ...(diamonds(frame).length === 0 ? [] : [pathMark(diamonds(frame).join(''), 'neighbour', `neighbours-of-${rows.neighbours.model}`)]),
    link(bar, { x1: units('x1'), x2: units('x2'), y1: units('y'), y2: units('y'), className: 'interval' }),
    dot(own, { x: units('x'), y: units('y'), r: frame.onStage ? frame.radius : 5, className: 'point', ariaLabel: () => 'birmingham-point' }),
  ];
}

/**
 * All dots as one path of strokes without length, whose round ends are the dots: a tenth of the bytes of as many circles.
 * It has a dot for every council of every period, so that each can move to its place in another period;
 * one without a figure here hides under another, as do the neighbours under their diamonds.
 */
function dotsOf({ rows, circles }: SpreadFrame): string {
  const places = new Map(circles.map((circle) => [circle.area, circle]));
  const spare = circles.at(-1);
  return rows.councils
    .filter(({ area }) => area.code !== birmingham)
    .map(({ area }) => places.get(area.code) ?? spare)
    .map((circle) => (circle === undefined ? '' : `M${circle.x},${circle.y}h0`))
    .join('');
}

function diamonds({ rows, view, circles, onStage, radius }: SpreadFrame): string[] {
  if (!shows(view, neighbourArea(rows.neighbours.model))) return [];
  const near = circles.filter((circle) => rows.neighbours.areas.includes(circle.area));
  const half = onStage ? radius + 1 : 5.5;
  return near.map(({ x, y }) => `M${x},${y - half}l${half},${half}l${-half},${half}l${-half},${-half}Z`);
}

/** The names and values above the plot. */
export function wordMarks({ words, top, view }: SpreadFrame): Markish[] {
  return words.map(({ key, left, row, words: text }) =>
    textMark(
      [{ x: left, y: top - (row + 0.5) * lineHeight - 2, text, ...(view.staged && { key: key === 'birmingham' ? `${annotation}-own` : `${key}-words` }) }],
      key === annotation ? 'birmingham' : key,
      'start',
    ),
  );
}
