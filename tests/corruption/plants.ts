// biome-ignore-all lint/suspicious/noAssignInExpressions: each falsehood is one assignment, and reads best as one.
import type { Area, Claim, Event, Judgement, NeighbourGroup, Source } from '../../src/dataset/schema.ts';
import type { Pick } from './pick.ts';

/** The records of a data set, free to be changed. */
export interface Records {
  areas: Area[];
  events: Event[];
  claims: Claim[];
  sources: Source[];
  judgements: Judgement[];
  neighbours: NeighbourGroup[];
}

/** A believable falsehood: changes records in place, and says which file of data/ it stands in. */
export interface Plant {
  name: string;
  file: string;
  into: (records: Records, pick: Pick) => void;
}

const day = (date: string, days: number): string => new Date(Date.parse(date) + 86_400_000 * days).toISOString().slice(0, 10);
const birmingham = 'E08000025';
const councils = ({ areas }: { areas: readonly Area[] }): Area[] => areas.filter(({ kind, members }) => kind === 'authority' && members.length === 0);
const other = <T>(list: readonly T[], one: T): T[] => list.filter((entry) => entry !== one);

function exchange<T, K extends keyof T>(list: T[], field: K, pick: Pick): void {
  const one = pick(list);
  const two = pick(other(list, one).filter((entry) => entry[field] !== one[field]));
  [one[field], two[field]] = [two[field], one[field]];
}

export const plants: Plant[] = [
  { name: 'two names exchanged', file: 'areas.json', into: (r, pick) => exchange(councils(r), 'name', pick) },
  { name: 'two addresses exchanged', file: 'areas.json', into: (r, pick) => exchange(councils(r), 'slug', pick) },
  { name: 'a name twice', file: 'areas.json', into: (r, pick) => void (pick(councils(r)).name = 'Leeds') },
  { name: 'a number twice', file: 'areas.json', into: (r, pick) => void (pick(councils(r)).number = '383') },
  { name: 'a region that is a council', file: 'areas.json', into: (r, pick) => void (pick(councils(r)).region = birmingham) },
  { name: 'a council in England, not in a region', file: 'areas.json', into: (r, pick) => void (pick(councils(r)).region = 'E92000001') },
  { name: 'a council that is a region', file: 'areas.json', into: (r, pick) => void (pick(councils(r)).kind = 'region') },
  {
    name: 'predecessors of another',
    file: 'areas.json',
    into: (r, pick) =>
      exchange(
        r.areas.filter(({ predecessors }) => predecessors.length > 0),
        'predecessors',
        pick,
      ),
  },
  { name: 'a name that is markup', file: 'areas.json', into: (r, pick) => void (pick(councils(r)).name = '<script>alert(1)</script>') },
  { name: 'a name that is a formula', file: 'areas.json', into: (r, pick) => void (pick(councils(r)).name = '=HYPERLINK("x")') },
  {
    name: 'a grade of Birmingham turned in the record',
    file: 'judgements.json',
    into: (r, pick) => turn(pick(r.judgements.filter(({ area }) => area === birmingham)), pick),
  },
  {
    name: 'a grade of another council turned',
    file: 'judgements.json',
    into: (r, pick) => turn(pick(r.judgements.filter(({ area }) => area !== birmingham)), pick),
  },
  { name: 'a judgement on England', file: 'judgements.json', into: (r, pick) => void (pick(r.judgements).area = 'E92000001') },
  {
    name: 'a framework of another time',
    file: 'judgements.json',
    into: (r, pick) => void (pick(r.judgements.filter(({ published }) => (published ?? '') < '2017')).framework = 'ILACS Standard Inspection'),
  },
  { name: 'a judgement still to come', file: 'judgements.json', into: (r, pick) => void (pick(r.judgements).published = '2099-01-05') },
  { name: 'neighbours in another order', file: 'neighbours.json', into: (r, pick) => void pick(r.neighbours).neighbours.reverse() },
  { name: 'a region among neighbours', file: 'neighbours.json', into: (r, pick) => void (pick(pick(r.neighbours).neighbours).area = 'E12000005') },
  { name: 'a grade of an inspection turned', file: 'events.json', into: (r, pick) => turnWord(pick(inspections(r)), pick) },
  { name: 'a grade left out', file: 'events.json', into: (r, pick) => void delete pick(inspections(r)).grades.Overall },
  { name: 'a grade given to a visit', file: 'events.json', into: (r, pick) => void (pick(visits(r)).grades = { Overall: 'Outstanding' }) },
  { name: 'a report of another day', file: 'events.json', into: (r, pick) => shift(pick(inspections(r)), 'published', pick([-31, -7, 7, 31, 365])) },
  {
    name: 'a letter of another day',
    file: 'events.json',
    into: (r, pick) => shift(pick(visits(r).filter(({ confidence }) => confidence === 'primary')), 'published', pick([-7, 7, 31, 40])),
  },
  { name: 'an event in another year', file: 'events.json', into: (r, pick) => void yearLater(pick(r.events.filter(({ id }) => /\d{4}-\d{2}$/.test(id)))) },
  { name: 'an event still to come', file: 'events.json', into: (r, pick) => void (pick(r.events.filter(({ start }) => start !== null)).start = '2099-01') },
  { name: 'a visit on a Sunday', file: 'events.json', into: (r) => sunday(r) },
  { name: 'an ordinal exchanged', file: 'events.json', into: (r, pick) => exchange(visits(r), 'ordinal', pick) },
  { name: 'an ordinal twice', file: 'events.json', into: (r, pick) => void (pick(visits(r)).ordinal = 9) },
  { name: 'an inspector who is none', file: 'events.json', into: (r, pick) => void (pick(r.events).inspectors = ['the 3rd man']) },
  {
    name: 'press taken for the document',
    file: 'events.json',
    into: (r, pick) => void (pick(r.events.filter(({ confidence, sources }) => confidence === 'press-only' && pressAlone(r, sources))).confidence = 'primary'),
  },
  { name: 'markup in a summary', file: 'events.json', into: (r, pick) => void (pick(r.events).summary += ' <b>Bold.</b>') },
  { name: 'a title that is markup', file: 'sources.json', into: (r, pick) => void (pick(r.sources).title = '<img src=x>') },
  {
    name: 'a source published tomorrow',
    file: 'sources.json',
    into: (r, pick) => void (pick(r.sources.filter(({ published }) => published?.length === 10)).published = '2099-01-01'),
  },
  {
    name: 'a document of another year',
    file: 'sources.json',
    into: (r, pick) => yearOfSource(pick(r.sources.filter(({ id, kind, published }) => kind !== 'statistics' && published !== null && /\d{4}-\d{2}/.test(id)))),
  },
  {
    name: 'the checksum of another file',
    file: 'sources.json',
    into: (r, pick) =>
      exchangeInto(
        r.sources.filter(({ sha256 }) => sha256 !== null),
        'sha256',
        pick,
      ),
  },
  { name: 'a checksum taken away', file: 'sources.json', into: (r, pick) => void (pick(r.sources.filter(({ sha256 }) => sha256 !== null)).sha256 = null) },
  {
    name: 'a claim about another area than its statistic',
    file: 'claims.json',
    into: (r, pick) => void (pick(r.claims.filter(({ match }) => match !== null)).area = 'E08000035'),
  },
  {
    name: 'a claim of another statistic’s year',
    file: 'claims.json',
    into: (r, pick) => matchYear(pick(r.claims.filter(({ match, relation }) => match !== null && relation === 'agrees'))),
  },
  { name: 'a claim set beside nothing', file: 'claims.json', into: (r, pick) => void (pick(r.claims.filter(({ match }) => match !== null)).match = null) },
  {
    name: 'a claim with a relation of another',
    file: 'claims.json',
    into: (r, pick) => void (pick(r.claims.filter(({ relation }) => relation !== 'agrees')).relation = 'agrees'),
  },
  { name: 'a figure of more decimals', file: 'claims.json', into: (r, pick) => void (pick(r.claims).value += 0.123) },
  { name: 'a reason rewritten', file: 'claims.json', into: (r, pick) => void (pick(r.claims).reason = 'The council counted them in another way.') },
];

