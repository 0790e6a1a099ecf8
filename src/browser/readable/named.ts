import { concernsReadable } from './concerns.ts';
import { councilsReadable } from './councils.ts';
import type { Reader } from './reading.ts';

/** What names the parts of a drawing whose names are not on the page: of the grid of concerns its cells, of any other the councils of an indicator, from its figures in a folder. Rejects where they cannot be had. */
export async function readerOf(drawing: SVGSVGElement, figures: string, indicator: string): Promise<Reader> {
  if (drawing.matches('.concerns')) return (svg) => concernsReadable(svg, new URL('../../../concerns/', new URL(figures, location.href)).href);
  const about = await fetch(`${figures}${indicator}.json`).then((answer) => answer.json());
  return (svg) => councilsReadable(svg, about);
}
