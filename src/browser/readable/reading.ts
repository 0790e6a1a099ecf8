import type { Point } from '../../charts/drawing/box.ts';

/** What a drawing can tell: how many readings it has, which is nearest to a place in it, and each of them. */
export interface Readable {
  /** What one reading is of: "a year". */
  of: string;
  count: number;
  /** The reading that is there when its slider is first reached. */
  start: number;
  /** The reading nearest to a place in units of the viewBox; null where none is near. */
  nearest: (at: Point) => number | null;
  reading: (index: number) => Reading | null;
}

/** What reads the drawings of one subject; of any other it makes nothing. */
export type Reader = (svg: SVGSVGElement) => Readable | null;

/** One reading: its words, the point that it stands at, what marks it in the drawing, as an SVG path and its class, and where it leads, if anywhere. */
export interface Reading {
  words: string;
  at: Point;
  mark: { path: string; className: string };
  href?: string;
}

/** A ring around a point, as a path. */
export function ringPath([x, y]: Point, radius: number): string {
  return `M${x - radius},${y}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0Z`;
}
