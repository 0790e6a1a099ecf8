import { type Box, crosses, type Point } from './box.ts';
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
  /** What ties words that stand far off to their point; null where they stand near, and where it would strike out other words. */
  tie: readonly [Point, Point] | null;
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
  const box = placeCallout({ texts, at, prefer }, { frame, lines, boxes });
  const tie = box === null ? null : tieTo(box, at);
  const struck = tie !== null && boxes.some((other) => !crosses([at], other) && crosses(tie, other));
  return { at, texts, box, tie: struck ? null : tie };
}

function tieTo({ left, right, top, bottom }: Box, [x, y]: Point): [Point, Point] | null {
  const [nearX, nearY] = [Math.max(left, Math.min(right, x)), Math.max(top, Math.min(bottom, y))];
  const away = Math.hypot(nearX - x, nearY - y);
  if (away < far) return null;
  return [
    [x + ((nearX - x) * 9) / away, y + ((nearY - y) * 9) / away],
    [nearX, nearY],
  ];
}

/** The words as marks; `className` says of whom they speak. Each line of them has a key that begins with `annotation`. */
export function annotationMarks({ texts, box, tie }: Annotation, className: string): Mark[] {
  if (box === null) return [];
  const { left, right, top } = box;
  const ties = tie === null ? [] : [{ x1: tie[0][0], y1: tie[0][1], x2: tie[1][0], y2: tie[1][1], key: 'tie' }];
  const words = texts.map((text, index) => ({ x: (left + right) / 2, y: top + (index + 0.5) * lineHeight, text, key: `annotation-${index}` }));
  return [pathStrokeMark(ties, 'tie'), textMark(words, `${className} said`)];
}
