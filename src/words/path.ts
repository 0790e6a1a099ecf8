import type { Indicator } from '../dataset/schema.ts';
import { writeDifference } from './number.ts';

/** One council's way beside the middle council, from the first count drawn to the last: "Doncaster, report of 2015: from 4.1 points above the middle council to 2.0 points below it". */
export function writePath(
  about: Pick<Indicator, 'unit'>,
  { name, report, first, last }: { name: string; report: string; first: number; last: number },
): string {
  const { symbol, decimals } = about.unit;
  const stand = (gap: number) =>
    `${writeDifference(about, Math.abs(gap), { decimals: symbol === '£' ? 0 : Math.max(1, decimals) })} ${gap < 0 ? 'below' : 'above'}`;
  return `${name}, report of ${report}: from ${stand(first)} the middle council to ${stand(last)} it`;
}
