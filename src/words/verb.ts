import type { Indicator, Observation } from '../dataset/schema.ts';
import { breakBetween, type Change, changeBetween } from '../statistics/change.ts';
import { differsFrom } from '../statistics/comparison.ts';
import { exact, round } from '../statistics/round.ts';
import { writeDifference, writeValue } from './number.ts';
import { shortPeriod } from './period.ts';
import { type Assertion, chancePhrases, changeVerbs, comparisonWords } from './verb-list.ts';

/** What is wrong with words about a change or a comparison: what they say and what the figures say. */
export interface VerbFault {
  found: string;
  expected: string;
}

/** Two figures set beside each other, and what chance could have done between them. */
interface Contrast {
  first: number;
  second: number;
  /** The second less the first. */
  difference: number;
  /** within: chance could have made it; beyond: it could not, even if brothers and sisters double the variance; between: only the simple interval says so; unknown: no counts. */
  chance: 'within' | 'between' | 'beyond' | 'unknown';
}

/**
 * Checks words about a change ("rose", "fell, within chance") against two observations of one indicator; null when they hold.
 * Periods before and after a break in the series may not be compared. Throws RangeError when a value is missing.
 */
export function changeFault(text: string, indicator: Indicator, earlier: Observation, later: Observation): VerbFault | null {
  const barrier = barrierBetween(indicator, earlier.period, later.period);
  if (barrier !== null) return { found: `"${text}"`, expected: barrier };
  const change = changeBetween(indicator, earlier, later);
  const contrast = { first: earlier.value ?? 0, second: later.value ?? 0, difference: change.difference, chance: chanceOf(indicator, change) };
  return fault(text, indicator, changeVerbs, contrast);
}

/**
 * Checks words about how an observation stands to another ("above", "level with"); null when they hold.
 * The other is a number or another observation, and is taken as fixed. Throws RangeError when the value is missing.
 */
export function comparisonFault(text: string, indicator: Indicator, observation: Observation, other: number | Observation): VerbFault | null {
  const value = givenValue(indicator, observation);
  const fixed = typeof other === 'number' ? other : givenValue(indicator, other);
  const simple = differsFrom(indicator, observation, other);
  const clustered = differsFrom(indicator, observation, other, { clustered: true });
  const beyond = (comparison: typeof simple) => comparison && comparison !== 'no clear difference';
  const chance = chanceOf(indicator, { beyondChance: beyond(simple), clusteredBeyondChance: beyond(clustered) });
  return fault(text, indicator, comparisonWords, { first: fixed, second: value, difference: exact(value - fixed), chance });
}

function givenValue(indicator: Indicator, { area, period, value }: Observation): number {
  if (value === null) throw new RangeError(`${indicator.id}, ${area}, ${period}: no value to compare`);
  return value;
}

function barrierBetween(indicator: Indicator, from: string, to: string): string | null {
  if (from >= to) return `an earlier period before a later one, not ${shortPeriod(from)} and then ${shortPeriod(to)}`;
  const found = breakBetween(indicator, from, to);
  return found && `two periods on one side of a break: ${indicator.id} has one at ${shortPeriod(found.period)}`;
}

function chanceOf({ clustered }: Indicator, tested: Pick<Change, 'beyondChance' | 'clusteredBeyondChance'>): Contrast['chance'] {
  if (tested.beyondChance === null) return 'unknown';
  if (!tested.beyondChance) return 'within';
  return clustered && !tested.clusteredBeyondChance ? 'between' : 'beyond';
}

function fault(text: string, indicator: Indicator, words: Readonly<Record<string, Assertion>>, contrast: Contrast): VerbFault | null {
  const { verb, saysChance } = read(text);
  const asserts = words[verb];
  if (asserts === undefined) return { found: `"${text}"`, expected: `a word listed in src/words/verb-list.ts, such as ${suggest(words)}` };
  if (indicator.direction === 'neither' && (asserts === 'better' || asserts === 'worse')) {
    return { found: `"${text}"`, expected: `a word that does not judge: neither way is better for ${indicator.id}` };
  }
  if (!holds(asserts, indicator, contrast)) return { found: `"${text}"`, expected: figures(indicator, contrast) };
  return chanceFault(text, asserts, saysChance, contrast);
}

