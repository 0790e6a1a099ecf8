import { birmingham } from '../../site.ts';
import { DataError, quote } from '../data-error.ts';
import type { Dataset } from '../query.ts';
import type { Event, Judgement } from '../schema.ts';

const file = 'events.json';

/** What the record calls the grades that reports on Birmingham give by these names. */
const aspects: Record<string, keyof Judgement['grades']> = {
  overall: 'overall',
  safeguarding: 'safeguarding',
  'help and protection': 'help-and-protection',
  'looked after children': 'in-care',
  'children looked after and permanence': 'in-care',
  'children in care': 'in-care',
  'children in care and care leavers': 'in-care',
  'care leavers': 'care-leavers',
  adoption: 'adoption',
  leadership: 'leadership',
  'safeguarding board': 'safeguarding-board',
};

const words: Record<string, string> = { 'Requires improvement to be good': 'requires-improvement', 'Requires improvement': 'requires-improvement' };
const graded = ['Outstanding', 'Good', 'Adequate', 'Inadequate', ...Object.keys(words)];

/** What in events.json contradicts itself, the judgements of Ofsted's own files, or its sources; and nothing dated after today. */
export function eventFaults(dataset: Dataset, today: string): DataError[] {
  return [
    ...dataset.events.flatMap((event) => [...dateFaults(event, today), ...wordFaults(event, dataset), ...titleFaults(event)]),
    ...visitFaults(dataset.events),
    ...judgedFaults(dataset),
  ];
}

function dateFaults({ id, kind, start, end, published, precision }: Event, today: string): DataError[] {
  const faults: DataError[] = [];
  const note = (field: string, found: string, expected: string) => faults.push(new DataError(file, `${id}, ${field}`, found, expected));
  const listed = start ?? published ?? '';
  for (const [field, date] of Object.entries({ start, end, published })) {
    if (date !== null && date > today) note(field, quote(date), `a day until today, ${today}`);
    if (date?.length === 10 && field !== 'published' && ['inspection', 'monitoring-visit'].includes(kind) && isWeekend(date))
      note(field, quote(date), 'a working day');
  }
  const last = end ?? start;
  if (last !== null && published !== null && published < last.slice(0, published.length))
    note('published', quote(published), `a day after the last of the visit, ${last}`);
  if (precision !== ({ 4: 'year', 7: 'month', 10: 'day' } as Record<number, string>)[listed.length])
    note('precision', quote(precision), `that of the date it is listed under, ${quote(listed)}`);
  const named = /\d{4}(-\d{2})?$/.exec(id)?.[0];
  if (named !== undefined && ![start, end, published].some((date) => date?.startsWith(named))) note('id', quote(id), 'the month of one of its dates');
  const most = kind === 'monitoring-visit' ? 4 : 40;
  if (start?.length === 10 && end?.length === 10 && (Date.parse(end) - Date.parse(start)) / 86_400_000 > most)
    note('end', quote(end), `a day at most ${most} days after the first`);
  return faults;
}

function wordFaults({ id, kind, grades, inspectors, confidence, published, sources }: Event, dataset: Dataset): DataError[] {
  const faults: DataError[] = [];
  const note = (field: string, found: string, expected: string) => faults.push(new DataError(file, `${id}, ${field}`, found, expected));
  for (const [aspect, grade] of Object.entries(grades)) if (!graded.includes(grade)) note(`grades, ${aspect}`, quote(grade), `one of ${graded.join(', ')}`);
  if (!['inspection', 'other'].includes(kind) && Object.keys(grades).length > 0) note('grades', `grades of a ${kind}`, 'none: only an inspection gives them');
  for (const name of inspectors) if (!isName(name)) note('inspectors', quote(name), 'a name, and what they were in brackets');
  if (new Set(inspectors).size < inspectors.length) note('inspectors', 'a name twice', 'each once');
  const own = dataset.sources.filter((source) => sources.includes(source.id));
  if (confidence === 'primary' && !own.some((source) => ['inspectorate', 'government', 'statistics'].includes(source.kind)))
    note('confidence', quote(confidence), 'the document itself among its sources');
  const reports = own.filter((source) => source.kind === 'inspectorate');
  if (kind === 'inspection' && confidence === 'primary' && !reports.some((source) => source.published === published))
    note('published', quote(published), `the day of one of its reports, ${reports.map((source) => source.published).join(', ')}`);
  if (kind === 'monitoring-visit' && confidence === 'primary' && !reports.some((source) => source.published === published))
    note('published', quote(published), `the day of its letter, ${reports.map((source) => source.published).join(', ')}`);
  return faults;
}

