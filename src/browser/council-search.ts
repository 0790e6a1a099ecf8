import { writeList } from '../words/list.ts';
import { isOneApart } from './one-apart.ts';

/** A council as a reader may look for it. */
export interface SearchName {
  slug: string;
  name: string;
  /** Other names: the official one where it is turned round, nicknames, initials. */
  also: readonly string[];
  /** For an abolished one: its last year, and the slugs of the councils that took over. */
  until?: string;
  now?: readonly string[];
}

/** A place that is no council: a region, a metropolitan area, a county of several. */
export interface SearchPlace {
  names: readonly string[];
  /** What it is, to follow its name. */
  is: string;
  /** Slugs of its councils. */
  of: readonly string[];
}

export interface SearchNames {
  councils: readonly SearchName[];
  places: readonly SearchPlace[];
}

export interface Found {
  /** Councils to offer, the likeliest first. */
  councils: SearchName[];
  /** The one that is meant beyond doubt, to be taken at once; null where the reader has to choose. */
  meant: SearchName | null;
  /** What is to be said of the words, in a sentence or two; empty where the list says it all. */
  says: string;
}

/**
 * The councils that words may mean: by a whole name, by the beginning of any word of a name, or by a name with one wrong letter.
 * A place of several councils offers them all, an abolished council those that took over. Nothing is said that is not so.
 */
export function findCouncils(names: SearchNames, words: string): Found {
  const asked = [plain(words), bare(plain(words))].filter((text, place, all) => text !== '' && all.indexOf(text) === place);
  if (asked.length === 0) return { councils: [...names.councils], meant: null, says: '' };
  for (const [text, match] of asked.flatMap((one) => [[one, isWhole] as const, [one, begins] as const])) {
    const found = findBy(names, (key) => match(key, text), text);
    if (found !== null) return found;
  }
  const near = asked.map((text) => findBy(names, (key) => isNear(key, text), text)).find((found) => found !== null) ?? null;
  const said = words.trim();
  if (near === null) return { councils: [], meant: null, says: `We know no council in England by the name “${said}”.` };
  return {
    ...near,
    says: [`No council is called “${said}”.`, near.says || `The nearest ${near.councils.length > 1 ? 'names are' : 'name is'} here.`].join(' '),
  };
}

/** An abolished council in words: "until 2019, now Dorset"; empty for one of today. */
export function sinceWhen({ councils }: SearchNames, { until, now = [] }: SearchName): string {
  const names = now.flatMap((slug) => councils.find((council) => council.slug === slug)?.name ?? []);
  return until === undefined ? '' : `until ${until}, now ${writeList(names)}`;
}

/** Letters and digits in lower case, words apart by one space; "&" is "and", "saint" is "st", points and apostrophes fall out. */
function plain(text: string): string {
  const letters = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘.]/g, '')
    .toLowerCase()
    .replaceAll('&', ' and ');
  return letters
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .trim();
}

/** The name without what it is: "Leeds City Council" is Leeds, "London Borough of Barnet" Barnet. */
function bare(text: string): string {
  return text
    .replace(/^(the )?((london|royal|metropolitan) )*(borough|city|county|council|district) of /, '')
    .replace(/ (childrens? (and families )?(services|social care|trust)|social services)$/, '')
    .replace(/( (metropolitan|london|county|city|borough|district|unitary|mbc|bc|cc))*( (council|authority|mbc|bc|cc))?$/, '')
    .replace(/^the /, '')
    .trim();
}

function findBy(names: SearchNames, matches: (key: string) => boolean, text: string): Found | null {
  const own = names.councils.filter(({ name, also }) => [name, ...also].some((key) => matches(plain(key))));
  const whole = own.filter(({ name, also }) => [name, ...also].some((key) => plain(key) === text));
  const places = names.places.flatMap((place) => place.names.filter((name) => matches(plain(name))).map((name) => ({ ...place, name })));
  const named = places.filter(({ name }) => plain(name) === text);
  if (own.length + places.length === 0) return null;
  // The beginning of a place offers its councils only where no council is called so.
  const shown = own.length > 0 ? named : places;
  const of = shown.flatMap(({ of: slugs }) => slugs);
  const councils = today(names, [...whole, ...names.councils.filter(({ slug }) => of.includes(slug)), ...begun(names, own, text)]);
  return { councils, meant: shown.length > 0 && whole.length === 0 ? null : meantOf(names, whole.length > 0 ? whole : own), says: saysOf(names, shown, whole) };
}

/** Where a whole name was typed, others that begin so come after it. */
function begun(names: SearchNames, own: readonly SearchName[], text: string): SearchName[] {
  const others = names.councils.filter(({ name, also }) => [name, ...also].some((key) => begins(plain(key), text)));
  return [...own, ...others];
}

/** Each once, and before an abolished council those that took over from it. */
function today({ councils }: SearchNames, found: readonly SearchName[]): SearchName[] {
  return [...new Set(found.flatMap((council) => [...councils.filter(({ slug }) => council.now?.includes(slug)), council]))];
}

/** The one council meant: for an abolished one its successor, where there is one only. */
function meantOf({ councils }: SearchNames, found: readonly SearchName[]): SearchName | null {
  const now = new Set(found.flatMap((council) => council.now ?? [council.slug]));
  return now.size === 1 ? (councils.find(({ slug }) => now.has(slug)) ?? null) : null;
}

function saysOf(names: SearchNames, places: readonly (SearchPlace & { name: string })[], whole: readonly SearchName[]): string {
  const choose = places.some(({ of }) => of.length > 0) ? ['Choose one of its councils.'] : [];
  const ended = whole.filter(({ until }) => until !== undefined);
  return [
    ...places.map(({ name, is }) => `${name} ${is}.`),
    ...choose,
    ...ended.map((council) => `${council.name} was a council ${sinceWhen(names, council)}.`),
  ].join(' ');
}

function isWhole(key: string, text: string): boolean {
  return key === text;
}

function begins(key: string, text: string): boolean {
  return ` ${key}`.includes(` ${text}`);
}

/** Whether one letter more, less, other or two changed about make a name, one of its longer words, or its beginning. */
function isNear(key: string, text: string): boolean {
  if (text.length < 4) return false;
  const starts = text.length > 5 ? [text.length - 1, text.length, text.length + 1].map((length) => key.slice(0, length)) : [];
  return [key, ...key.split(' ').filter((word) => word.length > 3), ...starts].some((word) => isOneApart(word, text));
}
