import type { Level } from '../../dataset/grade.ts';
import { verdictShape } from '../concerns/shape.ts';

const star = Array.from({ length: 10 }, (_, index) => {
  const [radius, angle] = [index % 2 === 0 ? 11 : 4.6, (index * Math.PI) / 5];
  return [radius * Math.sin(angle), -radius * Math.cos(angle)] as const;
});

/**
 * Outline of a grade about a point, as the `d` of an SVG path: a full triangle pointing down for inadequate, a half-filled diamond
 * for requires improvement or adequate, a hollow triangle pointing up for good, a star for outstanding. They differ in black and white too.
 */
export function gradeShape(level: Level, [x, y]: readonly [number, number]): string {
  if (level === 'inadequate') return verdictShape('concern', [x, y]);
  if (level === 'requires-improvement') return verdictShape('mixed', [x, y]);
  if (level === 'good') return verdictShape('improved', [x, y]);
  return `M${star.map(([right, down]) => `${(x + right).toFixed(1)},${(y + down).toFixed(1)}`).join('L')}Z`;
}
