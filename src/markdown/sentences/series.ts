import type { Observation } from '../../dataset/schema.ts';
import { changeFault, comparisonFault, type VerbFault } from '../../words/verb.ts';
import { changeVerbs, comparisonWords } from '../../words/verb-list.ts';
import { isFigure } from './beside-figures.ts';
import type { Fact } from './fact.ts';

/** Words of the lists that mean too many other things to be read as a statement wherever they stand. */
const loose =
  'up, down, over, under, near, more, less, fewer, half, double, twice, level, steady, stable, flat, rise, fall, drop, dip, growth, growing, grow, increase, decrease, reduction, decline, better, worse, improvement, recovery, recovered, longer, shorter, higher, lower, behind, jump, plunge, the same, improved, improve, improving, improves, above, below, more than, less than, fewer than'.split(
    ', ',
  );
const strict = [...Object.keys(changeVerbs), ...Object.keys(comparisonWords)].filter((word) => !loose.includes(word));
const phrases = [
  'up from',
  'down from',
  'up on',
  'down on',
  'fell to',
  'overtook',
  'overtaken',
  'overtaking',
  'outstripped',
  'soared',
  'sank',
  'sunk',
  'slid',
  'eased',
  'dwindled',
  'faded',
  'dived',
  'slumped',
  'sagged',
  'shot up',
  'ballooned',
  'swelled',
  'mushroomed',
  'rocketed',
  'leapt',
  'trebled',
  'tripled',
  'quadrupled',
  'surged',
  'plummeted',
  'collapsed',
  'tumbled',
  'passed',
  'above',
  'below',
  'ahead of',
  'better than',
  'worse than',
  'higher',
  'lower',
  'longer',
  'shorter',
  'worse',
  'better',
];
const pattern = new RegExp(`(?<![\\p{L}-])(?:${[...strict, ...phrases].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}-])`, 'giu');

/** Words of the loose ones that stand at a figure, and so are said of it: "improved from □ to □", "half England’s □". */
const close = new RegExp(
  `(?<![\\p{L}-])(?:${[...loose].sort((a, b) => b.length - a.length).join('|')})(?=(?:[,:]?\\s+(?:from|to|at)|\\s+\\p{Lu}\\p{L}+’s|\\s+that of \\p{Lu}\\p{L}+,?)\\s+□)`,
  'gu',
);

/** A word of change or comparison beside figures of one series, and whether those bear it out. */
export interface SeriesWord {
  words: string;
  index: number;
  /** Null where the figures beside it prove it; what is wrong where they belie it; undefined where there are not two of one series. */
  fault: VerbFault | null | undefined;
}

/** The words of change and comparison in a sentence, each held against the figures on either side of it. */
export function seriesWordsIn(free: string, facts: readonly Fact[]): SeriesWord[] {
  return [...free.matchAll(pattern), ...free.matchAll(close)].map((match) => ({
    words: match[0],
    index: match.index,
    fault: inItsWords(match[0], faultOf(match[0].toLowerCase(), match.index, facts, free)),
  }));
}

/** A fault names the word that was written, not the one that it stands for. */
function inItsWords(written: string, fault: SeriesWord['fault']): SeriesWord['fault'] {
  return fault ? { ...fault, found: `"${written}"` } : fault;
}

const meaning: Readonly<Record<string, string>> = {
  'up from': 'up',
  'up on': 'up',
  'down from': 'down',
  'down on': 'down',
  'fell to': 'fell',
  overtook: 'above',
  overtaken: 'above',
  overtaking: 'above',
  outstripped: 'above',
  passed: 'above',
  soared: 'rose',
  surged: 'rose',
  sank: 'fell',
  sunk: 'fell',
  slid: 'fell',
  eased: 'fell',
  dwindled: 'fell',
  faded: 'fell',
  dived: 'fell',
  slumped: 'fell',
  sagged: 'fell',
  'shot up': 'rose',
  ballooned: 'rose',
  swelled: 'rose',
  mushroomed: 'rose',
  rocketed: 'rose',
  leapt: 'rose',
  trebled: 'more than doubled',
  tripled: 'more than doubled',
  quadrupled: 'more than doubled',
  plummeted: 'fell',
  collapsed: 'fell',
  tumbled: 'fell',
};

type Pair = readonly [first: Fact, second: Fact];

