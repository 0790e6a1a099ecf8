import { type Markish, plot } from '@observablehq/plot';
import type { ScaleLinear } from 'd3';
import { group, type Mark, type Shape } from './svg.ts';

/** A straight scale of years or of values, to units of the viewBox. */
export type Scale = ScaleLinear<number, number>;

/** Reads a field as units of the viewBox, past the scales. */
export const units = (name: string) => ({ value: name, scale: null });

/**
 * Draws marks that are given in years and values through two scales, with Plot.
 * The channel `ariaLabel` of a mark comes out as `data-key`, a name for scripts; of its other attributes only those stay that place it.
 */
export function plotted(marks: readonly Markish[], { x, y }: { x: Scale; y: Scale }): Mark {
  const scaled = (scale: Scale) => ({ domain: scale.domain(), range: scale.range(), axis: null });
  const options = { x: scaled(x), y: scaled(y), width: 1, height: 1, margin: 0, figure: false, document: paper as unknown as Document };
  const drawing = plot({ ...options, marks: [...marks] }) as unknown as Noted;
  return drawing.children
    .filter(({ name }) => name === 'g')
    .map(markOf)
    .join('');
}

/** A group of Plot's holds the shapes of one mark. All its other attributes are about looks, which come from the class. */
function markOf({ attributes, children }: Noted): Mark {
  return group(children.map(shapeOf), `${attributes.get('class')}`);
}

const kept = new Set(['cx', 'cy', 'd', 'r', 'transform', 'x1', 'x2', 'y1', 'y2']);

function shapeOf({ name, attributes }: Noted): Shape {
  const placed = Object.fromEntries([...attributes].filter(([attribute]) => kept.has(attribute)));
  return { name: name as Shape['name'], attributes: { ...placed, 'data-key': attributes.get('aria-label') } };
}

/** An element as Plot fills it in: it only notes what it is given. A whole document, as browsers have one, would take three times as long. */
class Noted {
  readonly namespaceURI = 'http://www.w3.org/2000/svg';
  readonly attributes = new Map<string, string | number>();
  readonly children: Noted[] = [];
  readonly name: string;
  textContent = '';

  constructor(name: string) {
    this.name = name;
  }

  get ownerDocument() {
    return paper;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, typeof value === 'number' ? value : `${value}`);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  appendChild(child: Noted): Noted {
    this.children.push(child);
    return child;
  }

  insertBefore(child: Noted): Noted {
    return this.appendChild(child);
  }
}

/** The document that Plot makes elements of. */
const paper = { documentElement: new Noted('html'), createElementNS: (_: string, name: string) => new Noted(name) };
