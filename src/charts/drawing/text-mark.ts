import { type Markish, text } from '@observablehq/plot';

/** A line of text: `x` is its start, middle or end, `y` its middle, in units of the viewBox. */
export interface Words {
  x: number;
  y: number;
  text: string;
  /** Name for scripts, where these words may move from one drawing to another. */
  key?: string;
}

/** Reads a field as units of the viewBox, past the scales. */
export const units = (name: string) => ({ value: name, scale: null });

/** Lines of text at places already worked out. */
export function textMark(words: readonly Words[], className: string, textAnchor: 'start' | 'middle' | 'end' = 'middle'): Markish {
  return text(words, { x: units('x'), y: units('y'), text: 'text', textAnchor, className, ariaLabel: (words: Words) => words.key });
}
