import { area as areaOf, type Dataset } from '../../dataset/query.ts';
import { birmingham } from '../../site.ts';
import { placesIn } from './places.ts';

const grade = '(?:outstanding|good|requires improvement|adequate|inadequate)';
const verbs =
  'judged|rated|graded|regraded|re-?rated|marked|ranked|found|declared|gave|given|gives|raised|lifted|ended in|awarded|scored|came out|called|deemed|branded';
/** Words that deny what comes after them. */
const denials =
  'no longer|not|never|nobody|no one|escap(?:ed|ing)|avoid(?:ed|ing)|(?:narrowly )?missed|spared|far from|anything but|stopped short of|denied that|not once|at no time|no (?:inspection|report|inspector)s?|without being|wasn’t|weren’t';
const denied = new RegExp(`\\b(?:${denials})\\b`, 'i');
const said = new RegExp(
  `(?:\\b(?:${denials})\\b[^.;,]{0,25}?)?\\b(?:${verbs})\\b[^.;]{0,70}?[“‘]?\\b(${grade})\\b|\\b(?:grade|judgement|rating|verdict)\\b[^.;]{0,20}?\\b(?:was|is|of|to|from|rose to|became|stayed)\\b[^.;]{0,20}?[“‘]?\\b(${grade})\\b|\\b(?:far from|anything but)\\s+(?:an?\\s+)?[“‘]?(${grade})\\b`,
  'giu',
);

/** A grade that a sentence gives, and whether the record bears it out; undefined where it is not said of what year. */
export interface GradeName {
  words: string;
  index: number;
  fault: string | null | undefined;
}

interface Graded {
  /** Years by which the inspection may be named. */
  years: readonly string[];
  grades: readonly string[];
  /** The grade for the whole; null where none was given. */
  overall: string | null;
}

/** The grades that a text gives, each held against the inspection of the year that it names, or of the event its document is about. */
export function gradesIn(text: string, dataset: Dataset, event: string | null): GradeName[] {
  return [...text.matchAll(said)].flatMap((match) => {
    const word = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase();
    if (word === 'good' && !/judged|rated|graded|grade|rating|[“‘]good/i.test(match[0])) return [];
    return [{ words: match[0], index: match.index, fault: faultOf(word, match[0], text, dataset, event) }];
  });
}

function faultOf(word: string, words: string, text: string, dataset: Dataset, event: string | null): GradeName['fault'] {
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => year);
  const place = placesIn(text, dataset).find(({ place }) => /^E/.test(place) && areaOf(dataset, place).kind === 'authority')?.place ?? birmingham;
  const own = place === birmingham ? ofEvents(dataset, event) : [];
  const held = [...own, ...ofJudgements(dataset, place)];
  const meant =
    years.length > 0
      ? held.filter((entry) => entry.years.some((year) => years.includes(year)))
      : event === null || /\b(?:before|earlier|previous|last)\b/.test(words)
        ? []
        : own.filter((entry) => entry.years.includes('this'));
  if (meant.length === 0) return undefined;
  if (denied.test(words)) return isGiven(word, meant) ? `found "${words}", expected what was given then: ${word}` : null;
  if (meant.some(({ grades }) => grades.some((given) => given.startsWith(word)))) return null;
  return `found "${words}", expected a grade that was given then: ${[...new Set(meant.flatMap(({ grades }) => grades))].join(', ')}`;
}

/** Whether a grade that is denied was given all the same: for the whole and not for another whole of that year, or for all parts. */
function isGiven(word: string, meant: readonly Graded[]): boolean {
  const wholes = meant.flatMap(({ overall }) => overall ?? []);
  if (wholes.length > 0) return wholes.every((given) => given.startsWith(word));
  return meant.some(({ grades }) => grades.every((given) => given.startsWith(word)));
}

function ofEvents({ events }: Dataset, current: string | null): Graded[] {
  return events
    .filter(({ grades }) => Object.keys(grades).length > 0)
    .map(({ id, start, published, grades }) => ({
      years: [start, published].flatMap((date) => (date ? [date.slice(0, 4)] : [])).concat(id === current ? 'this' : []),
      grades: Object.values(grades).map((given) => given.toLowerCase()),
      overall: grades.Overall?.toLowerCase() ?? null,
    }));
}

function ofJudgements({ judgements }: Dataset, area: string): Graded[] {
  return judgements
    .filter((judgement) => judgement.area === area)
    .map(({ inspected, published, grades }) => ({
      years: [inspected, published].flatMap((date) => (date ? [date.slice(0, 4)] : [])),
      grades: Object.values(grades).map(inWords),
      overall: grades.overall === undefined ? null : inWords(grades.overall),
    }));
}

function inWords(grade: string): string {
  return grade.replaceAll('-', ' ');
}
