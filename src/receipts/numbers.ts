import { readCardinal } from '../words/cardinal.ts';
import { plainWords } from './plain-words.ts';
import { endsOfSentences, formsOf, standsIn } from './stated-value.ts';

const small = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';
const numbers = new RegExp(`\\b(?:${small}|one) in (?:${small})\\b|(?<![\\p{L}\\p{N}.,])\\d[\\d,]*(?:\\.\\d+)?(?:%| million\\b)?|\\b(?:${small})\\b`, 'giu');
const dates =
  /\b(?:\d{1,2} (?:and \d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|(?:19|20)\d\d(?:[–-]\d\d)?)\b/g;

/** Numbers of a text as it writes them, but for dates and years. Input: `In 2016 it was 27 weeks, and nine in ten came.` Output: `27`, `nine in ten`. */
export function numbersIn(text: string): string[] {
  return [...text.replace(dates, (date) => '□'.repeat(date.length)).matchAll(numbers)].map(([number]) => number.replace(/,$/, ''));
}

/** The sentence of a text that has a number, in plain words, however it writes it: 90% for `nine in ten`, 12 for `twelve`; null where none has. */
export function sentenceWith(number: string, text: string): string | null {
  const [part, whole] = number.split(' in ').map(numberOf);
  if (part === undefined || part === null) return null;
  const unit = whole || number.endsWith('%') ? '%' : number.endsWith(' million') ? 'million pounds' : '';
  const forms = [plainWords(number), ...formsOf({ value: whole ? (100 * part) / whole : part, decimals: 0, unit, measure: '' })];
  return (
    text
      .split(endsOfSentences)
      .map(plainWords)
      .find((sentence) => forms.some((form) => standsIn(form, sentence))) ?? null
  );
}

function numberOf(text: string): number | null {
  return /^\d/.test(text) ? Number(text.replace(/[,%]| million$/g, '')) : readCardinal(text);
}
