import type { Indicator } from '../../dataset/schema.ts';
import type { Summary } from '../../statistics/aftermath/student.ts';
import { writeNumber } from '../../words/number.ts';
import { type Answer, amount, differenceFormOf, type Form } from './amount.ts';

/** Words that say which way a number goes: a number without one of them, or a sign, would not be proved. */
const upwards = ['above', 'up', 'higher', 'more', 'rose by', 'grew by'];
const downwards = ['below', 'down', 'lower', 'less', 'fewer', 'fell by'];

/** A number with its way: "+8.7 points", "8.7 points above", "rose by 8.7 points". Means may have one decimal, whatever the figures have. */
export function signed(value: number, own: Indicator, [above, below]: readonly [string, string]): Answer {
  const size = amount(Math.abs(value), Math.max(1, own.unit.decimals), differenceFormOf(own));
  return {
    expected: `${size.expected} ${value < 0 ? below : above}`,
    accepts: (text) => {
      const { way, rest } = wayOf(text);
      return way !== null && (way === 1) === value >= 0 && size.accepts(rest);
    },
  };
}

function wayOf(text: string): { way: 1 | -1 | null; rest: string } {
  for (const [way, words] of [
    [1, upwards],
    [-1, downwards],
  ] as const) {
    if (text.startsWith(way === 1 ? '+' : '−')) return { way, rest: text.slice(1) };
    for (const word of words) {
      if (text.startsWith(`${word} `)) return { way, rest: text.slice(word.length + 1) };
      if (text.endsWith(` ${word}`)) return { way, rest: text.slice(0, -word.length - 1) };
    }
  }
  return { way: null, rest: text };
}

/** Both ends of an interval, each with its sign where it is below nought: "3.4 to 14.0 points", "−6.9 to −1.1 points". */
export function between({ lower, upper }: Pick<Summary, 'lower' | 'upper'>, own: Indicator): Answer {
  const decimals = Math.max(1, own.unit.decimals);
  const form = differenceFormOf(own);
  const ends = [lower ?? Number.NaN, upper ?? Number.NaN];
  return {
    expected: `${ends.map((end) => writeNumber(end, decimals)).join(' to ')}${form.after[0]}`,
    accepts: (text) => {
      const said = text.split(' to ');
      return said.length === 2 && said.every((part, place) => endHolds(part, ends[place] ?? Number.NaN, { decimals, form }));
    },
  };
}

function endHolds(text: string, value: number, { decimals, form }: { decimals: number; form: Form }): boolean {
  const negative = text.startsWith('−');
  const bare = { before: '', after: [...form.after, ''] };
  return negative === value < 0 && [form, bare].some((one) => amount(Math.abs(value), decimals, one).accepts(text.slice(negative ? 1 : 0)));
}

/** Whether the interval leaves out nought, in words. */
export function firmness(clear: boolean): Answer {
  const words = clear ? ['clear', 'beyond chance', 'beyond what chance alone could do'] : ['not clear', 'within chance', 'within what chance alone could do'];
  return { expected: words[0] ?? '', accepts: (text) => words.includes(text) };
}
