import type { Markish } from '@observablehq/plot';
import type { ScaleLinear } from 'd3';
import { type Drawn, draw } from './document.ts';
import { type Scales, writeScales } from './scales.ts';
import { textMark, type Words } from './text-mark.ts';
import { wrapText } from './text-width.ts';
import { lineHeight, type Size } from './theme.ts';

/** A finished drawing of a chart. */
export interface Drawing extends Drawn {
  /** Where periods and values lie; null where it tells nobody. */
  scales: Scales | null;
}

interface Sheet {
  /** Name of the kind, which is its class. */
  name: string;
  size: Size;
  width: number;
  marks: Markish[];
  /** Sentences at the foot; none in a story, where the page gives them. */
  foot: readonly string[];
  /** Where the foot begins, and what stays free under it. */
  bottom: number;
  margin?: number;
  /** Its height where a stage gives it. */
  height?: number | undefined;
  scales?: Scales;
  /** Scales for marks that are given in years and values; all others are in units of the viewBox. */
  x?: ScaleLinear<number, number>;
  y?: ScaleLinear<number, number>;
}

/** Sets marks and the sentences of the foot on one sheet, as high as they need. */
export function sheet({ name, size, width, marks, foot, bottom, margin = 2, height: given, scales, x, y }: Sheet): Drawing {
  const lines = foot.length === 0 ? [] : wrapText(foot.join(' '), width);
  const words = lines.map((text, index) => ({ x: 0, y: bottom + (index + 0.5) * lineHeight, text }));
  const height = given ?? Math.ceil(bottom + lines.length * lineHeight + margin);
  const options = { x: plotScale(x), y: plotScale(y), width, height, margin: 0, marks: [...marks, textMark(words, 'foot', 'start')] };
  return { ...draw(options, { classes: `${name} ${size}`, data: scales && writeScales(scales) }), scales: scales ?? null };
}

/** The lines of a caption, at the head of a sheet. */
export function captionWords(lines: readonly string[]): Words[] {
  return lines.map((text, index) => ({ x: 0, y: (index + 0.5) * lineHeight, text }));
}

/** A scale as Plot takes it, without an axis of its own; without one, marks are in units of the viewBox. */
export function plotScale(scale?: ScaleLinear<number, number>) {
  return scale === undefined ? { domain: [0, 1], axis: null } : { domain: scale.domain(), range: scale.range(), axis: null };
}
