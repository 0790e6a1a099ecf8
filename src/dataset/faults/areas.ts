import { DataError, quote } from '../data-error.ts';
import type { Dataset } from '../query.ts';
import type { Area } from '../schema.ts';

const file = 'areas.json';

/** First letters of codes: what an area is stands in its code. */
const codes: Record<Area['kind'], RegExp> = { country: /^E92/, region: /^E1[23]/, authority: /^E(0[6789]|10)/ };

/** Councils with a shorter name in their address. */
const shortened = ['Bristol, City of', 'Herefordshire, County of', 'Kingston upon Hull, City of'];

/** What in areas.json contradicts itself: names given twice, a region that is none, an address that is another's, a council before its time. */
export function areaFaults({ areas, neighbours }: Dataset): DataError[] {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  return [
    ...twice(areas, 'name', ({ name }) => name),
    ...twice(areas, 'number', ({ number }) => number),
    ...areas.flatMap((area) => [...formFaults(area), ...placeFaults(area, byCode)]),
    ...neighbours.flatMap(({ model, area, neighbours: near }) =>
      [area, ...near.map((one) => one.area)]
        .filter((code) => byCode.get(code)?.kind !== 'authority')
        .map((code) => new DataError('neighbours.json', `${model} ${area}`, quote(code), 'the code of a council')),
    ),
    ...neighbours.flatMap(({ model, area, neighbours: near }) =>
      fromNearest(near) ? [] : [new DataError('neighbours.json', `${model} ${area}`, 'a closer neighbour after one less close', 'the nearest first')],
    ),
  ];
}

function twice(areas: readonly Area[], field: string, nameOf: (area: Area) => string | null): DataError[] {
  const seen = new Map<string, string>();
  return areas.flatMap((area) => {
    const name = nameOf(area);
    if (name === null) return [];
    const first = seen.get(name);
    seen.set(name, area.slug);
    return first === undefined ? [] : [new DataError(file, `${area.code}, ${field}`, `${quote(name)}, which is also that of ${first}`, 'each once')];
  });
}

function formFaults({ code, name, slug, kind, number }: Area): DataError[] {
  const wanted = addressOf(name);
  const fits = slug === wanted || (shortened.includes(name) && wanted.startsWith(`${slug}-`));
  return [
    ...(/^\p{Lu}[\p{L} ,.’'()/-]*( \(pre-\d{4}\))?$/u.test(name) ? [] : [new DataError(file, `${code}, name`, quote(name), 'letters, as in a name')]),
    ...(fits ? [] : [new DataError(file, `${code}, slug`, quote(slug), `${quote(wanted)}, as its name is ${quote(name)}`)]),
    ...(codes[kind].test(code) ? [] : [new DataError(file, `${code}, kind`, quote(kind), 'what its code says it is')]),
    ...((kind === 'authority') === (number !== null)
      ? []
      : [new DataError(file, `${code}, number`, quote(number), kind === 'authority' ? 'a number' : 'none')]),
  ];
}

function placeFaults({ code, kind, region, from, to, predecessors, members }: Area, byCode: ReadonlyMap<string, Area>): DataError[] {
  const faults: DataError[] = [];
  const note = (field: string, found: string, expected: string) => faults.push(new DataError(file, `${code}, ${field}`, found, expected));
  const inRegion = region === null ? kind !== 'authority' : byCode.get(region)?.kind === 'region' && region !== code && kind !== 'country';
  if (!inRegion) note('region', quote(region), kind === 'authority' ? 'the code of a region' : 'none');
  if (from !== null && to !== null && from > to) note('to', quote(to), `a year from ${from} on`);
  for (const name of [...predecessors, ...members])
    if (byCode.get(name)?.kind !== 'authority' || name === code) note('predecessors, members', quote(name), 'the code of another council');
  for (const name of predecessors) {
    const { to: ended } = byCode.get(name) ?? { to: null };
    if (ended === null || from === null || ended >= from) note('predecessors', quote(name), 'a council that ended before this one began');
  }
  if (members.length > 0 && code !== members.join(' / ')) note('members', quote(members.join(', ')), 'the councils of its code');
  return faults;
}

/** A name as it stands in an address. */
function addressOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[’'.,()]/g, '');
  return plain.replaceAll(' / ', ' and ').replaceAll(/[^a-z0-9]+/g, '-');
}

const closeness = ['extremely close', 'very close', 'close', 'somewhat close', 'not close'];

function fromNearest(near: readonly { closeness: string }[]): boolean {
  const places = near.map((one) => closeness.indexOf(one.closeness.toLowerCase()));
  return places.every((place, index) => place >= (places[index - 1] ?? 0));
}
