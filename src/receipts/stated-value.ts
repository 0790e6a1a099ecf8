import { writeCardinal } from '../words/cardinal.ts';
import { writeOrdinal } from '../words/ordinal.ts';
import { placeOf, plainWords } from './plain-words.ts';

/** A figure as our list of claims has it. */
export interface Stated {
  value: number;
  decimals: number;
  unit: string;
  /** What is measured, with the words of the document in brackets where it gives no number: `(given as a third)`. */
  measure: string;
}

/** Words before a share that say how exact it is, and are none of it. */
const hedges = /^(?:just |only |nearly |almost |about |around |under |over |by |less than |more than |at least |up to )+/;
/** Words that say how a number is given, where it is given as a number. */
const howGiven = /\b(?:approximate|number|share|this|so many|so much|about)\b/;
/** What reports say for what we say in other words. */
const ownWords: readonly [theirs: RegExp, ours: string][] = [
  [/\bneet\b/g, 'education employment training'],
  [/\bplo\b/g, 'public law outline'],
  [/\blooked[ -]after\b/g, 'in care'],
  [/\bceased to be\b/g, 'left'],
  [/\badditional language\b/g, 'first language'],
];
/** Where one sentence, or one point of a list, ends and the next begins. */
export const endsOfSentences = /[.!?][”’"']*\s+(?=[\p{Lu}“])|\n\s*[•◼\ue000-\uf8ff-]\s|\n\s*\n/u;

/**
 * The sentence of a text that states a figure of something, in plain words; null where none does.
 * Input: 37, `%`, `Cases that ended at the first review`, and `As of October 2017, 37% of cases ended at the first review.` Output: the sentence.
 * A number counts only where its sentence, or the one before, has a word of what is measured: a page holds many numbers.
 */
export function sentenceStating(text: string, stated: Stated): string | null {
  const forms = formsOf(stated);
  const stems = new Set(stemsOf(`${stated.measure} ${stated.unit}`));
  const wanted = Math.min(2, stems.size);
  const sentences = text.split(endsOfSentences).map(plainWords);
  const goesOn = /^\s*[^\p{L}]*\p{Ll}/u.test(text);
  return (
    sentences.find((sentence, index) => {
      const near = new Set(stemsOf(sentences.slice(Math.max(0, index - 2), index + 1).join(' ')));
      return forms.some((words) => standsIn(words, sentence)) && stems.intersection(near).size >= (index === 0 && goesOn ? 1 : wanted);
    }) ?? null
  );
}

/** A figure with its decimals, such as 43.0; what a document sets beside it may have more. */
export function inDigits({ value, decimals }: Pick<Stated, 'value' | 'decimals'>): string {
  return Number(value.toFixed(decimals)) === value ? value.toFixed(decimals) : String(value);
}

/** Beginnings of the words that carry meaning, by which `placed` is the same as `placement`. */
function stemsOf(text: string): string[] {
  const ours = ownWords.reduce((words, [theirs, own]) => words.replace(theirs, own), plainWords(text));
  return (ours.match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !/^(?:given|this|that|with|from|were|have|been|birmingham|their|they|council|report|which|than|into)/.test(word))
    .map((word) => word.slice(0, 5));
}

/** Whether words stand in a text as a number of their own: 25 does not in 25,000, in 7.25 or in 25%. */
export function standsIn(words: string, plain: string): boolean {
  for (let from = 0; ; ) {
    const at = placeOf(words, plain.slice(from));
    if (at < 0) return false;
    const [before, after] = [plain.slice(0, from + at), plain.slice(from + at + words.length)];
    const isPart = /\d[.,]$/.test(before) || /^(?:[.,]\d|%)/.test(after) || (/\d$/.test(words) && /^ (?:per cent|million)\b/.test(after));
    if (!isPart) return true;
    from += at + words.length;
  }
}

/** All ways in which a document may write a figure of ours, the most exact first. */
export function formsOf({ value, decimals, unit, measure }: Stated): string[] {
  const digits = [...new Set([inDigits({ value, decimals }), String(value), value.toLocaleString('en-GB')])];
  const given = /\(given as ([^)]*)\)/.exec(measure)?.[1] ?? '';
  const share = given === '' || howGiven.test(given) ? [] : [plainWords(given).replace(hedges, '')];
  if (unit.startsWith('%')) return [...digits.flatMap((form) => [`${form}%`, `${form} %`, `${form} per cent`]), ...share];
  if (unit === 'million pounds') return digits.flatMap((form) => [`${form} million`, `${form}m`]);
  return [...digits, ...spelt(value), ...share];
}

function spelt(value: number): string[] {
  if (value === 0) return ['no', 'none', 'not any', 'not been any'];
  return Number.isInteger(value) && value <= 20 ? [writeCardinal(value), writeOrdinal(value)] : [];
}
