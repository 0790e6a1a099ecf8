import { createRequire } from 'node:module';
import { type PlotOptions, plot } from '@observablehq/plot';
import type { JSDOM } from 'jsdom';
import { textSize } from './theme.ts';

/** The one server-side window of the process: a fresh one for each drawing would take seven times as long. It is loaded with the first drawing, because a check of words draws nothing. */
let opened: JSDOM['window'] | undefined;
function windowOf(): JSDOM['window'] {
  opened ??= new (createRequire(import.meta.url)('jsdom') as typeof import('jsdom')).JSDOM('').window;
  return opened;
}

/** Attributes that place or name something. All others are about looks, and looks come from the classes in theme.ts. */
const kept = new Set('class d cx cy r x y x1 x2 y1 y2 width height points transform text-anchor viewBox id href data-key clip-path'.split(' '));

interface Finish {
  /** Classes of the drawing, such as `trend wide`. */
  classes: string;
  /** Name under which its ids are unique on a page; needed only where a mark makes ids. */
  name?: string;
  /** What scripts may read from it, by the names of its `data-` attributes. */
  data?: Record<string, string> | undefined;
  /** What it says to those who cannot see it; without one it is hidden from them, and the element around it has to say it. */
  label?: string;
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

/**
 * Draws with Plot and finishes the SVG element. Its text depends on nothing but the input.
 * The channel `ariaLabel` of a mark comes out as `data-key`, a name for scripts.
 */
export function draw(drawing: PlotOptions & { width: number; height: number }, { classes, name = 'drawing', data = {}, label }: Finish): Drawn {
  const { document } = windowOf();
  const svg = plot({ ...drawing, document, figure: false }) as unknown as SVGSVGElement;
  for (const style of svg.querySelectorAll('style')) style.remove();
  renameIds(svg, name);
  for (const element of svg.querySelectorAll('*')) finishElement(element);
  for (const group of svg.querySelectorAll('g')) unwrap(group);
  finishRoot(svg, { classes, data, label });
  return { svg: serialise(svg.outerHTML), elements: serialise(svg.innerHTML), width: drawing.width, height: drawing.height };
}

/** The root element of a drawing's text. Throws where the text is not well-formed XML, as an SVG file has to be. */
export function read(svg: string): Element {
  const parsed = new (windowOf().DOMParser)().parseFromString(svg, 'application/xml').documentElement;
  if (parsed.localName === 'parsererror' || parsed.querySelector('parsererror')) throw new SyntaxError(`not well-formed: ${parsed.textContent}`);
  return parsed;
}

/** Plot numbers ids through the whole process, so that they would depend on what was drawn before. */
function renameIds(svg: Element, name: string): void {
  const renamed = new Map([...svg.querySelectorAll('[id]')].map((element, index) => [element.id, `${name}-${index + 1}`]));
  if (renamed.size === 0) return;
  for (const element of svg.querySelectorAll('*')) {
    for (const attribute of element.attributes) {
      if (attribute.name === 'id') attribute.value = renamed.get(attribute.value) ?? attribute.value;
      else attribute.value = attribute.value.replace(/#([\w-]+)/, (whole, id: string) => (renamed.has(id) ? `#${renamed.get(id)}` : whole));
    }
  }
}

function finishElement(element: Element): void {
  nameElement(element);
  placeText(element);
  for (const attribute of [...element.attributes]) {
    if (!kept.has(attribute.name)) element.removeAttribute(attribute.name);
    else if (attribute.name !== 'class') attribute.value = attribute.value.replace(/-?\d+\.\d+(e-?\d+)?/g, (number) => tenth(Number(number)));
  }
}

/** A group's label is only the name of a kind of mark; an element's own is its key. */
function nameElement(element: Element): void {
  const label = element.getAttribute('aria-label');
  if (label !== null && element.localName !== 'g') element.setAttribute('data-key', label);
}

/** Plot places text by a transform and an offset in ems; x and y say the same in half the bytes. It also moves whole groups by half a pixel. */
function placeText(element: Element): void {
  const [, x, y] = element.getAttribute('transform')?.match(/^translate\(([-\d.e]+)(?:,([-\d.e]+))?\)$/) ?? [];
  if (x === undefined) return;
  if (element.localName === 'g' && Math.abs(Number(x)) <= 0.5 && Math.abs(Number(y ?? 0)) <= 0.5) element.removeAttribute('transform');
  if (element.localName !== 'text') return;
  const middle = Number.parseFloat(element.getAttribute('y') ?? '0') * textSize;
  for (const name of ['transform', 'x', 'y']) element.removeAttribute(name);
  element.setAttribute('x', x);
  element.setAttribute('y', tenth(Number(y ?? 0) + middle));
}

/** A coordinate to one decimal: finer than a screen can show, and a third of the bytes. */
function tenth(number: number): string {
  return `${Number(number.toFixed(1)) + 0}`;
}

/** A group around one element is dropped and its class and anchor handed down. */
function unwrap(group: Element): void {
  const [only] = group.children;
  if (only === undefined) group.remove();
  if (only === undefined || group.children.length > 1 || [...group.attributes].some(({ name }) => name !== 'class' && name !== 'text-anchor')) return;
  const classes = [group.getAttribute('class'), only.getAttribute('class')].filter(Boolean).join(' ');
  if (classes !== '') only.setAttribute('class', classes);
  const anchor = group.getAttribute('text-anchor');
  if (anchor !== null) only.setAttribute('text-anchor', anchor);
  group.replaceWith(only);
}

/** Looks come from the class, size from the page. */
function finishRoot(svg: Element, { classes, data, label }: Required<Pick<Finish, 'classes' | 'data'>> & { label: string | undefined }): void {
  const viewBox = svg.getAttribute('viewBox') ?? '';
  for (const attribute of [...svg.attributes]) svg.removeAttribute(attribute.name);
  const named: Record<string, string> = label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label };
  for (const [attribute, value] of Object.entries({ class: `drawn ${classes}`, viewBox, 'text-anchor': 'middle', ...named }))
    svg.setAttribute(attribute, value);
  for (const [attribute, value] of Object.entries(data)) svg.setAttribute(`data-${attribute}`, value);
}

function serialise(markup: string): string {
  return markup.replace(/><\/(path|circle|line|rect)>/g, '/>');
}
