import { area as areaOf, type Dataset } from '../../dataset/query.ts';
import { birmingham } from '../../site.ts';
import { placesIn } from './places.ts';

const grade = '(?:outstanding|good|requires improvement|adequate|inadequate)';
const verbs =
  'judged|rated|graded|regraded|re-?rated|marked|ranked|found|declared|gave|given|gives|raised|lifted|ended in|awarded|scored|came out|called|deemed|branded';
const said = new RegExp(
  `\\b(?:${verbs})\\b[^.;]{0,70}?[“‘]?\\b(${grade})\\b|\\b(?:grade|judgement|rating|verdict)\\b[^.;]{0,20}?\\b(?:was|is|of|to|from|rose to|became|stayed)\\b[^.;]{0,20}?[“‘]?\\b(${grade})\\b`,
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
}

/** The grades that a text gives, each held against the inspection of the year that it names, or of the event its document is about. */
export function gradesIn(text: string, dataset: Dataset, event: string | null): GradeName[] {
  return [...text.matchAll(said)].flatMap((match) => {
    const word = (match[1] ?? match[2] ?? '').toLowerCase();
    if (word === 'good' && !/judged|rated|graded|grade|rating|[“‘]good/i.test(match[0])) return [];
    return [{ words: match[0], index: match.index, fault: faultOf(word, match[0], text, dataset, event) }];
  });
}

function faultOf(word: string, words: string, text: string, dataset: Dataset, event: string | null): GradeName['fault'] {
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => year);
  const place =
    placesIn(text, dataset).find(({ place }) => /^E/.test(place) && areaOf(dataset, place).kind === 'authority')?.place ?? areaOf(dataset, birmingham).code;
  const own = place === areaOf(dataset, birmingham).code ? ofEvents(dataset, event) : [];
  const held = [...own, ...ofJudgements(dataset, place)];
  const meant =
    years.length > 0
      ? held.filter((entry) => entry.years.some((year) => years.includes(year)))
      : event === null || /\b(?:before|earlier|previous|last)\b/.test(words)
        ? []
        : own.filter((entry) => entry.years.includes('this'));
  if (meant.length === 0) return undefined;
  if (/\b(?:no longer|not|never)\b/.test(words))
    return meant.some(({ grades }) => grades.every((given) => given.startsWith(word))) ? `found "${words}", expected what was given then: ${word}` : null;
  if (meant.some(({ grades }) => grades.some((given) => given.startsWith(word)))) return null;
  return `found "${words}", expected a grade that was given then: ${[...new Set(meant.flatMap(({ grades }) => grades))].join(', ')}`;
}

function ofEvents({ events }: Dataset, current: string | null): Graded[] {
  return events
    .filter(({ grades }) => Object.keys(grades).length > 0)
    .map(({ id, start, published, grades }) => ({
      years: [start, published].flatMap((date) => (date ? [date.slice(0, 4)] : [])).concat(id === current ? 'this' : []),
      grades: Object.values(grades).map((given) => given.toLowerCase()),
    }));
}

function ofJudgements({ judgements }: Dataset, area: string): Graded[] {
  return judgements
    .filter((judgement) => judgement.area === area)
    .map(({ inspected, published, grades }) => ({
      years: [inspected, published].flatMap((date) => (date ? [date.slice(0, 4)] : [])),
      grades: Object.values(grades).map((given) => given.replace('requires-improvement', 'requires improvement').replaceAll('-', ' ')),
    }));
}