function faultOf(said: string, index: number, facts: readonly Fact[], free: string): SeriesWord['fault'] {
  const words = meaning[said] ?? said;
  const own = facts.find(({ pair, mark }) => pair !== null && mark.start >= index) ?? facts.findLast(({ pair }) => pair !== null);
  if (own?.pair) {
    const fault = ownFault(words, own);
    if (fault !== undefined) return fault;
  }
  const figures = facts.filter((fact) => isFigure(fact) && fact.value !== null);
  const before = figures.filter(({ mark }) => mark.end <= index);
  const after = figures.filter(({ mark }) => mark.start >= index);
  const pairs: Pair[] = [
    [before.at(-1), after[0]],
    [after[0], after[1]],
    [before.at(-2), before.at(-1)],
    [before.at(-2), after[0]],
    [before.at(-1), after[1]],
  ].filter((pair): pair is [Fact, Fact] => pair[0] !== undefined && pair[1] !== undefined);
  const faults = pairs.map((pair) => pairFault(words, pair, free)).filter((fault) => fault !== undefined);
  if (faults.length === 0) return undefined;
  return faults.includes(null) ? null : faults[0];
}

/** A gap or a change given as a number holds both its figures: "went up by 5.6 points", "3.8 points above". */
function ownFault(words: string, { part, indicator, pair }: Fact): SeriesWord['fault'] {
  if (indicator === null || pair === null) return undefined;
  const [own, other] = pair;
  if (part === 'change') return words in changeVerbs && typeof other !== 'number' ? wayFault(words, changeVerbs[words], own.value, other.value) : undefined;
  const word = words in comparisonWords ? words : `${words} than`;
  return word in comparisonWords ? wayFault(words, comparisonWords[word], typeof other === 'number' ? other : other.value, own.value) : undefined;
}

/** Holds the way of a word to two values whose difference is given beside it: the number says how far, and the word only which way. */
function wayFault(words: string, asserts: string | undefined, from: number | null, to: number | null): SeriesWord['fault'] {
  const way = asserts?.split('-')[0];
  if (from === null || to === null || (way !== 'up' && way !== 'down')) return undefined;
  return to > from === (way === 'up') && to !== from ? null : { found: `"${words}"`, expected: `words for ${from} and then ${to}` };
}

/** Null where a pair of figures bears the words out, undefined where it cannot say. */
function pairFault(words: string, [first, second]: Pair, free: string): SeriesWord['fault'] {
  if (first.claim !== null && second.claim !== null) return isTurned(second, free) ? claimFault(words, second, first) : claimFault(words, first, second);
  if (first.indicator === null || first.indicator !== second.indicator) return undefined;
  const { indicator } = first;
  const [own, other] = [first.value, second.value];
  if (own === null || other === null) return undefined;
  if (isObservation(own) && isObservation(other) && own.area === other.area) {
    if (own.period === other.period) return undefined;
    if (words in changeVerbs) {
      const [earlier, later] = own.period < other.period ? [own, other] : [other, own];
      return changeFault(words, indicator, earlier, later);
    }
  }
  if (!(words in comparisonWords) && !(`${words} than` in comparisonWords)) return undefined;
  const word = words in comparisonWords ? words : `${words} than`;
  if (isObservation(own)) return comparisonFault(word, indicator, own, other);
  return undefined;
}

function isObservation(value: number | Observation): value is Observation {
  return typeof value !== 'number';
}

/** "to 854 from 1,028": the later one first. */
function isTurned({ mark }: Fact, free: string): boolean {
  return /\bfrom\s+$/.test(free.slice(0, mark.start));
}

/** Two figures of documents in one unit: "had fallen from 25 to 15". Only the way is held to them. */
function claimFault(words: string, first: Fact, second: Fact): SeriesWord['fault'] {
  if (
    typeof first.value !== 'number' ||
    typeof second.value !== 'number' ||
    first.claim?.unit !== second.claim?.unit ||
    first.claim?.area !== second.claim?.area
  )
    return undefined;
  const changed = changeVerbs[words]?.split('-')[0];
  const compared = comparisonWords[words]?.split('-')[0];
  const way = changed ?? compared;
  if (way !== 'up' && way !== 'down') return undefined;
  const difference = changed === undefined ? first.value - second.value : second.value - first.value;
  if (words === 'up' || words === 'down') return Math.abs(difference) > 0 ? null : undefined;
  return difference > 0 === (way === 'up') && difference !== 0 ? null : { found: `"${words}"`, expected: `words for ${first.value} and then ${second.value}` };
}