/** A title names no grade but those given, denies none that was, and counts a visit as its number does. */
function titleFaults({ id, title, ordinal, grades }: Event): DataError[] {
  const given = Object.values(grades).map((grade) => grade.toLowerCase());
  const note = (found: string, expected: string) => new DataError(file, `${id}, title`, quote(found), expected);
  const denied = /\b(?:no longer|not) (outstanding|good|adequate|inadequate)\b/i.exec(title)?.[1]?.toLowerCase();
  const named = title.replace(/\b(?:no longer|not) \w+/i, '').match(/\b(?:outstanding|good|requires improvement|adequate|inadequate)\b/gi) ?? [];
  const wrong = given.length === 0 ? [] : named.filter((grade) => !given.some((one) => one.startsWith(grade.toLowerCase())));
  const counted = /^(First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth) visit\b/.exec(title)?.[1]?.toLowerCase();
  return [
    ...(denied !== undefined && given.some((grade) => grade.startsWith(denied))
      ? [note(title, `no word that denies a grade it gave: ${given.join(', ')}`)]
      : []),
    ...wrong.map((grade) => note(grade, `a grade it gave: ${given.join(', ')}`)),
    ...(ordinal !== null && counted !== undefined && counted !== ordinals[ordinal - 1]
      ? [note(title, `the ${ordinals[ordinal - 1]} visit, as its ordinal says`)]
      : []),
  ];
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** Visits are numbered from the first on, in the order in which they were made. */
function visitFaults(events: readonly Event[]): DataError[] {
  const visits = events.filter(({ ordinal }) => ordinal !== null).sort((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0));
  return visits.flatMap(({ id, kind, ordinal, start }, index) => {
    const before = visits[index - 1];
    const inOrder = before === undefined || ((before.ordinal ?? 0) + 1 === ordinal && (before.start ?? '') <= (start ?? ''));
    return [
      ...(inOrder ? [] : [new DataError(file, `${id}, ordinal`, quote(ordinal), `the one after that of ${before.id}, in order of time`)]),
      ...(kind === 'monitoring-visit' && id === `monitoring-visit-${ordinal}`
        ? []
        : [new DataError(file, `${id}, ordinal`, quote(ordinal), 'none, or that of its name')]),
    ];
  });
}

/** Each judgement on Birmingham in Ofsted's own files is an inspection here, on the same day and with the same grades; and the other way round. */
function judgedFaults({ events, judgements }: Dataset): DataError[] {
  const record = judgements.filter(({ area }) => area === birmingham);
  const inspections = events.filter(({ kind, published }) => kind === 'inspection' && published?.length === 10);
  return [
    ...record.flatMap((judgement) => {
      const event = inspections.find(({ published }) => published === judgement.published);
      return event === undefined
        ? [new DataError(file, 'inspections', `none published on ${judgement.published}`, 'one, because judgements.json holds its grades')]
        : gradeFaults(event, judgement);
    }),
    ...inspections
      .filter(({ published }) => !record.some((judgement) => judgement.published === published))
      .map(({ id, published }) => new DataError(file, `${id}, published`, quote(published), 'the day of a judgement on Birmingham in judgements.json')),
  ];
}

function gradeFaults({ id, start, grades }: Event, judgement: Judgement): DataError[] {
  const given = new Map(
    Object.entries(grades).flatMap(([aspect, grade]) =>
      aspects[aspect.toLowerCase()] ? [[aspects[aspect.toLowerCase()], words[grade] ?? grade.toLowerCase()]] : [],
    ),
  );
  const { inspected } = judgement;
  const differ = Object.entries(judgement.grades).filter(([aspect, grade]) => given.get(aspect as keyof Judgement['grades']) !== grade);
  const more = [...given.keys()].filter((aspect) => aspect !== undefined && !(aspect in judgement.grades));
  return [
    ...differ.map(
      ([aspect, grade]) =>
        new DataError(
          file,
          `${id}, grades, ${aspect}`,
          quote(given.get(aspect as keyof Judgement['grades']) ?? 'none'),
          `${quote(grade)}, as in judgements.json`,
        ),
    ),
    ...more.map((aspect) => new DataError(file, `${id}, grades, ${aspect}`, 'a grade', 'none, as in judgements.json')),
    ...(inspected === null || inspected === start ? [] : [new DataError(file, `${id}, start`, quote(start), `${quote(inspected)}, as in judgements.json`)]),
  ];
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}

function isName(text: string): boolean {
  return /^(Sir |Dame )?\p{Lu}[\p{L}’-]+( \p{Lu}[\p{L}’-]+)+( \([a-z ]+\))?$/u.test(text);
}
