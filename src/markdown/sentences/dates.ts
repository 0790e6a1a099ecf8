import { oncePer } from '../../dataset/once.ts';
import type { Dataset } from '../../dataset/query.ts';
import { counted } from './word-lists.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const month = months.join('|');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const dated = new RegExp(
  `(?:\\b(${weekdays.join('|')}),?\\s+)?(?<![\\p{N}.,:£$-])(?:(\\d{1,2})(?:\\s+(?:and|to|or)\\s+|[–-]))?(?:(\\d{1,2})\\s+)?\\b(${month})\\b(?:\\s+((?:19|20)\\d\\d))?`,
  'gu',
);

/** A date in a text, and whether the record holds it. */
export interface DateName {
  words: string;
  index: number;
  known: boolean;
  /** What is wrong with it in itself: a weekday that is another. */
  fault: string | null;
}

/** Days, months and years that the record holds: of events, sources, judgements, periods and the release. */
const recorded = oncePer((dataset: Dataset) => {
  const days = new Set<string>();
  const add = (date: string | null | undefined) => {
    if (date) for (const length of [4, 7, 10]) if (date.length >= length) days.add(date.slice(0, length));
  };
  for (const { start, end, published } of dataset.events) for (const date of [start, end, published]) add(date);
  for (const { published, checked, expected } of dataset.sources) for (const date of [published, checked, expected]) add(date);
  for (const { inspected, published } of dataset.judgements) for (const date of [inspected, published]) add(date);
  for (const { period } of dataset.claims) for (const { iso } of isoIn(period)) add(iso);
  add(dataset.release.date);
  for (const rows of dataset.observations.values()) {
    for (const year of new Set(rows.map(({ period }) => Number(period.slice(0, 4))))) for (const end of ['03-31', '09-30']) add(`${year}-${end}`);
  }
  return days;
});

/** The days of the year that the record holds, such as 31 March, for dates without a year. */
const recordedDays = oncePer((dataset: Dataset) => new Set([...recorded(dataset)].filter((day) => day.length === 10).map((day) => day.slice(5))));

/** The dates of a text that say more than a year, and whether the record has them. */
export function datesIn(text: string, dataset: Dataset): DateName[] {
  return isoIn(text).map(({ iso, words, index, weekday }) => {
    const known = iso.startsWith('-') ? recordedDays(dataset).has(iso.slice(1)) || iso.length < 6 : recorded(dataset).has(iso);
    const real = weekday === undefined || iso.length < 10 ? undefined : weekdays[new Date(iso).getUTCDay()];
    return { words, index, known, fault: weekday !== undefined && real !== weekday ? `found ${weekday}, expected ${real}` : null };
  });
}

interface IsoName {
  /** `2017-12-12`, `2017-12`, or `-12-12` and `-12` without a year. */
  iso: string;
  words: string;
  index: number;
  weekday?: string | undefined;
}

function isoIn(text: string): IsoName[] {
  return [...text.matchAll(dated)].flatMap((match) => {
    const [words, weekday, first, last, name = '', year = ''] = match;
    const place = { words, index: match.index };
    const number = String(months.indexOf(name) + 1).padStart(2, '0');
    if (last === undefined && year === '') return name === 'May' || name === 'March' || weekday === undefined ? [] : [{ ...place, iso: `-${number}`, weekday }];
    const iso = (day: string | undefined) => `${year}-${number}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`;
    return (first === undefined ? [last] : [first, last]).map((day) => ({
      ...place,
      iso: iso(day),
      weekday: day === last || first === undefined ? weekday : undefined,
    }));
  });
}

const yearName = /(?<![\p{N}£$.,:–-])(?:19|20)\d\d(?![\p{N}]|[–-]\d\d|[.,:]\p{N})/gu;
/** Words after which a number such as 2018 is a year. */
const beforeYear = new RegExp(
  `(?:^|[(,;:–—“‘□]\\s*|\\b(?:in|of|since|to|by|until|till|from|the|and|or|between|before|after|during|for|than|with|that|until|as|late|early|mid|spring|summer|autumn|winter|end|both|its|on|as|only|already|year|${month}|’s|Act|Census|edition|model|Table|unlike|remember|since about|□)\\s+)$`,
  'iu',
);

/** Years that stand as if they were numbers: "1950 boys", "they met 2019". */
export function yearsAsCounts(text: string): { words: string; index: number }[] {
  return [...text.matchAll(yearName)]
    .filter(({ index, 0: year }) => {
      const [before, after] = [text.slice(0, index), text.slice(index + year.length)];
      if (/^\s*(?:%|per\s?cent)/i.test(after)) return true;
      if (/^$/.test(before) && /^\s+(?:\p{Ll})/u.test(after) && !/^\s+(?:and|to|or|was|is|had|saw|brought|report|inspection)\b/.test(after)) return true;
      return !beforeYear.test(before) && !/^\s+or\s+(?:later|earlier)\b/.test(after);
    })
    .map((match) => ({ words: match[0], index: match.index }));
}

/** Days of a month that count something: "12 and 13 May files". */
export function daysAsCounts(text: string): { words: string; index: number }[] {
  const pattern = new RegExp(`\\b\\d{1,2}\\s+(?:${month})\\s+(?:${counted})\\b`, 'gu');
  return [...text.matchAll(pattern)].map((match) => ({ words: match[0], index: match.index }));
}

/** Clock times that no word makes one of: "The vote was 12:15". */
export function timesAsScores(text: string): { words: string; index: number }[] {
  return [...text.matchAll(/(?<![\p{N}.,:])(?:[01]?\d|2[0-3]):[0-5]\d(?![\p{N}:])/gu)]
    .filter(({ index }) => !/\b(?:at|by|from|until|to|before|after|around|past)\s+$/i.test(text.slice(0, index)))
    .map((match) => ({ words: match[0], index: match.index }));
}
