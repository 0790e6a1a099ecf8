import { line } from 'd3';
import type { Point } from './box.ts';
import { textSize } from './lettering.ts';
import { group, type Mark } from './svg.ts';

/** A name for scripts, where a mark may move from one drawing to another; it comes out as `data-key`. */
interface Keyed {
  key?: string;
}

/** A line of text: `x` is its start, middle or end, `y` its middle, in units of the viewBox. */
export interface Words extends Keyed {
  x: number;
  y: number;
  text: string;
}

/** From this height of a line of text to where its letters stand. */
const toBase = 0.32 * textSize;

/** Lines of text at places already worked out. */
export function textMark(words: readonly Words[], className: string, anchor: 'start' | 'middle' | 'end' = 'middle'): Mark {
  const shapes = words
    .filter(({ text }) => text !== '')
    .map(({ x, y, text, key }) => ({ name: 'text' as const, attributes: { 'data-key': key, x, y: y + toBase }, text }));
  return group(shapes, className, anchor === 'middle' ? undefined : anchor);
}

/** A straight stroke: level where it has one `y`, upright where it has one `x`. */
type Stroke = ({ x1: number; x2: number } | { x: number }) & ({ y1: number; y2: number } | { y: number }) & Keyed;

/** Straight strokes. */
export function strokeMark(strokes: readonly Stroke[], className: string): Mark {
  const shapes = strokes.map((stroke) => {
    const [x1, x2] = 'x1' in stroke ? [stroke.x1, stroke.x2] : [stroke.x, stroke.x];
    const [y1, y2] = 'y1' in stroke ? [stroke.y1, stroke.y2] : [stroke.y, stroke.y];
    return { name: 'line' as const, attributes: { x1, x2, y1, y2, 'data-key': stroke.key } };
  });
  return group(shapes, className);
}

interface Corners extends Keyed {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

const straight = line<Point>().defined(([, y]) => Number.isFinite(y));

/** Lines through points; one without a height parts its line. */
export function lineMark(lines: readonly ({ points: readonly Point[] } & Keyed)[], className: string): Mark {
  return group(
    lines.map(({ points, key }) => ({ name: 'path', attributes: { d: straight(points) ?? '', 'data-key': key } })),
    className,
  );
}

/** Straight strokes as paths, which can turn into lines of another drawing. */
export function pathStrokeMark(strokes: readonly Corners[], className: string): Mark {
  const ends = ({ x1, x2, y1, y2 }: Corners): Point[] => [
    [x1, y1],
    [x2, y2],
  ];
  return lineMark(
    strokes.map((stroke) => ({ points: ends(stroke), key: stroke.key })),
    className,
  );
}

/** Rectangles between two corners each. */
export function boxMark(boxes: readonly Corners[], className: string): Mark {
  const shapes = boxes.map(({ x1, x2, y1, y2, key }) => {
    const place = { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y1 - y2) };
    return { name: 'rect' as const, attributes: { ...place, 'data-key': key } };
  });
  return group(shapes, className);
}

/** Dots of one size. */
export function dotMark(dots: readonly ({ x: number; y: number } & Keyed)[], radius: number, className: string): Mark {
  return group(
    dots.map(({ x, y, key }) => ({ name: 'circle', attributes: { cx: x, cy: y, r: radius, 'data-key': key } })),
    className,
  );
}

/** An outline as it is. With a key it can move between two drawings when both have the same build. */
export function pathMark(d: string, className: string, key?: string): Mark {
  return group([{ name: 'path', attributes: { d, class: className, 'data-key': key } }], className);
}
