import type { Verdict } from '../../dataset/concerns.ts';

type Corner = readonly [x: number, y: number];

/** Rings of corners about the middle, in units of the viewBox: the first is filled, a second, which runs the other way round, cuts a hole into it. */
const rings: Record<Verdict, readonly (readonly Corner[])[]> = {
  improved: [corners('0,-9 10,8 -10,8'), corners('0,-4.6 -6,5.7 6,5.7')],
  mixed: [corners('0,-10 10,0 0,10 -10,0'), corners('0,-6.8 -6.8,0 0,6.8')],
  concern: [corners('-10,-8 10,-8 0,9')],
  'not-mentioned': [corners('-5,-1 5,-1 5,1 -5,1')],
};

/**
 * Outline of a verdict about a point, as the `d` of an SVG path: a hollow triangle pointing up where things improved,
 * a full one pointing down where they worried, a half-filled diamond for both, a dash where nothing was said. They differ in black and white too.
 */
export function verdictShape(verdict: Verdict, [x, y]: Corner = [0, 0], scale = 1): string {
  return rings[verdict].map((ring) => `M${ring.map(([right, down]) => `${round(x + right * scale)},${round(y + down * scale)}`).join('L')}Z`).join('');
}

/** A verdict as a small picture for a line of text, which says nothing to those who cannot see it: the word stands beside it. */
export function verdictPicture(verdict: Verdict): string {
  return `<svg class="verdict-shape" viewBox="-11 -11 22 22" aria-hidden="true"><path class="${verdict}" d="${verdictShape(verdict)}"/></svg>`;
}

function corners(text: string): Corner[] {
  return text.split(' ').map((corner) => corner.split(',').map(Number) as unknown as Corner);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
