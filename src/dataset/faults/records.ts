import { DataError, quote } from '../data-error.ts';
import type { Dataset } from '../query.ts';

/** What in judgements.json, sources.json and claims.json contradicts another record, and nothing dated after today. */
export function recordFaults(dataset: Dataset, today: string): DataError[] {
  return [...judgementFaults(dataset, today), ...sourceFaults(dataset, today), ...claimFaults(dataset)];
}

/** Years in which a framework was in use: an inspection may not be under one of another time. */
const frameworks: [names: RegExp, from: string, to: string][] = [
  [/^(SLAC|Safeguarding and looked after)/, '2009', '2012'],
  [/^Child protection/, '2012', '2013'],
  [/^Targeted inspection/, '2013', '2013'],
  [/^Single inspection framework/, '2013', '2018'],
  [/^ILACS/, '2018', '9999'],
];

function judgementFaults({ judgements, areas, sources }: Dataset, today: string): DataError[] {
  const councils = new Set(areas.filter(({ kind }) => kind === 'authority').map(({ code }) => code));
  const files = new Set(sources.filter(({ kind }) => kind === 'statistics').map(({ id }) => id));
  return judgements.flatMap(({ area, framework, inspected, published, grades, relabelled, source }, index) => {
    const faults: DataError[] = [];
    const note = (field: string, found: string, expected: string) =>
      faults.push(new DataError('judgements.json', `${area} ${published}, ${field}`, found, expected));
    const day = published ?? inspected ?? '';
    const before = judgements[index - 1];
    if (!councils.has(area)) note('area', quote(area), 'the code of a council');
    if (day > today) note('published', quote(day), `a day until today, ${today}`);
    if (!frameworks.some(([names, from, to]) => names.test(framework) && day.slice(0, 4) >= from && day.slice(0, 4) <= to))
      note('framework', quote(framework), `one of those of ${day.slice(0, 4)}`);
    if (relabelled && !Object.values(grades).includes('adequate')) note('relabelled', 'true', 'a grade that was called adequate');
    if (Object.values(grades).includes('adequate') && day >= '2014') note('grades', 'adequate', 'a grade of its time');
    if (
      files.size > 0 &&
      !files.has(source) &&
      sources.some(({ kind }) => kind === 'statistics') &&
      sources.find(({ id }) => id === source)?.kind !== 'inspectorate'
    )
      note('source', quote(source), 'a file of the publisher');
    if (before !== undefined && before.area === area && (before.published ?? '') > (published ?? ''))
      note('published', quote(published), 'a row in order of time');
    return faults;
  });
}

function sourceFaults({ sources }: Dataset, today: string): DataError[] {
  const seen = new Map<string, string>();
  return sources.flatMap(({ id, kind, title, publisher, licence, published, checked, expected, file, sha256, indicators }) => {
    const faults: DataError[] = [];
    const note = (field: string, found: string, wanted: string) => faults.push(new DataError('sources.json', `${id}, ${field}`, found, wanted));
    for (const [field, day] of Object.entries({ published, checked })) if (day !== null && day > today) note(field, quote(day), `a day until today, ${today}`);
    if (expected !== null && published !== null && expected < published) note('expected', quote(expected), 'a day after this edition');
    if ((kind === 'statistics') !== (file !== null) || (file !== null) !== (sha256 !== null))
      note('file', quote(file), 'a name and a checksum for statistics, and none for a document');
    if (kind !== 'statistics' && indicators.length > 0) note('indicators', quote(indicators.join(', ')), 'none for a document');
    const named = /\d{4}(-\d{2}){1,2}(?=$|-)/.exec(id)?.[0];
    if (named !== undefined && kind !== 'statistics' && !(published ?? '').startsWith(named.slice(0, published?.length ?? 0)))
      note('published', quote(published), `that of its name, ${named}`);
    const spans = [title, file ?? ''].map((text) => /(20\d\d)(?: to |_to_)(20\d\d)/.exec(text)?.slice(1, 3).join(' to '));
    if (spans[0] !== undefined && spans[1] !== undefined && spans[0] !== spans[1]) note('title', quote(title), `the years of its file, ${spans[1]}`);
    if (kind === 'inspectorate' && !/^Ofsted/.test(publisher)) note('publisher', quote(publisher), 'Ofsted, as its kind says');
    if (kind === 'statistics' && !/Open Government Licence/.test(licence ?? ''))
      note('licence', quote(licence), 'the Open Government Licence, as of all statistics here');
    if (expected !== null && Number(expected.slice(0, 4)) - Number((published ?? checked ?? expected).slice(0, 4)) > 2)
      note('expected', quote(expected), 'a day within two years of this edition');
    if (sha256 !== null && seen.has(sha256)) note('sha256', `that of ${seen.get(sha256)}`, 'each file once');
    if (sha256 !== null) seen.set(sha256, id);
    return faults;
  });
}

function claimFaults({ claims, events, sources }: Dataset): DataError[] {
  return claims.flatMap(({ id, event, source, area, value, decimals, unit, match, locator }) => {
    const faults: DataError[] = [];
    const note = (field: string, found: string, expected: string) => faults.push(new DataError('claims.json', `${id}, ${field}`, found, expected));
    const made = sources.find((entry) => entry.id === source);
    const told = events.find((entry) => entry.id === event);
    if (match !== null && match.area !== area) note('match, area', quote(match.area), `that of the claim, ${area}`);
    if (Number(value.toFixed(decimals)) !== value) note('value', String(value), `a figure of ${decimals} decimals`);
    if (unit === '%' && Math.abs(value) > 100) note('value', String(value), 'at most 100 per cent');
    if (made?.kind === 'inspectorate' && told !== undefined && !told.sources.includes(source))
      note('event', quote(event), `an event that ${source} is a source of`);
    if (locator.trim() === '') note('locator', 'nothing', 'where in the document');
    return faults;
  });
}
