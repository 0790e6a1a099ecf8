import { birmingham } from '../../site.ts';
import { boxMark, dotMark, pathMark, pathStrokeMark, strokeMark, textMark } from '../drawing/marks.ts';
import { captionWords } from '../drawing/sheet.ts';
import type { Mark } from '../drawing/svg.ts';
import { lineHeight } from '../drawing/theme.ts';
import { shows } from '../view.ts';
import { inPath } from './dots.ts';
import { annotation, intervalIn, neighbourArea, type SpreadFrame } from './frame.ts';

/** The middle half of councils, with its edges. */
export function bandMark({ rows, view, x, top, bottom }: SpreadFrame): Mark[] {
  const { councils } = rows.row;
  if (councils === null || !shows(view, 'band')) return [];
  const [x1, x2] = [x(councils.lowerQuartile), x(councils.upperQuartile)];
  const sides = { y1: top, y2: bottom };
  const edges = [x1, x2].map((edge) => ({ x: edge, ...sides }));
  return [boxMark([{ x1, x2, ...sides }], 'band'), strokeMark(edges, 'edge')];
}

/** The caption above and the axis of values below. */
export function axisMarks({ ticks, caption, x, bottom, width }: SpreadFrame): Mark[] {
  const labels = ticks.map(({ value, text }) => ({ x: x(value), y: bottom + lineHeight / 2 + 7, text }));
  return [
    strokeMark([{ y: bottom, x1: 0, x2: width }], 'base'),
    strokeMark(
      labels.map((label) => ({ x: label.x, y1: bottom, y2: bottom + 5 })),
      'base',
    ),
    textMark(labels, 'axis'),
    textMark(captionWords(caption), 'axis', 'start'),
  ];
}

/** A line from each name down: England, the middle council and the neighbours through the plot, Birmingham to its dot. */
export function lineMarks({ words, circles, top, bottom }: SpreadFrame): Mark[] {
  const dotHeight = circles[0]?.y ?? bottom;
  return words.map(({ key, lines, row }) => {
    const own = key === 'birmingham' || key === annotation;
    const [x = 0] = lines;
    const line = { x1: x, x2: x, y1: top - row * lineHeight, y2: own ? dotHeight : bottom, key };
    return pathStrokeMark([line], own ? 'birmingham line leader' : `${key} line`);
  });
}

/** A dot for each council, a diamond for each neighbour; Birmingham's dot larger, over its interval. */
export function councilMarks(frame: SpreadFrame): Mark[] {
  const { rows, circles, x } = frame;
  const own = circles.filter((circle) => circle.area === birmingham);
  const size = rows.row.birmingham?.value == null ? null : intervalIn(rows);
  const bar = size === null ? [] : own.map(({ y }) => ({ x1: x(size.lower), x2: x(size.upper), y1: y, y2: y }));
  return [
    pathMark(dotsOf(frame), frame.onStage ? `council dot-${Math.floor(frame.radius)}` : 'council', 'councils'),
    ...(diamonds(frame).length === 0 ? [] : [pathMark(diamonds(frame).join(''), 'neighbour', `neighbours-of-${rows.neighbours.model}`)]),
    pathStrokeMark(bar, 'interval'),
    dotMark(
      own.map(({ x, y }) => ({ x, y, key: 'birmingham-point' })),
      frame.onStage ? frame.radius : 5,
      'point',
    ),
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
    .filter(({ area }) => inPath(area))
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
export function wordMarks({ words, top, view }: SpreadFrame): Mark[] {
  return words.map(({ key, left, row, words: text }) =>
    textMark(
      [{ x: left, y: top - (row + 0.5) * lineHeight - 2, text, ...(view.staged && { key: key === 'birmingham' ? `${annotation}-own` : `${key}-words` }) }],
      key === annotation ? 'birmingham' : key,
      'start',
    ),
  );
}
