import type { IndicatorJson } from '../../exports/records/indicator-json.ts';
import { aftermathReadable } from './aftermath.ts';
import type { Readable } from './reading.ts';
import { spreadReadable } from './spread.ts';

/** A drawing of many councils, read by their names; null where it is none. Loaded when it is first asked for, with the figures. */
export function councilsReadable(svg: SVGSVGElement, about: IndicatorJson): Readable | null {
  return spreadReadable(svg, about) ?? aftermathReadable(svg, about);
}
