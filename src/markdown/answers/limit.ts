import { NotSo } from '../directive.ts';
import { type Answer, amount, formOf } from './amount.ts';
import type { Question } from './question.ts';

/** Which councils a part counts: those with a figure below a value, or up to it. */
export interface Limit {
  /** Whether a figure lies within it. */
  holds(value: number): boolean;
  /** As a text says it, without the value: `below`, or `at … or less`. */
  kind: 'below' | 'up-to';
  value: Answer;
}

/** The limit that `below` or `up-to` gives, in the unit of the indicator; null where neither is given. Throws NotSo for both, or for what is no number. */
export function limitOf({ indicator, attributes }: Question): Limit | null {
  const [below, upTo] = [attributes.optional('below'), attributes.optional('up-to')];
  if (below !== null && upTo !== null) throw new NotSo('found both below and up-to, expected one of them');
  const text = below ?? upTo;
  if (text === null) return null;
  if (!/^\d+(\.\d+)?$/.test(text)) throw new NotSo(`found ${text}, expected a number such as 7.7 in ${below === null ? 'up-to' : 'below'}`);
  const number = Number(text);
  const value = amount(number, indicator.unit.decimals, formOf(indicator));
  return below === null ? { kind: 'up-to', value, holds: (figure) => figure <= number } : { kind: 'below', value, holds: (figure) => figure < number };
}

/** The limit in full, as a message shows it: `below 7.7 months`, `at 41% or less`. */
export function writeLimit({ kind, value }: Limit): string {
  return kind === 'below' ? `below ${value.expected}` : `at ${value.expected} or less`;
}
