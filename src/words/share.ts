import { readCardinal } from './cardinal.ts';

/**
 * Words for a part of a whole ("more than half", "nearly a third", "one in five", "two thirds") and the range each asserts.
 * The ranges are ours: the plain word keeps within a twentieth of its fraction (of a half, where the fraction is larger),
 * "about" within a tenth, "nearly" and "just over" reach a tenth away on their side, "more than" and "less than" a quarter.
 */

/** From and to which share (0 to 1) words hold; an open end does not belong to it. */
export interface ShareRange {
  from: number;
  to: number;
  openFrom: boolean;
  openTo: boolean;
}

const parts: Readonly<Record<string, number>> = {
  'a half': 2,
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
};

/** How far below and above its fraction each reaches. */
const qualifiers: readonly [words: string, below: number, above: number][] = [
  ['just over', 0, 0.1],
  ['a little over', 0, 0.1],
  ['slightly more than', 0, 0.1],
  ['more than', 0, 0.25],
  ['over', 0, 0.25],
  ['just under', 0.1, 0],
  ['nearly', 0.1, 0],
  ['almost', 0.1, 0],
  ['less than', 0.25, 0],
  ['fewer than', 0.25, 0],
  ['under', 0.25, 0],
  ['about', 0.1, 0.1],
  ['around', 0.1, 0.1],
  ['roughly', 0.1, 0.1],
];

/** The range of shares that words assert; null when they are not words for a share. */
export function readShare(text: string): ShareRange | null {
  const plain = text
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();
  const qualifier = qualifiers.find(([words]) => plain.startsWith(`${words} `));
  const fraction = fractionOf(qualifier ? plain.slice(qualifier[0].length + 1) : plain);
  if (fraction === null) return null;
  const [, below, above] = qualifier ?? ['', 0.05, 0.05];
  const step = Math.min(fraction, 0.5);
  return { from: fraction - step * below, to: Math.min(1, fraction + step * above), openFrom: below === 0, openTo: above === 0 };
}

/** Whether a share (0 to 1) lies in what the words assert. */
export function shareHolds({ from, to, openFrom, openTo }: ShareRange, share: number): boolean {
  return (openFrom ? share > from : share >= from) && (openTo ? share < to : share <= to);
}

/** "two thirds", "a quarter", "half", "one in five", "three in ten". */
function fractionOf(words: string): number | null {
  const [, many, of] = /^(\w+) (?:in|out of) (?:every )?(\w+)$/.exec(words) ?? [];
  if (many !== undefined && of !== undefined) return part(readCardinal(many) ?? 0, readCardinal(of) ?? 0);
  if (words === 'half' || words === 'one half' || words === 'a half') return 0.5;
  const [, number = '', name = ''] = /^(\w+) (\w+)$/.exec(words) ?? [];
  const plural = name.endsWith('s');
  const numerator = number === 'a' ? 1 : (readCardinal(number) ?? 0);
  return plural === numerator > 1 && name !== 'half' ? part(numerator, parts[name] ?? 0) : null;
}

function part(numerator: number, denominator: number): number | null {
  return numerator > 0 && denominator > numerator ? numerator / denominator : null;
}
