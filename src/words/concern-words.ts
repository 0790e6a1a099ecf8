import type { Verdict } from '../dataset/concerns.ts';
import { documentTitle } from '../dataset/documents.ts';
import { capital } from './capital.ts';
import { writeCardinal } from './cardinal.ts';
import type { ConcernRow, ConcernRows } from './concern-rows.ts';
import { writeList } from './list.ts';

/** Which concern worried inspectors in the most documents, and how the concerns stood in the last one. */
export function concernsTakeaway({ documents, rows }: ConcernRows): string {
  const most = Math.max(...rows.map(worries));
  const names = rows.filter((row) => worries(row) === most).map(({ title }) => lowerFirst(title));
  const last = documents.at(-1);
  const counts = (['concern', 'mixed', 'improved', 'not-mentioned'] as const).flatMap((verdict) => countIn(rows, verdict));
  const [first, then] = [
    `${capital(writeList(names))} worried inspectors, wholly or in part, in ${writeCardinal(most)} of ${writeCardinal(documents.length)} documents: more than any other of these ${writeCardinal(rows.length)} concerns.`,
    `In the ${lowerFirst(last === undefined ? '' : documentTitle(last))}, ${writeList(counts)}.`,
  ];
  return `${first} ${then}`;
}

/** What the matrix looks like, for those who cannot see it. */
export function concernsDescription({ documents, rows }: ConcernRows): string {
  const size = `A grid with a row for each of ${writeCardinal(rows.length)} concerns and a column for each of ${writeCardinal(documents.length)} documents, in order of time.`;
  const lines = rows.map((row) => `${row.title}: ${writeList(tally(row))}.`);
  return `${size} ${lines.join(' ')}`;
}

const forms: Record<Verdict, (count: number) => string> = {
  concern: (count) => `${writeCardinal(count)} ${count === 1 ? 'was' : 'were'} a concern`,
  mixed: (count) => `${writeCardinal(count)} ${count === 1 ? 'was' : 'were'} mixed`,
  improved: (count) => `${writeCardinal(count)} had improved or ${count === 1 ? 'was' : 'were'} well done`,
  'not-mentioned': (count) => `${writeCardinal(count)} ${count === 1 ? 'was' : 'were'} not mentioned`,
};

function countIn(rows: readonly ConcernRow[], verdict: Verdict): string[] {
  const count = rows.filter((row) => row.verdicts.at(-1) === verdict).length;
  return count === 0 ? [] : [forms[verdict](count)];
}

function worries({ verdicts }: ConcernRow): number {
  return verdicts.filter((verdict) => verdict === 'concern' || verdict === 'mixed').length;
}

/** "a concern in four, mixed in two, improved in one, not mentioned in five". */
function tally({ verdicts }: ConcernRow): string[] {
  const names: [Verdict, string][] = [
    ['concern', 'a concern'],
    ['mixed', 'mixed'],
    ['improved', 'improved'],
    ['not-mentioned', 'not mentioned'],
  ];
  return names.flatMap(([verdict, name]) => {
    const count = verdicts.filter((found) => found === verdict).length;
    return count === 0 ? [] : [`${name} in ${writeCardinal(count)}`];
  });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
