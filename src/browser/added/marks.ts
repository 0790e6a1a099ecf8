import type { Point } from '../../charts/drawing/box.ts';
import { lineHeight } from '../../charts/drawing/lettering.ts';
import { readScales, type Scales } from '../../charts/drawing/scales.ts';
import { inMarkup } from '../../words/markup.ts';
import { addedDot } from './dot.ts';
import { placeAdded } from './label.ts';
import { type AddedFigure, type AddedLine, type AddedPoint, addedLine } from './line.ts';
import { drawnLines, outlines, wordBoxes } from './obstacles.ts';

/** A council to add to a finished drawing. */
export interface Added {
  /** Its figures by period. */
  figures: readonly AddedFigure[];
  /** First periods of each new basis, over which no line is drawn. */
  breaks: readonly string[];
  /** Its place among the dots of a spread; -1 where that is not known. */
  dot: number;
  /** The words that name it, made for its last figure. */
  words: (last: AddedPoint, lastDrawn: string) => string;
}

/** What is added: SVG to stand last in the drawing, and every figure it shows. */
export interface AddedMarks {
  markup: string;
  points: AddedPoint[];
}

/** Room between the lines and their names, as in the drawing. */
const gap = 14;
/** Half a square, and half a triangle. */
const half = 3.5;

/**
 * One more council in a finished trend or spread, from what the drawing says of itself: nothing is measured on a page, so it works on one that is not on show.
 * Null where the drawing has no scales.
 */
export function addedMarks(svg: Element, added: Added): AddedMarks | null {
  const scales = readScales(Object.fromEntries(['periods', 'at', 'values', 'frame'].map((name) => [name, svg.getAttribute(`data-${name}`) ?? undefined])));
  if (scales === null) return null;
  const line = scales.at === null ? addedLine(scales, added.figures, added.breaks) : null;
  const points = line?.points ?? ringed(svg, scales, added);
  const last = points.at(-1);
  if (last === undefined) return { markup: '', points };
  const marks = line === null ? `<circle cx="${last.at[0]}" cy="${last.at[1]}" r="8" class="added ring"/>` : lineMarkup(line);
  return { markup: `<g data-key="added">${marks}${nameMarkup(svg, scales, { last, line, added })}</g>`, points };
}

function ringed(svg: Element, scales: Scales, { figures, dot }: Added): AddedPoint[] {
  const value = figures.find((figure) => figure.period === scales.at)?.value ?? null;
  const path = svg.querySelector('.council')?.getAttribute('d') ?? '';
  const at = value === null ? null : addedDot(scales, path, { value, index: dot });
  return at === null || value === null ? [] : [{ period: scales.at ?? '', value, at, beyond: null }];
}

function lineMarkup({ path, points }: AddedLine): string {
  return `<path d="${path}" class="added line"/><path d="${points.map(shape).join('')}" class="added shape"/>`;
}

/** A square for a figure, a triangle that points over the edge for one that lies beyond it. */
function shape({ at: [x, y], beyond }: AddedPoint): string {
  if (beyond === null) return `M${x - half},${y - half}h${2 * half}v${2 * half}h${-2 * half}Z`;
  const up = beyond === 'above' ? -1 : 1;
  return `M${x - half - 1},${y - up * 2 * half}h${2 * half + 2}l${-half - 1},${up * 2 * half}Z`;
}

function nameMarkup(svg: Element, scales: Scales, { last, line, added }: { last: AddedPoint; line: AddedLine | null; added: Added }): string {
  const { frame, periods } = scales;
  const width = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  const reaches = line !== null && last.period === periods.at(-1)?.[0];
  const margin = reaches ? { left: frame.right + gap, top: frame.top - lineHeight / 2, right: width, bottom: frame.bottom + 6 } : null;
  const lines = [...drawnLines(svg), ...outlines(line?.path ?? '')];
  const words = added.words(last, periods.at(-1)?.[0] ?? last.period);
  const label = placeAdded(words, { at: last.at, frame, margin, lines, boxes: wordBoxes(svg) });
  if (label === null) return '';
  const { texts, box } = label;
  const text = (line: string, index: number) =>
    `<text x="${tenth(box.left)}" y="${tenth(box.top + (index + 0.5) * lineHeight + 5.4)}" class="added said" text-anchor="start">${inMarkup(line)}</text>`;
  const beside = box.left > frame.right;
  return `${tie(last.at, beside ? [box.left - 3, box.top + lineHeight / 2] : nearest(last.at, box))}${texts.map(text).join('')}`;
}

/** A thin stroke from the end of the line to its name. */
function tie([x, y]: Point, [toX, toY]: Point): string {
  return Math.hypot(toX - x, toY - y) < 16 ? '' : `<path d="M${x + Math.sign(toX - x) * 5},${y}L${tenth(toX)},${tenth(toY)}" class="added line leader"/>`;
}

function nearest([x, y]: Point, { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number }): Point {
  return [Math.max(left, Math.min(right, x)), Math.max(top, Math.min(bottom, y))];
}

function tenth(number: number): number {
  return Number(number.toFixed(1));
}
