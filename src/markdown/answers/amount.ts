import type { Indicator } from '../../dataset/schema.ts';
import { readCardinal } from '../../words/cardinal.ts';
import { writeNumber } from '../../words/number.ts';
import { readShare, shareHolds } from '../../words/share.ts';

/** What a text in brackets is held against. */
export interface Answer {
  /** The true figure at full precision, as a message shows it. */
  expected: string;
  /** Whether the text in brackets says so. */
  accepts(text: string): boolean;
}

/** How a unit is written around a number: what stands before it, and any one of what may stand after. The first is the full form. */
export interface Form {
  before: string;
  after: readonly string[];
  /** True for percentages, which words for a share may stand for: "more than half". */
  share?: boolean;
}

const perTenThousand = [' per 10,000', ' in every 10,000', ' for every 10,000', ' in 10,000'];

/** How a percentage is written; the sign may not be left out. */
export const percentForm: Form = { before: '', after: ['%', ' per cent'], share: true };

const forms: Record<Indicator['unit']['symbol'], Form> = {
  '%': percentForm,
  'per 10,000': { before: '', after: [...perTenThousand, ...perTenThousand.map((form) => `${form} children`), ''] },
  months: { before: '', after: [' months', ' month', ''] },
  cases: { before: '', after: [' cases', ' case', ''] },
  '£': { before: '£', after: [''] },
};

/** How values of an indicator are written. */
export function formOf({ unit }: Indicator): Form {
  return forms[unit.symbol];
}

/** How differences between values of an indicator are written: percentages differ by points. */
export function differenceFormOf(indicator: Indicator): Form {
  return indicator.unit.symbol === '%' ? pointsForm : formOf(indicator);
}

/** How differences between percentages are written. */
export const pointsForm: Form = { before: '', after: [' points', ' percentage points', ' point', ' percentage point'] };

/** A bare number: how many councils, plans or families. */
export const countForm: Form = { before: '', after: [''] };

/**
 * Holds a text against a value, at the precision the text is written in and no finer than `decimals`.
 * `24.0` accepts "24%" and "24.0%" but not "25%", "24.1%", "24.02%" or "24"; whole numbers up to twenty may be words ("four points");
 * "about", "nearly", "just over" and their like are held to the tolerances below; words for a share to those of words/share.ts.
 */
export function amount(value: number, decimals: number, form: Form): Answer {
  return {
    expected: `${form.before}${writeNumber(value, decimals)}${form.after[0]}`,
    accepts: (text) => {
      const share = form.share ? readShare(text) : null;
      if (share !== null) return shareHolds(share, value / 100);
      const { hedge, rest } = splitHedge(text);
      const number = numberIn(rest, form);
      if (number === null || decimalsOf(number) > decimals) return false;
      return hedge === null ? writeNumber(value, decimalsOf(number)) === number : hedge.holds(value, Number(number.replaceAll(',', '')));
    },
  };
}

/** The number of a text without its unit, words turned to digits; null when the unit does not fit or it is no number. */
function numberIn(text: string, { before, after }: Form): string | null {
  if (!text.startsWith(before)) return null;
  for (const unit of after) {
    const number = text.endsWith(unit) ? text.slice(before.length, text.length - unit.length) : '';
    if (/^(\d{1,3}(,\d{3})*|\d+)(\.\d+)?$/.test(number)) return number;
    const cardinal = readCardinal(number);
    if (cardinal !== null) return String(cardinal);
  }
  return null;
}

function decimalsOf(number: string): number {
  return number.split('.')[1]?.length ?? 0;
}

interface Hedge {
  holds(value: number, number: number): boolean;
  /** For readers: what the figure may be, beside the number given. */
  means: string;
}

const near: Hedge = { holds: (value, number) => Math.abs(value - number) <= 0.05 * number, means: 'within a twentieth of it' };
const justBelow: Hedge = { holds: (value, number) => value < number && value >= 0.95 * number, means: 'below it, by a twentieth at most' };
const justAbove: Hedge = { holds: (value, number) => value > number && value <= 1.05 * number, means: 'above it, by a twentieth at most' };
const above: Hedge = { holds: (value, number) => value > number && value <= 1.1 * number, means: 'above it, by a tenth at most' };
const below: Hedge = { holds: (value, number) => value < number && value >= 0.9 * number, means: 'below it, by a tenth at most' };

const hedges: Record<string, Hedge> = {
  'more than ': above,
  'just over ': justAbove,
  'just under ': justBelow,
  'fewer than ': below,
  'less than ': below,
  'over ': above,
  'under ': below,
  'about ': near,
  'around ': near,
  'nearly ': justBelow,
  'almost ': justBelow,
};

/** What words for an amount mean by the test that they are held to, for readers; null where they give the number itself. */
export function meaningOf(text: string): string | null {
  const share = readShare(text);
  if (share !== null) {
    const [from, to] = [share.from, share.to].map((part) => writeNumber(100 * part, 1));
    return `By our test “${text}” is ${share.openFrom ? 'above' : 'at least'} ${from}% and ${share.openTo ? 'below' : 'at most'} ${to}%.`;
  }
  const { hedge, rest } = splitHedge(text);
  return hedge === null
    ? null
    : `By our test “${text
        .slice(0, text.length - rest.length)
        .trim()
        .toLowerCase()}” a number is ${hedge.means}.`;
}

function splitHedge(text: string): { hedge: Hedge | null; rest: string } {
  const word = Object.keys(hedges).find((start) => text.toLowerCase().startsWith(start));
  return word === undefined ? { hedge: null, rest: text } : { hedge: hedges[word] ?? null, rest: text.slice(word.length) };
}
