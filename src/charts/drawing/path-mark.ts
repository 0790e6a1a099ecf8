import type { Markish } from '@observablehq/plot';

/** An outline that Plot has no mark for, drawn as it is, in units of the viewBox. With a key it can move between two drawings when both have the same build. */
export function pathMark(d: string, className: string, key?: string): Markish {
  return (_index: number[], _scales: unknown, _values: unknown, _dimensions: unknown, { document }: { document: Document }) => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', d);
    path.setAttribute('class', className);
    if (key !== undefined) path.setAttribute('aria-label', key);
    return path;
  };
}
