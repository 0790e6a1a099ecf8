import { inMarkup } from '../../words/markup.ts';

/** A finished part of a drawing, as SVG text. */
export type Mark = string;

/** Parts of a drawing, back to front, in lists of lists as they come. */
export type Marks = Mark | readonly Marks[];

/** An element of SVG that has no class of its own. Numbers are in units of the viewBox; what is undefined is left out. */
export interface Shape {
  name: 'circle' | 'line' | 'path' | 'rect' | 'text';
  attributes: Record<string, string | number | undefined>;
  /** What is written in it. */
  text?: string;
}

/** A finished drawing. Sizes are in units of its viewBox, which begins at 0 0. */
export interface Drawn {
  /** The SVG element as text. */
  svg: string;
  /** What stands inside that element, for a picture that places it. */
  elements: string;
  width: number;
  height: number;
}

interface Sheet {
  width: number;
  height: number;
  /** Classes of the drawing, such as `trend wide`. */
  classes: string;
  /** What scripts may read from it, by the names of its `data-` attributes. */
  data?: Record<string, string> | undefined;
  /** What it says to those who cannot see it; without one it is hidden from them, and the element around it has to say it. */
  label?: string;
}

/** Sets marks on a sheet. Looks come from their classes, size from the page. */
export function draw(marks: Marks, { width, height, classes, data = {}, label }: Sheet): Drawn {
  const elements = joined(marks);
  const named = label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label };
  const read = Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value]));
  const root = { class: `drawn ${classes}`, viewBox: `0 0 ${width} ${height}`, 'text-anchor': 'middle', ...named, ...read };
  // The words of a drawing that has a name are in it: a screen reader would read them again, one by one.
  const inside = label === undefined ? elements : `<g aria-hidden="true">${elements}</g>`;
  return { svg: `<svg${written(root)}>${inside}</svg>`, elements, width, height };
}

/** Shapes under one class: in a group, or with the class on the shape itself where there is only one. None make nothing. */
export function group(shapes: readonly Shape[], className: string, anchor?: string): Mark {
  const [only] = shapes;
  if (only === undefined) return '';
  const shared = { class: className, 'text-anchor': anchor };
  if (shapes.length === 1) return element({ ...only, attributes: { ...only.attributes, ...shared } });
  return `<g${written(shared)}>${shapes.map(element).join('')}</g>`;
}

/** Attributes whose text holds coordinates. */
const placing = new Set(['d', 'transform']);

function joined(marks: Marks): string {
  return typeof marks === 'string' ? marks : marks.map(joined).join('');
}

function element({ name, attributes, text }: Shape): string {
  return text === undefined ? `<${name}${written(attributes)}/>` : `<${name}${written(attributes)}>${inMarkup(text)}</${name}>`;
}

function written(attributes: Shape['attributes']): string {
  let all = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) all += ` ${name}="${typeof value === 'number' ? tenth(value) : placing.has(name) ? inTenths(value) : inMarkup(value)}"`;
  }
  return all;
}

function inTenths(text: string): string {
  // What has one decimal already, and is no whole number, stays as it is.
  return text.replace(/-?\d+\.(?:\d{2,}(?:e-?\d+)?|\de-?\d+|0(?!\d))/g, (number) => tenth(Number(number)));
}

/** A coordinate to one decimal: finer than a screen can show, and a third of the bytes. */
function tenth(number: number): string {
  const text = number.toFixed(1).replace(/\.0$/, '');
  return text === '-0' ? '0' : text;
}
