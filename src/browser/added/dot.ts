import type { Point } from '../../charts/drawing/box.ts';
import { placeOfValue, type Scales } from '../../charts/drawing/scales.ts';

/**
 * Where a council's dot lies in a finished spread, whose dots are one path of `M12,34h0` each.
 * `index` is the council's own place in that path; where the dot there does not stand at its value, the nearest that does is taken.
 * Null where no dot does.
 */
export function addedDot({ values }: Scales, path: string, { value, index }: { value: number; index: number }): Point | null {
  const x = placeOfValue(values, value);
  const dots = [...path.matchAll(/M([\d.]+),([\d.]+)/g)].map((match): Point => [Number(match[1]), Number(match[2])]);
  const stands = (dot: Point | undefined): dot is Point => dot !== undefined && Math.abs(dot[0] - x) < 1;
  const own = dots[index];
  return stands(own) ? own : (dots.find(stands) ?? null);
}
