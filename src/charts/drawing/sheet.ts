import { textMark, type Words } from './marks.ts';
import { type Scales, writeScales } from './scales.ts';
import { type Drawn, draw, type Marks } from './svg.ts';
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
  marks: Marks;
  /** Sentences at the foot; none in a story, where the page gives them. */
  foot: readonly string[];
  /** Where the foot begins, and what stays free under it. */
  bottom: number;
  margin?: number;
  /** Its height where a stage gives it. */
  height?: number | undefined;
  scales?: Scales;
  /** What else scripts may read from it. */
  data?: Record<string, string>;
}

/** Sets marks and the sentences of the foot on one sheet, as high as they need. */
export function sheet({ name, size, width, marks, foot, bottom, margin = 2, height: given, scales, data }: Sheet): Drawing {
  const lines = foot.length === 0 ? [] : wrapText(foot.join(' '), width);
  const words = lines.map((text, index) => ({ x: 0, y: bottom + (index + 0.5) * lineHeight, text }));
  const height = given ?? Math.ceil(bottom + lines.length * lineHeight + margin);
  const read = { ...(scales && writeScales(scales)), ...data };
  const drawn = draw([marks, textMark(words, 'foot', 'start')], { width, height, classes: `${name} ${size}`, data: read });
  return { ...drawn, scales: scales ?? null };
}

/** The lines of a caption, at the head of a sheet. */
export function captionWords(lines: readonly string[]): Words[] {
  return lines.map((text, index) => ({ x: 0, y: (index + 0.5) * lineHeight, text }));
}