/** "has risen, within chance" gives the verb "risen" and that chance is named. */
function read(text: string): { verb: string; saysChance: boolean } {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const phrase = chancePhrases.find((entry) => plain.endsWith(entry));
  const words = phrase === undefined ? plain : plain.slice(0, -phrase.length);
  const verb = words.replace(/[\s,;:–-]+$/, '').replace(/^((has|have|had|is|are|was|were|been|a|an|also|then|again) )+/, '');
  return { verb, saysChance: phrase !== undefined };
}

function suggest(words: Readonly<Record<string, Assertion>>): string {
  return (['up', 'down', 'level'] as const).map((wanted) => `"${Object.keys(words).find((word) => words[word] === wanted)}"`).join(', ');
}

/** What words of double and half assert about the second figure as a multiple of the first. */
const multiples: Partial<Record<Assertion, (times: number) => boolean>> = {
  'about-twice': (times) => times >= 1.9 && times <= 2.1,
  'more-than-twice': (times) => times > 2 && times <= 2.5,
  'nearly-twice': (times) => times >= 1.8 && times < 2,
  'about-half': (times) => times >= 0.45 && times <= 0.55,
  'less-than-half': (times) => times >= 0.4 && times < 0.5,
  'nearly-half': (times) => times > 0.5 && times <= 0.55,
};

function holds(asserts: Assertion, indicator: Indicator, contrast: Contrast): boolean {
  const { first, second, difference, chance } = contrast;
  const multiple = multiples[asserts];
  if (multiple) return first > 0 && multiple(second / first);
  const way = Math.sign(round(difference, indicator.unit.decimals));
  if (asserts === 'same') return way === 0;
  if (asserts === 'level') return isSmall(indicator, contrast) || (chance === 'within' && Math.abs(difference) <= first / 10);
  if (asserts === 'better') return way === goodWay(indicator);
  if (asserts === 'worse') return way === -goodWay(indicator);
  const [wanted, size] = asserts.split('-');
  if (way !== (wanted === 'up' ? 1 : -1)) return false;
  if (size === 'clearly') return (chance === 'beyond' || chance === 'unknown') && !isSmall(indicator, contrast);
  return size !== 'slightly' || Math.abs(difference) <= first / 10;
}

function goodWay({ direction }: Indicator): number {
  return direction === 'higher-better' ? 1 : -1;
}

/** At most one point between percentages, a twentieth of the first value otherwise. */
function isSmall({ unit }: Indicator, { first, difference }: Contrast): boolean {
  return Math.abs(difference) <= (unit.symbol === '%' ? 1 : Math.abs(first) / 20);
}

function chanceFault(text: string, asserts: Assertion, saysChance: boolean, { chance }: Contrast): VerbFault | null {
  if (asserts === 'level' || asserts === 'same') return null;
  if (chance === 'within' && !saysChance) {
    return { found: `"${text}"`, expected: `the words to say that chance alone could have made it, as in "${text}, ${chancePhrases[0]}"` };
  }
  if (chance === 'beyond' && saysChance) return { found: `"${text}"`, expected: 'no mention of chance: the difference is beyond it' };
  if (chance === 'unknown' && saysChance) return { found: `"${text}"`, expected: 'no mention of chance: there are no counts to test it with' };
  return null;
}

function figures(indicator: Indicator, { first, second, difference }: Contrast): string {
  const way = Math.sign(round(difference, indicator.unit.decimals));
  const apart = way === 0 ? 'the same' : `${writeDifference(indicator, Math.abs(difference))} ${way > 0 ? 'higher' : 'lower'}`;
  return `words for ${writeValue(indicator, second)} beside ${writeValue(indicator, first)}, ${apart}`;
}
