import type { Chart } from '../chart.ts';
import type { Drawn } from '../drawing/svg.ts';
import { colours, textSize, widths } from '../drawing/theme.ts';
import { families, pictureOf } from './picture.ts';
import { posterText, type TextBlock } from './poster-text.ts';

/** A form of picture: its size in units of the viewBox, and the sizes of its type. */
interface Form {
  width: number;
  /** Null where the picture is as high as what it holds. */
  height: number | null;
  margin: number;
  title: number;
  body: number;
  small: number;
}

/** The pictures of a chart: one as high as it needs, one for a square place and one for a tall one. */
export const posterForms = {
  wide: { width: widths.wide + 48, height: null, margin: 24, title: 27, body: textSize, small: 14.5 },
  square: { width: 1080, height: 1080, margin: 48, title: 46, body: 28, small: 22 },
  tall: { width: 1080, height: 1350, margin: 52, title: 52, body: 31, small: 24 },
} as const satisfies Record<string, Form>;

export type PosterForm = keyof typeof posterForms;

/** How the words around a drawing look; the sizes stand with each text. */
export const posterStyle = `<style>${[
  `.title{font-family:${families.serif};font-weight:600;fill:${colours.light.ink}}`,
  `.sign{font-family:${families.serif};font-weight:600}`,
  `.body,.key-england{fill:${colours.light.ink}}`,
  `.key-birmingham{fill:${colours.light.birmingham};font-weight:600}`,
  `.caution-bar{fill:${colours.light.mark}}`,
].join('')}</style>`;

export interface PosterOptions {
  form: PosterForm;
  /** Source, date and licence, a sentence after the other. */
  credit: string;
}

/** Least scale of a drawing, so that its words can be read; longer texts are set smaller first. */
const wanted = 1.3;
const shrinking = [1, 0.93, 0.86, 0.8];
const muchLarger = 1.25;

/** A chart as a picture that can stand alone anywhere: title, takeaway, drawing, caution, source and licence, as the text of an SVG file. */
export function poster(chart: Chart, options: PosterOptions): string {
  const { title, description, rules } = chart;
  const { width, height, parts } = laidOut(chart, options);
  return pictureOf(posterStyle + parts.join(''), [0, 0, width, height], { title, description, rules });
}

/** Size of the picture, in units of its viewBox. */
export function posterSize(chart: Chart, options: PosterOptions): { width: number; height: number } {
  const { width, height } = laidOut(chart, options);
  return { width, height };
}

function laidOut(chart: Chart, { form, credit }: PosterOptions): Layout {
  const laid = layouts(chart, posterForms[form], credit);
  return laid.find(({ scale }) => scale >= wanted) ?? (laid.at(-1) as Layout);
}

interface Layout {
  width: number;
  height: number;
  /** Size of the drawing beside its own. */
  scale: number;
  parts: string[];
}

/** The chart in its full type, then in smaller ones where its height is given. */
function layouts(chart: Chart, form: Form, credit: string): Layout[] {
  const sizes = form.height === null ? [1] : shrinking;
  return sizes.map((by) => layout(chart, { ...form, title: form.title * by, body: form.body * by, small: form.small * by }, credit));
}

function layout(chart: Chart, { width, height, margin, title, body, small }: Form, credit: string): Layout {
  const inside = width - 2 * margin;
  const above: TextBlock[] = [
    { text: chart.title, kind: 'title', size: title, width: inside },
    { text: chart.takeaway, kind: 'body', size: body, width: inside, before: body * 0.35 },
  ];
  const below: TextBlock[] = [
    { text: chart.caution, kind: 'caution', size: body * 0.92, width: inside },
    { text: credit, kind: 'small', size: small, width: inside, before: small * 0.9 },
  ];
  const head = posterText(above, { left: margin, top: margin });
  const footHeight = posterText(below, { left: margin, top: 0 }).bottom;
  const top = head.bottom + body;
  const room = height === null ? null : height - margin - footHeight - body - top;
  const best = bestDrawing(chart, { inside, room });
  const bottom = top + (room ?? best.drawing.height * best.scale);
  const foot = posterText(below, { left: margin, top: bottom + body });
  const middle = placeDrawing(best, { left: margin, inside, top, bottom });
  return { width, height: height ?? Math.ceil(foot.bottom + margin), scale: height === null ? wanted : best.scale, parts: [head.svg, middle, foot.svg] };
}

/** A drawing, and its size beside its own. */
interface Scaled {
  drawing: Drawn;
  scale: number;
}

/** The wide drawing, which fills the picture, unless the words of the narrow one come out much larger. */
function bestDrawing({ drawings }: Chart, { inside, room }: { inside: number; room: number | null }): Scaled {
  const measured = (room === null ? (['wide'] as const) : (['wide', 'narrow'] as const)).map((size) => {
    const { width, height } = drawings[size];
    return { drawing: drawings[size], scale: Math.min(inside / width, room === null ? Number.POSITIVE_INFINITY : room / height) };
  });
  return measured.reduce((best, other) => (other.scale > best.scale * muchLarger ? other : best));
}

function placeDrawing({ drawing, scale }: Scaled, { left, inside, top, bottom }: { left: number; inside: number; top: number; bottom: number }) {
  return placed(drawing, { x: left + (inside - drawing.width * scale) / 2, y: top + (bottom - top - drawing.height * scale) / 2, scale });
}

/** A finished drawing at a place of a picture, in a size of its own. */
export function placed({ elements, width, height }: Drawn, { x, y, scale }: { x: number; y: number; scale: number }): string {
  const box = { x, y, width: width * scale, height: height * scale };
  const attributes = Object.entries(box).map(([name, number]) => `${name}="${Math.round(number * 10) / 10}"`);
  return `<svg ${attributes.join(' ')} viewBox="0 0 ${width} ${height}" overflow="visible">${elements}</svg>`;
}
