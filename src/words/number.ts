import type { Indicator } from '../dataset/schema.ts';
import { round } from '../statistics/round.ts';

type Unit = Pick<Indicator, 'unit'>;

interface DecimalOptions {
  /** Decimals to write; as many as the publisher gives unless said otherwise. */
  decimals?: number;
}

/** A number as read: thousands with a comma, a true minus sign, halves rounded away from zero. 1682 gives "1,682", -3.8 gives "−3.8". */
export function writeNumber(value: number, decimals: number): string {
  const rounded = round(value, decimals);
  const [whole = '', part] = Math.abs(rounded).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${rounded < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `.${part}`}`;
}

/** How many decimals a number is given with: 1 for 24.5. */
export function decimalsIn(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** A value with its unit: "24.0%", "41.0 per 10,000", "£1,266", "10.3 months", "14.7 cases". */
export function writeValue({ unit }: Unit, value: number, { decimals = unit.decimals }: DecimalOptions = {}): string {
  const number = writeNumber(value, decimals);
  if (unit.symbol === '%') return `${number}%`;
  if (unit.symbol === '£') return number.startsWith('−') ? `−£${number.slice(1)}` : `£${number}`;
  return `${number} ${singular(unit.symbol, number)}`;
}

/** A value beside others whose unit has been named: "24.0%", "£1,266", but "41.0" and "10.3" alone. */
export function writeShort({ unit }: Unit, value: number): string {
  return unit.symbol === '%' || unit.symbol === '£' ? writeValue({ unit }, value) : writeNumber(value, unit.decimals);
}

/** Two ends of a range: "between 25.8% and 30.4%", "between 32.7 and 62.6 per 10,000". */
export function writeBetween(indicator: Unit, lower: number, upper: number): string {
  return `between ${writeShort(indicator, lower)} and ${writeValue(indicator, upper)}`;
}

/** A difference between two values, sign kept: "3.8 points" between percentages, else in the unit. */
export function writeDifference({ unit }: Unit, value: number, { decimals = unit.decimals }: DecimalOptions = {}): string {
  if (unit.symbol !== '%') return writeValue({ unit }, value, { decimals });
  const number = writeNumber(value, decimals);
  return `${number} ${singular('points', number)}`;
}

/** A difference with its sign: "+3.8 points", "−0.4 months". */
export function writeSigned(indicator: Unit, difference: number): string {
  return `${difference > 0 ? '+' : ''}${writeDifference(indicator, difference)}`;
}

function singular(word: string, number: string): string {
  return /^−?1$/.test(number) && word.endsWith('s') ? word.slice(0, -1) : word;
}
