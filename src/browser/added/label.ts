import { type Box, overlap, type Point } from '../../charts/drawing/box.ts';
import { placeCallout } from '../../charts/drawing/callout.ts';
import { lineHeight } from '../../charts/drawing/lettering.ts';
import { textWidth, wrapText } from '../../charts/drawing/text-width.ts';

interface Room {
  /** The point that the words name. */
  at: Point;
  /** Where lines may be drawn; words may stand there too, clear of lines where they can. */
  frame: Box;
  /** Right of the frame, where the other lines have their names; null where there is no such room. */
  margin: Box | null;
  lines: readonly (readonly Point[])[];
  /** Words that are there already. */
  boxes: readonly Box[];
}

/** The words of the added council and where they stand. */
export interface AddedLabel {
  texts: string[];
  box: Box;
}

/** How far from its point a name may stand beside the drawing before it rather stands in it. */
const farthest = 75;
/** How much further off words in it may stand rather than on one more line: they are tied to their point. */
const perLine = 90;
/** Parts of the frame's width that words in it may take: the second where the first leaves no room. */
const parts = [0.62, 0.9];

/** Finds a place for the name of an added council: in the margin near its point where a slot is free, else in the drawing, never on other words. */
export function placeAdded(words: string, { at, frame, margin, lines, boxes }: Room): AddedLabel | null {
  const beside = margin === null ? null : placeBeside(words, { at, margin, boxes });
  if (beside !== null) return beside;
  const prefer = at[1] * 2 > frame.top + frame.bottom ? 'above' : 'below';
  for (const part of parts) {
    const texts = wrapText(words, (frame.right - frame.left) * part);
    const box = placeCallout({ texts, at, prefer }, { frame, lines, boxes, perLine });
    if (box !== null) return { texts, box };
  }
  return null;
}

function placeBeside(words: string, { at, margin, boxes }: { at: Point; margin: Box; boxes: readonly Box[] }): AddedLabel | null {
  const texts = wrapText(words, margin.right - margin.left);
  const [width, height] = [Math.max(...texts.map((text) => textWidth(text, { weight: 'bold' }))), texts.length * lineHeight];
  let best: Box | null = null;
  let nearest = width > margin.right - margin.left ? 0 : farthest;
  for (let top = margin.top; top + height <= margin.bottom; top += 1) {
    const box = { left: margin.left, right: margin.left + width, top, bottom: top + height };
    const distance = Math.abs(top + height / 2 - at[1]);
    if (distance >= nearest || boxes.some((other) => overlap(box, other))) continue;
    [best, nearest] = [box, distance];
  }
  return best === null ? null : { texts, box: best };
}
