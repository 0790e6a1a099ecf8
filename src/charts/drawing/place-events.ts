import { textWidth } from './text-width.ts';

/** An event to be marked: where its dotted line or lines stand and the word above them. */
export interface EventPlace {
  key: string;
  words: string;
  /** Weight in which the word is set. */
  weight?: 'regular' | 'bold';
  /** Places of its lines, in units of the viewBox. */
  lines: number[];
}

type SizedEvent = EventPlace & { width: number };

/** An event with the place of its word: row 0 is the lowest. */
export interface PlacedEvent extends EventPlace {
  row: number;
  /** Width of the word. */
  width: number;
  /** Left edge of the word. */
  left: number;
}

interface Room {
  /** Width of the drawing, in which all words must stay. */
  width: number;
  /** Left edge of the lowest row, where the axis has its first label. */
  lowestLeft: number;
  /** How many rows of words there may be. */
  rows: number;
}

/** Least room between two words, between a word and another's line, and between a word and its own line when it stands beside it. */
const wordGap = 8;
const lineGap = 3;
const besideGap = 4;

/**
 * Finds a row and a side for the word of each event, so that no word meets another word or a line on its way down.
 * Events come in order of importance: where not all fit, the last are left out. Uses as few rows as will hold the most events.
 */
export function placeEvents(events: readonly EventPlace[], { width, lowestLeft, rows }: Room): PlacedEvent[] {
  const sized = events.map((event) => ({ ...event, width: textWidth(event.words, { weight: event.weight ?? 'regular' }) }));
  for (let count = events.length; count > 0; count -= 1) {
    for (let used = 1; used <= rows; used += 1) {
      const placed = search(sized.slice(0, count), [], { width, lowestLeft, rows: used });
      if (placed !== null) return placed;
    }
  }
  return [];
}

/** Tries every row and side for the next event, given those placed before it. A word over several short lines stands just above them. */
function search(left: readonly SizedEvent[], placed: readonly PlacedEvent[], room: Room): PlacedEvent[] | null {
  const [next, ...rest] = left;
  if (next === undefined) return [...placed];
  const rows = next.lines.length > 1 ? 1 : room.rows;
  const sides = edges(next, room);
  for (let row = 0; row < rows; row += 1) {
    for (const edge of sides) {
      const candidate = { ...next, row, left: edge };
      if (!fits(candidate, placed, room)) continue;
      const found = search(rest, [...placed, candidate], room);
      if (found !== null) return found;
    }
  }
  return null;
}

/**
 * Left edges to try: the word over its lines, then from them to the right or left, then flush with a side of the drawing,
 * then beside its lines: so a stack of words finds room however near their lines are.
 */
function edges({ lines, width: own }: SizedEvent, { width }: Room): number[] {
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  const over = [(first + last - own) / 2, first - 2, last - own + 2, first - own / 4, last - (own * 3) / 4];
  const flush = [width - own, 0].filter((left) => left <= first && last <= left + own);
  return [...over, ...flush, last + besideGap, first - own - besideGap];
}

function fits(event: PlacedEvent, placed: readonly PlacedEvent[], { width, lowestLeft }: Room): boolean {
  if (event.left < (event.row === 0 ? lowestLeft : 0) || event.left + event.width > width) return false;
  return placed.every((other) => !meets(event, other) && !meets(other, event));
}

/** Whether the words share a row and come too near, or the lines of the upper one run through the word of the lower one. */
function meets(upper: PlacedEvent, lower: PlacedEvent): boolean {
  if (upper.row < lower.row) return false;
  const right = lower.left + lower.width;
  if (upper.row === lower.row) return upper.left < right + wordGap && lower.left - wordGap < upper.left + upper.width;
  return upper.lines.some((x) => lower.left - lineGap < x && x < right + lineGap);
}
