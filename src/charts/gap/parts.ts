import { scaleLinear } from 'd3';
import { writeSigned } from '../../words/number.ts';
import { shortPeriod } from '../../words/period.ts';
import { boxMark, strokeMark, textMark, type Words } from '../drawing/marks.ts';
import type { Mark } from '../drawing/svg.ts';
import { textWidth } from '../drawing/text-width.ts';
import { lineHeight, type Size, widths } from '../drawing/theme.ts';
import type { GapRows } from './rows.ts';

interface Part {
  key: 'birmingham' | 'england' | 'both';
  value: number;
  text: string;
}

/** The bars under a gap: what Birmingham's own change and England's each added to it. */
export interface PartsBlock {
  /** None in a story, where room is small. */
  heading: Words | null;
  words: (Words & { key: Part['key'] })[];
  bars: { key: Part['key']; x1: number; x2: number; y1: number; y2: number }[];
  /** Strokes at the place of no change: one through all bars where no words stand between them, else one for each. */
  zeros: { x: number; y1: number; y2: number }[];
  bottom: number;
}

const thickness = 13;
/** Room between the words and the bars beside them. */
const gutter = 16;

/** Measures the bars below `top`: beside their words in the wide drawing, under them in the narrow one. In a story the gap itself has no bar: the lines show it. */
export function partsBlock(gap: GapRows, { size, top, staged = false }: { size: Size; top: number; staged?: boolean | undefined }): PartsBlock {
  const { from, to } = gap.span;
  const parts = partsOf(gap).filter(({ key }) => !(staged && key === 'both'));
  const wide = size === 'wide';
  const widest = Math.max(...parts.map((part) => textWidth(part.text, { weight: 'bold' })));
  const x = scaleLinear()
    .domain([Math.min(0, ...parts.map((part) => part.value)), Math.max(0, ...parts.map((part) => part.value))])
    .range([wide ? widest + gutter : 2, widths[size] - 2]);
  const first = staged ? top : top + lineHeight + 6;
  const step = wide ? lineHeight + 3 : lineHeight + thickness + 8;
  const bars = parts.map(({ key, value }, index) => {
    const y = first + index * step + (wide ? (lineHeight - thickness) / 2 : lineHeight + 1);
    return { key, x1: Math.min(x(0), x(value)), x2: Math.max(x(0), x(value)), y1: y, y2: y + thickness };
  });
  return {
    heading: staged ? null : { x: 0, y: top + lineHeight / 2, text: `What moved the gap, ${shortPeriod(from.period)} to ${shortPeriod(to.period)}` },
    words: parts.map(({ key, text }, index) => ({ key, x: 0, y: first + index * step + lineHeight / 2, text })),
    bars,
    zeros: (wide ? [{ y1: first, y2: first + parts.length * step }] : bars).map(({ y1, y2 }) => ({ x: x(0), y1: y1 - 2, y2: y2 + 2 })),
    bottom: first + parts.length * step,
  };
}

/** The bars, a line where nothing changed, and the words of each. */
export function partsMarks({ heading, words, bars, zeros }: PartsBlock): Mark[] {
  return [
    ...bars.map(({ key, ...corners }) => boxMark([{ ...corners, key: `bar-${key}` }], `bar ${key}`)),
    strokeMark(zeros, 'base'),
    textMark(heading === null ? [] : [heading], 'axis', 'start'),
    ...words.map(({ key, ...line }) => textMark([{ ...line, key: `bar-${key}-words` }], key, 'start')),
  ];
}

function partsOf(gap: GapRows): Part[] {
  const { birmingham, england, change } = gap.parts;
  const signed = (value: number) => writeSigned(gap.trend.indicator, value);
  return [
    { key: 'birmingham', value: birmingham, text: `Birmingham’s part ${signed(birmingham)}` },
    { key: 'england', value: england, text: `England’s part ${signed(england)}` },
    { key: 'both', value: change, text: `The gap ${signed(change)}` },
  ];
}
