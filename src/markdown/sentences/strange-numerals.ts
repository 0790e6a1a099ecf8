import type { Rule } from './beside-figures.ts';
import { freeWords } from './sentence-list.ts';

/** Ways to write a number that no rule for digits or words sees: Roman numerals, a bare %, a numeral of another script, letters in the place of digits. */
const strange =
  /(?<![\p{L}\p{N}])(?:(?=[IVXLCDM]{2,})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(?![\p{L}\p{N}])|(?<![\p{N}\s])\s*%|(?:^|\s)%|[一二三四五六七八九十百千万零〇兩两]|(?<![\p{L}])[lIO0]{2,}%?(?![\p{L}])|(?<![\p{L}])[lIO]+%/gu;

/** A number is written in our own digits or in words. */
export const strangeNumerals: Rule = (sentence) =>
  [...freeWords(sentence).matchAll(strange)]
    .filter((match) => match[0].trim() !== '' && !/^(?:□|[\p{N}])/u.test(match[0]))
    .map((match) => ({ index: match.index, reason: `found "${match[0].trim()}", expected a number in digits or words, in a directive that proves it` }));
