import type { Judgement } from '../dataset/schema.ts';
import { otherNames } from './area-table.ts';
import { files } from './files.ts';
import type { Library } from './library.ts';
import { tableOnSheet } from './sheet.ts';
import type { Row, Table } from './table.ts';

type Grades = Judgement['grades'];
type Aspect = keyof Grades;
type Grade = NonNullable<Grades[Aspect]>;

/** One kind of inspection in the history from 2009: the column of its date, and the column of each grade. */
interface Inspection {
  readonly framework: string;
  readonly published: string;
  readonly grades: Partial<Record<Aspect, string>>;
  /** True for frameworks whose third grade was "adequate"; the file gives all of them as "requires improvement to be good". */
  readonly adequate: boolean;
}

const words: Readonly<Record<string, Grade>> = {
  Outstanding: 'outstanding',
  Good: 'good',
  'Requires improvement to be good': 'requires-improvement',
  Inadequate: 'inadequate',
  '-': 'not-judged',
};

/**
 * Frameworks until 2013 had outstanding, good, adequate and inadequate. "Requires improvement" came in with the single inspection framework
 * in November 2013, whose first reports are of 2014.
 */
const history: readonly Inspection[] = [
  {
    framework: 'Safeguarding and looked after children inspection (SLAC)',
    published: 'Safeguarding & Looked After Children (SLAC) Inspection publication date',
    grades: { safeguarding: 'SLAC Safeguarding Overall effectiveness (OE)', 'in-care': 'SLAC Looked After Children Overall Effectiveness (OE)' },
    adequate: true,
  },
  {
    framework: 'SLAC re-inspection of safeguarding',
    published: 'SLAC re-inspection of Safeguarding publication date',
    grades: { safeguarding: 'SLAC re-inspection Safeguarding OE' },
    adequate: true,
  },
  {
    framework: 'SLAC re-inspection of services for children looked after',
    published: 'SLAC re-inspection of services for Children Looked After publication date',
    grades: { 'in-care': 'SLAC re-inspection of services Children Looked After OE' },
    adequate: true,
  },
  {
    framework: 'Child protection inspection (CPI)',
    published: 'Child Protection Inspections (CPI) publication date',
    grades: { overall: 'CPI Overall Effectiveness (OE)' },
    adequate: true,
  },
  {
    framework: 'Child protection re-inspection (CPRI)',
    published: 'Child Protection Re-Inspection (CPRI) publication date',
    grades: { overall: 'CPRI Overall Effectiveness (OE)' },
    adequate: true,
  },
  {
    framework: 'Targeted inspection of services for looked after children (TLAC)',
    published: 'Targeted Looked After Children (TLAC) inspection publication date',
    grades: { 'in-care': 'TLAC Overall Effectiveness (OE)' },
    adequate: true,
  },
  single(
    'Single inspection framework (SIF)',
    "Single Inspection of LA Children's Services (SIF) First SIF publication date",
    'First SIF',
    'LSCB Overall Effectiveness',
  ),
  single(
    'Single inspection framework (SIF), re-inspection',
    "Single Inspection of LA Children's Services (SIF) SIF Re-inspection publication date",
    'SIF Re-inspection',
  ),
];

/**
 * Judgements of all councils since 2009, in order of council and date. Inspections since 2018 (ILACS) stand in both workbooks and are taken
 * from the later one, which adds their first day and corrects a date (Nottingham, 2022) and a grade (Staffordshire, 2023).
 */
