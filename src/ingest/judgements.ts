import type { Judgement } from '../dataset/schema.ts';
import { otherNames } from './area-table.ts';
import { files } from './files.ts';
import { tableOnSheet } from './formats/sheet.ts';
import type { Row, Table } from './formats/table.ts';
import { type Aspect, type Framework, frameworks, type Grades } from './inspection-frameworks.ts';
import type { Library } from './library.ts';

type Grade = NonNullable<Grades[Aspect]>;

const words: Readonly<Record<string, Grade>> = {
  Outstanding: 'outstanding',
  Good: 'good',
  'Requires improvement to be good': 'requires-improvement',
  Inadequate: 'inadequate',
  '-': 'not-judged',
};

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
    frameworks.filter((kind) => row.text(kind.published) !== '').map((kind) => judgement(row, kind, byName(row, library, ended))),
  );
}

function judgement(row: Row, kind: Framework, area: string): Judgement {
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
