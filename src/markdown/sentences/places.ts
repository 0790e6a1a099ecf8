import { oncePer } from '../../dataset/once.ts';
import type { Dataset } from '../../dataset/query.ts';
import type { Fact } from './fact.ts';

/** A place that a sentence names: the code of an area, `middle` for the middle council, `neighbours`. */
export interface PlaceName {
  place: string;
  start: number;
  end: number;
  words: string;
}

const others: readonly [words: string, place: string][] = [
  ['the middle council', 'middle'],
  ['middle council', 'middle'],
  ['statistical neighbours', 'neighbours'],
  ['neighbours', 'neighbours'],
  ['councils most like it', 'neighbours'],
  ['councils most like Birmingham', 'neighbours'],
  ['the country as a whole', 'England'],
  ['nationally', 'England'],
  ['the country', 'England'],
  ['the national average', 'England'],
  ['average council', 'average'],
  ['typical council', 'average'],
  ['typical English council', 'average'],
  ['rest of the country', 'average'],
  ['rest of England', 'average'],
  ['elsewhere', 'average'],
  ['most places', 'average'],
  ['other big cities', 'average'],
  ['other cities', 'average'],
  ['English councils', 'average'],
  ['the region', 'average'],
  ['national figure', 'England'],
  ['the national', 'England'],
];

const namesOf = oncePer((dataset: Dataset) => {
  const england = dataset.areas.find(({ kind }) => kind === 'country')?.code ?? '';
  const codes = new Map<string, string>([
    ...dataset.areas.map(({ name, code }) => [name, code] as const),
    ...others.map(([words, place]) => [words, place === 'England' ? england : place] as const),
  ]);
  for (const [words, place] of [...codes])
    if (!/^E/.test(place) || /^(?:nationally|the )/.test(words)) codes.set(words.charAt(0).toUpperCase() + words.slice(1), place);
  const words = [...codes.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { codes, pattern: new RegExp(`(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`, 'gu') };
});

/** The places that a text names, in order. */
export function placesIn(text: string, dataset: Dataset): PlaceName[] {
  const { codes, pattern } = namesOf(dataset);
  return [...text.matchAll(pattern)].map((match) => ({
    place: codes.get(match[0]) ?? '',
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
  }));
}

/** Places under whose name a fact may stand; null where any may. */
export function placesOf({ part, area, beside, claim }: Fact, dataset: Dataset): readonly string[] | null {
  if (claim !== null && part !== 'value') return null;
  if (part === 'median') return ['middle'];
  if (part.startsWith('neighbours-')) return ['neighbours', 'middle'];
  if (area === null) return null;
  return [area.code, ...(part === 'gap' ? placeOfYardstick(beside ?? 'england', dataset) : [])];
}

/** Places by which `with` may be named. */
export function placeOfYardstick(beside: string, dataset: Dataset): string[] {
  if (beside === 'median') return ['middle'];
  if (beside.startsWith('neighbours-')) return ['neighbours', 'middle'];
  return dataset.areas.filter(({ slug }) => slug === beside).map(({ code }) => code);
}
