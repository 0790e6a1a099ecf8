import type { Box, Point } from './box.ts';
import { placeCallout } from './callout.ts';
import { pathStrokeMark, textMark } from './marks.ts';
import type { Mark } from './svg.ts';
import { wrapText } from './text-width.ts';
import { lineHeight, type Size } from './theme.ts';

/** What a drawing says in words of one of its points. */
export interface Annotation {
  /** The point it speaks of, in units of the viewBox. */
  at: Point;
  texts: string[];
  /** The room found for the words; null where there is none. */
  box: Box | null;
}

const widths: Record<Size, number> = { narrow: 150, wide: 230 };
/** From this far on a thin stroke ties the words to their point. */
const far = 26;

interface Room {
  size: Size;
  frame: Box;
  lines: readonly (readonly Point[])[];
  boxes?: readonly Box[];
  prefer?: 'above' | 'below';
}

/** Sets words beside a point, clear of lines where that can be. */
export function annotate(words: string, at: Point, { size, frame, lines, boxes = [], prefer = 'above' }: Room): Annotation {
  const texts = wrapText(words, widths[size]);
  return { at, texts, box: placeCallout({ texts, at, prefer }, { frame, lines, boxes }) };
}

/** The words as marks; `className` says of whom they speak. Each line of them has a key that begins with `annotation`. */
export function annotationMarks({ at: [x, y], texts, box }: Annotation, className: string): Mark[] {
  if (box === null) return [];
  const { left, right, top, bottom } = box;
  const [nearX, nearY] = [Math.max(left, Math.min(right, x)), Math.max(top, Math.min(bottom, y))];
  const away = Math.hypot(nearX - x, nearY - y);
  const part = away === 0 ? 0 : 9 / away;
  const tie = away < far ? [] : [{ x1: x + (nearX - x) * part, y1: y + (nearY - y) * part, x2: nearX, y2: nearY, key: 'tie' }];
  const words = texts.map((text, index) => ({ x: (left + right) / 2, y: top + (index + 0.5) * lineHeight, text, key: `annotation-${index}` }));
  return [pathStrokeMark(tie, 'tie'), textMark(words, `${className} said`)];
}