export function judgementsFrom(library: Library): Judgement[] {
  return [...until2018(library), ...since2018(library)].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function since2018(library: Library): Judgement[] {
  const { rows } = tableOnSheet(library.sheet('inspections2025', 'ILACS_inspection_history'), 'Web link');
  return rows.map((row) => ({
    area: byCode(row, library),
    framework: row.text('Inspection type'),
    inspected: dayOf(row, 'Inspection date'),
    published: dayOf(row, 'Publication date'),
    grades: gradesOf(row, {
      overall: 'Overall effectiveness',
      'help-and-protection': 'The experiences and progress of children who need help and protection',
      'in-care': 'The experiences and progress of children in care',
      'care-leavers': 'The experiences and progress of care leavers',
      leadership: 'The impact of leaders on social work practice with children and families',
    }),
    relabelled: false,
    source: files.inspections2025.id,
  }));
}

function until2018(library: Library): Judgement[] {
  const sheet = library.sheet('inspections2023', 'LA_inspections_2009-2023');
  return [...inspectionsIn(tableOnSheet(sheet, 'Web link'), library, false), ...inspectionsIn(tableOnSheet(sheet, 'Web link', 2), library, true)];
}

function inspectionsIn(table: Table, library: Library, ended: boolean): Judgement[] {
  return table.rows.flatMap((row) =>
    history.filter((kind) => row.text(kind.published) !== '').map((kind) => judgement(row, kind, byName(row, library, ended))),
  );
}

function judgement(row: Row, kind: Inspection, area: string): Judgement {
  const given = gradesOf(row, kind.grades);
  const then = kind.adequate ? withAdequate(given) : given;
  return {
    area,
    framework: kind.framework,
    inspected: null,
    published: dayOf(row, kind.published),
    grades: then,
    relabelled: Object.values(then).includes('adequate'),
    source: files.inspections2023.id,
  };
}

function withAdequate(grades: Grades): Grades {
  return Object.fromEntries(Object.entries(grades).map(([aspect, grade]) => [aspect, grade === 'requires-improvement' ? 'adequate' : grade])) as Grades;
}

function gradesOf(row: Row, columns: Partial<Record<Aspect, string>>): Grades {
  const given = Object.entries(columns).filter(([, column]) => row.text(column) !== '');
  return Object.fromEntries(
    given.map(([aspect, column]) => {
      const grade = words[row.text(column)];
      if (!grade) throw row.fault(column, `one of ${Object.keys(words).join(', ')}`);
      return [aspect, grade];
    }),
  ) as Grades;
}

function dayOf(row: Row, column: string): string {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(row.text(column)) ?? [];
  if (!year) throw row.fault(column, 'a date such as 25/11/2016');
  return `${year}-${month}-${day}`;
}

function byCode(row: Row, library: Library): string {
  const code = row.text('Local authority area code');
  if (!library.areas.all.some((area) => area.code === code)) throw row.fault('Local authority area code', 'the ONS code of a known council');
  return code;
}

/** The council of this name: there have been two called Dorset, and the sheet lists those that have ended in a table of their own. */
function byName(row: Row, library: Library, ended: boolean): string {
  const column = 'Local authority name';
  const name = plain(row.text(column));
  const found = library.areas.all.filter(
    (area) =>
      area.kind === 'authority' &&
      area.members.length === 0 &&
      [area.name.replace(' (pre-2019)', ''), ...(otherNames[area.number ?? ''] ?? [])].some((other) => plain(other) === name),
  );
  const match = found.length > 1 ? found.find((area) => (area.to !== null) === ended) : found[0];
  if (!match) throw row.fault(column, 'the name of a known council (other spellings go into src/ingest/area-table.ts)');
  return match.code;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();
}

function keyOf(judgement: Judgement): string {
  return `${judgement.area} ${judgement.published}`;
}

function single(framework: string, published: string, prefix: string, board?: string): Inspection {
  return {
    framework,
    published,
    grades: {
      overall: `${prefix} Overall Judgement (OE)`,
      'help-and-protection': `${prefix} children who need help and protection`,
      'in-care': `${prefix} children looked after and achieving permanence`,
      adoption: `${prefix} CLA Sub: Adoption Performance`,
      'care-leavers': `${prefix} CLA Sub: Experiences and progress of care leavers`,
      leadership: `${prefix} leadership, management and governance`,
      ...(board ? { 'safeguarding-board': board } : {}),
    },
    adequate: false,
  };
}