function inspections({ events }: Records): Event[] {
  return events.filter(({ kind, grades, published }) => kind === 'inspection' && 'Overall' in grades && published?.length === 10);
}

function visits({ events }: Records): Event[] {
  return events.filter(({ ordinal }) => ordinal !== null);
}

function pressAlone({ sources }: Records, ids: readonly string[]): boolean {
  return sources.filter(({ id }) => ids.includes(id)).every(({ kind }) => kind === 'press' || kind === 'council');
}

function turn({ grades }: Judgement, pick: Pick): void {
  const aspect = pick(Object.keys(grades)) as keyof Judgement['grades'];
  grades[aspect] = grades[aspect] === 'outstanding' ? 'inadequate' : 'outstanding';
}

function turnWord({ grades }: Event, pick: Pick): void {
  const aspect = pick(Object.keys(grades).filter((name) => !name.includes('reported') && !name.includes('capacity')));
  grades[aspect] = grades[aspect] === 'Good' ? 'Inadequate' : 'Good';
}

function shift(event: Event, field: 'start' | 'published', days: number): void {
  event[field] = day(event[field] ?? '', days);
}

function yearLater(event: Event): void {
  const later = (date: string | null) => (date === null ? null : date.replace(/^\d{4}/, (year) => String(Number(year) - 1)));
  [event.start, event.end, event.published] = [later(event.start), later(event.end), later(event.published)];
}

function sunday({ events }: Records): void {
  const visit = events.find(({ id }) => id === 'monitoring-visit-3');
  if (visit) [visit.start, visit.end] = ['2017-12-10', '2017-12-11'];
}

function yearOfSource(source: Source): void {
  source.published = (source.published ?? '').replace(/^\d{4}/, (year) => String(Number(year) - 1));
}

function exchangeInto<T, K extends keyof T>(list: T[], field: K, pick: Pick): void {
  const one = pick(list);
  one[field] = pick(other(list, one))[field];
}

function matchYear({ match }: Claim): void {
  if (match) match.period = match.period.length === 4 ? String(Number(match.period) - 1) : match.period;
}
