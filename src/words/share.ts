/**
 * Words for a part of a whole ("more than half", "nearly a third", "one in five", "two thirds") and the range each asserts.
 * The ranges are ours: the plain word keeps within a twentieth of its fraction, "about" within a tenth,
 * "nearly" and "just over" reach a tenth away on their side, "more than" and "less than" a quarter.
 */

/** From and to which share (0 to 1) words hold; an open end does not belong to it. */
export interface ShareRange {
  from: number;
  to: number;
  openFrom: boolean;
  openTo: boolean;
}

const parts: Readonly<Record<string, number>> = {
  'a half': 2, half: 2, halves: 2,
  third: 3, thirds: 3,
  quarter: 4, quarters: 4,
  fifth: 5, fifths: 5,
  sixth: 6, sixths: 6,
  seventh: 7, sevenths: 7,
  eighth: 8, eighths: 8,
  ninth: 9, ninths: 9,
  tenth: 10, tenths: 10,
};

const counts = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');

const qualifiers: readonly [words: string, least: number, most: number][] = [
  ['just over', 1, 1.1],
  ['a little over', 1, 1.1],
  ['slightly more than', 1, 1.1],
  ['more than', 1, 1.25],
  ['over', 1, 1.25],
  ['just under', 0.9, 1],
  ['nearly', 0.9, 1],
  ['almost', 0.9, 1],
  ['less than', 0.75, 1],
  ['fewer than', 0.75, 1],
  ['under', 0.75, 1],
  ['about', 0.9, 1.1],
  ['around', 0.9, 1.1],
  ['roughly', 0.9, 1.1],
];

/** The range of shares that words assert; null when they are not words for a share. */
export function readShare(text: string): ShareRange | null {
  const plain = text.toLowerCase().replace(/[\s-]+/g, ' ').trim();
  const qualifier = qualifiers.find(([words]) => plain.startsWith(`${words} `));
  const fraction = fractionOf(qualifier ? plain.slice(qualifier[0].length + 1) : plain);
  if (fraction === null) return null;
  const [, least, most] = qualifier ?? ['', 0.95, 1.05];
  return { from: fraction * least, to: Math.min(1, fraction * most), openFrom: least === 1, openTo: most === 1 };
}

/** Whether a share (0 to 1) lies in what the words assert. */
export function shareHolds({ from, to, openFrom, openTo }: ShareRange, share: number): boolean {
  return (openFrom ? share > from : share >= from) && (openTo ? share < to : share <= to);
}

/** "two thirds", "a quarter", "half", "one in five", "three in ten". */
function fractionOf(words: string): number | null {
  const [, many, of] = /^(\w+) (?:in|out of) (?:every )?(\w+)$/.exec(words) ?? [];
  if (many !== undefined && of !== undefined) return part(counts.indexOf(many) + 1, counts.indexOf(of) + 1);
  if (words === 'half' || words === 'one half' || words === 'a half') return 0.5;
  const [, number = '', name = ''] = /^(\w+) (\w+)$/.exec(words) ?? [];
  const plural = name.endsWith('s');
  const numerator = number === 'a' ? 1 : counts.indexOf(number) + 1;
  return plural === numerator > 1 && name !== 'half' ? part(numerator, parts[name] ?? 0) : null;
}

function part(numerator: number, denominator: number): number | null {
  return numerator > 0 && denominator > numerator ? numerator / denominator : null;
}
