import type { Chart } from '../chart.ts';
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

interface PosterOptions {
  form: PosterForm;
  /** Source, date and licence, a sentence after the other. */
  credit: string;
}

/** Least scale of a drawing, so that its words can be read; longer texts are set smaller first. */
const wanted = 1.3;
const shrinking = [1, 0.93, 0.86, 0.8];
const muchLarger = 1.25;

/** A chart as a picture that can stand alone anywhere: title, takeaway, drawing, caution, source and licence, as the text of an SVG file. */
export function poster(chart: Chart, { form, credit }: PosterOptions): string {
  const { title, description, rules } = chart;
  const laid = layouts(chart, posterForms[form], credit);
  const { width, height, parts } = laid.find(({ scale }) => scale >= wanted) ?? (laid.at(-1) as Layout);
  return pictureOf(posterStyle + parts.join(''), [0, 0, width, height], { title, description, rules });
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
  const drawing = bestDrawing(chart, { inside, room });
  const bottom = top + (room ?? drawing.height * drawing.scale);
  const foot = posterText(below, { left: margin, top: bottom + body });
  const middle = placeDrawing(drawing, { left: margin, inside, top, bottom });
  return { width, height: height ?? Math.ceil(foot.bottom + margin), scale: height === null ? wanted : drawing.scale, parts: [head.svg, middle, foot.svg] };
}

interface Drawing {
  svg: string;
  width: number;
  height: number;
  scale: number;
}

/** The wide drawing, which fills the picture, unless the words of the narrow one come out much larger. */
function bestDrawing({ svg, measures }: Chart, { inside, room }: { inside: number; room: number | null }): Drawing {
  const measured = (room === null ? (['wide'] as const) : (['wide', 'narrow'] as const)).map((size) => {
    const { width, height } = measures[size];
    return { svg: svg[size], width, height, scale: Math.min(inside / width, room === null ? Number.POSITIVE_INFINITY : room / height) };
  });
  return measured.reduce((best, other) => (other.scale > best.scale * muchLarger ? other : best));
}

function placeDrawing({ svg, width, height, scale }: Drawing, { left, inside, top, bottom }: { left: number; inside: number; top: number; bottom: number }) {
  return placed(svg, { x: left + (inside - width * scale) / 2, y: top + (bottom - top - height * scale) / 2, scale });
}

/** A finished drawing at a place of a picture, in a size of its own. */
export function placed(svg: string, { x, y, scale }: { x: number; y: number; scale: number }): string {
  const [left = 0, top = 0, width = 0, height = 0] = viewBoxOf(svg);
  const box = { x, y, width: width * scale, height: height * scale };
  const attributes = Object.entries(box).map(([name, number]) => `${name}="${Math.round(number * 10) / 10}"`);
  return svg.replace(/^<svg[^>]*>/, `<svg ${attributes.join(' ')} viewBox="${[left, top, width, height].join(' ')}" overflow="visible">`);
}

/** What of its plane a drawing shows: left, top, width and height. */
export function viewBoxOf(svg: string): number[] {
  return (svg.match(/viewBox="([^"]+)"/)?.[1] ?? '').split(' ').map(Number);
}
