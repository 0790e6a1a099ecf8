import type { Verdict } from '../../dataset/concerns.ts';
import { capital, lowerFirst } from '../../words/capital.ts';
import { writeCardinal } from '../../words/cardinal.ts';
import { writeList } from '../../words/list.ts';
import type { KitWords } from '../chart.ts';
import type { ConcernRow, ConcernRows } from './rows.ts';

/** Which concern came up most, and how all of them stood in the last document. */
export function concernsTakeaway(rows: ConcernRows): string {
  return `${mostRaised(rows)} ${lastFound(rows)}`;
}

/** How the concerns stood in the last document: the counts make up all that are followed. */
function lastFound({ documents, rows }: ConcernRows): string {
  const [worried, mixed, improved, silent] = (['concern', 'mixed', 'improved', 'not-mentioned'] as const).map(
    (verdict) => rows.filter((row) => row.verdicts.at(-1) === verdict).length,
  );
  const parts = [
    `${numberOf(worried)} of ${writeCardinal(rows.length)} concerns worried inspectors`,
    `${numberOf(mixed)} ${mixed === 1 ? 'was' : 'were'} mixed`,
    `${numberOf(improved)} had got better or ${improved === 1 ? 'was' : 'were'} done well`,
    ...(silent ? [`${numberOf(silent)} ${silent === 1 ? 'was' : 'were'} not mentioned`] : []),
  ];
  return `In the report of ${documents.at(-1)?.label ?? ''} ${writeList(parts)}.`;
}

/** Which concern worried inspectors in the most documents. */
export function mostRaised({ documents, rows }: ConcernRows): string {
  const most = Math.max(...rows.map(({ raised }) => raised));
  const names = rows.filter(({ raised }) => raised === most).map(({ title }) => lowerFirst(title));
  return `${capital(writeList(names))} worried inspectors, wholly or in part, in ${writeCardinal(most)} of ${writeCardinal(documents.length)} documents: more than anything else that we follow.`;
}

/** What the matrix looks like, for those who cannot see it. */
export function concernsDescription({ documents, rows }: ConcernRows): string[] {
  const size = `A grid with a row for each of ${writeCardinal(rows.length)} concerns and a column for each of ${writeCardinal(documents.length)} documents, in order of time.`;
  const lines = rows.map((row) => `${row.title}: ${writeList(tally(row))}.`);
  return [size, ...lines];
}

function numberOf(count: number | undefined): string {
  return count ? writeCardinal(count) : 'none';
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

/** What the concerns say for others to use. */
export function concernsKit(rows: ConcernRows): KitWords {
  const last = rows.documents.at(-1)?.label ?? '';
  const silent = rows.rows.filter((row) => row.verdicts.at(-1) === 'not-mentioned').length;
  return {
    sentences: [
      { text: lastFound(rows), caveat: 'The verdicts are our reading; each is tied to its paragraph.' },
      { text: mostRaised(rows), caveat: 'Each visit looked at something else, so being named often is not the same as being worst.' },
      {
        text: `Of ${writeCardinal(rows.rows.length)} concerns that we follow, the report of ${last} does not mention ${writeCardinal(silent)}.`,
        caveat: 'Not mentioned does not mean no problem.',
      },
    ],
    questions: [
      'Which of these concerns do you hold to be settled, and how can that be checked?',
      'Which of them came back after they had been called better, and what was learnt?',
      'What do you count yourselves where no statistic is published?',
    ],
  };
}
