import type { Box } from './box.ts';

/** Names, or values, and where each lies on an axis, in units of the viewBox. */
export type Stops = readonly (readonly [name: string, place: number])[];

/** The scales of a finished drawing, as its root element carries them, so that a page can tell where a figure lies without drawing anything anew. */
export interface Scales {
  /** Where each period lies; empty in a spread. */
  periods: Stops;
  /** The one period of a spread, whose values lie from left to right; null in a trend. */
  at: string | null;
  /** Two values, and their places on the axis of values. */
  values: Stops;
  /** Where lines may be drawn. */
  frame: Box;
}

/** Scales as the `data-` attributes of a drawing: `data-periods="2013:46,2014:98"`, `data-values="0:310,30:20"`, `data-frame="left:40,top:…"`, to a tenth of a unit. */
export function writeScales({ periods, at, values, frame }: Scales): Record<string, string> {
  const { left, top, right, bottom } = frame;
  return {
    ...(at === null ? { periods: writeStops(periods) } : { at }),
    values: writeStops(values),
    frame: writeStops(Object.entries({ left, top, right, bottom })),
  };
}

/** The scales back from the attributes, as a `dataset` has them; null where the drawing has none. */
export function readScales({ periods, at, values, frame }: Record<string, string | undefined>): Scales | null {
  if (values === undefined || frame === undefined) return null;
  const edges = Object.fromEntries(readStops(frame)) as unknown as Box;
  return { periods: periods === undefined ? [] : readStops(periods), at: at ?? null, values: readStops(values), frame: edges };
}

/** Place of a value on the straight scale through two stops. */
export function placeOfValue([first, second]: Stops, value: number): number {
  if (first === undefined || second === undefined) return Number.NaN;
  const [low, high] = [Number(first[0]), Number(second[0])];
  return first[1] + ((second[1] - first[1]) * (value - low)) / (high - low);
}

function writeStops(stops: Stops): string {
  return stops.map(([name, place]) => `${name}:${Number(place.toFixed(1))}`).join();
}

/** Stops as writeScales writes them: `2013:46,2014:98`. */
export function readStops(text: string): Stops {
  return text.split(',').map((stop) => {
    const [name = '', place] = stop.split(':');
    return [name, Number(place)];
  });
}
